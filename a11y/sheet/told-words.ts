import { Parser } from 'htmlparser2';
import { articleText } from '../page/read/article-text.ts';

/** The words of each element that says that it tells a right, with `data-told`; with one space where there is any. */
export function toldWords(html: string): readonly string[] {
  const told: string[] = [];
  const open: { readonly tells: boolean; readonly start: number }[] = [];
  const parser = new Parser({
    onopentag(_name, attributes) {
      open.push({ start: parser.startIndex, tells: (attributes['data-told']?.trim() ?? '') !== '' });
    },
    onclosetag() {
      const element = open.pop();
      if (!element?.tells) return;
      // Read by the same rules as a whole article, so that both leave out the same things.
      const inside = html.slice(element.start, parser.endIndex + 1);
      const words = articleText(`<article>${inside}</article>`);
      if (words) told.push(words);
    },
  });
  parser.end(html);
  return told;
}
