import { Parser } from 'htmlparser2';

/** Elements that are not read as part of an article, or hold no words. */
const SILENT = new Set(['nav', 'script', 'style', 'template', 'svg', 'noscript', 'head']);

/** Elements within a line; every other one stands on a line of its own, so its words don’t touch those around it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements that never have an end tag (HTML, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The words of a page’s first `<article>`, in order, with the alternative text of its pictures, and one space where
 * there is any. Undefined where the page has no article.
 */
export function articleText(html: string): string | undefined {
  let depth = 0;
  let silentFrom = 0;
  let done = false;
  let text: string | undefined;
  const say = (words: string) => {
    if (depth > 0 && silentFrom === 0 && !done) text = (text ?? '') + words;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'article' && depth === 0 && !done) {
        depth = 1;
        say('');
        return;
      }
      if (depth === 0) return;
      if (!INLINE.has(name)) say(' ');
      if (name === 'img' && attributes['aria-hidden'] !== 'true') say(`${attributes.alt ?? ''} `);
      if (VOID.has(name)) return;
      depth += 1;
      const silent = SILENT.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true';
      if (silent && silentFrom === 0) silentFrom = depth;
    },
    ontext: say,
    onclosetag(name) {
      if (depth === 0 || VOID.has(name)) return;
      if (silentFrom === depth) silentFrom = 0;
      depth -= 1;
      if (depth === 0) done = true;
      else if (!INLINE.has(name)) say(' ');
    },
  });
  parser.end(html);
  return text?.replace(/\s+/g, ' ').trim();
}
