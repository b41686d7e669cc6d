import { Parser } from 'htmlparser2';
import { articleText } from '../page/read/article-text.ts';

/** Words of a page that tell one or more rights. */
export interface ToldWords {
  /** Ids of the claims: `imha-refuse`. */
  readonly claims: readonly string[];
  /** With one space where there is any. */
  readonly words: string;
}

/** The words of each element that says which rights it tells, with `data-told="imha-refuse imha-ask"`. */
export function toldWords(html: string): readonly ToldWords[] {
  const told: ToldWords[] = [];
  const open: { readonly claims?: readonly string[]; readonly start: number }[] = [];
  const parser = new Parser({
    onopentag(_name, attributes) {
      const claims = attributes['data-told']?.trim().split(/\s+/u);
      open.push({ start: parser.startIndex, ...(claims?.[0] && { claims }) });
    },
    onclosetag() {
      const element = open.pop();
      if (!element?.claims) return;
      // Read by the same rules as a whole article, so that both leave out the same things.
      const inside = html.slice(element.start, parser.endIndex + 1);
      const words = articleText(`<article>${inside}</article>`);
      if (words) told.push({ claims: element.claims, words });
    },
  });
  parser.end(html);
  return told;
}
