import { Parser } from 'htmlparser2';

/** Elements that have no end tag. */
const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/**
 * The marks of the claims that the finished page tells: those its templates have set in the article (`data-told`) on an element
 * that has words in it and is not hidden.
 */
export function toldOnPage(html: string): ReadonlySet<string> {
  const told = new Set<string>();
  const open: { name: string; claims: readonly string[]; hidden: boolean; words: string }[] = [];
  const parser = new Parser({
    onopentag(name, { 'data-told': claims = '', hidden, 'aria-hidden': fromAria }) {
      if (VOID.has(name)) return;
      const around = open.at(-1)?.hidden ?? false;
      open.push({
        name,
        claims: claims.split(' ').filter((claim) => claim !== ''),
        hidden: around || hidden !== undefined || fromAria === 'true',
        words: '',
      });
    },
    ontext(text) {
      for (const element of open) if (!open.at(-1)?.hidden) element.words += text;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      const element = open.pop();
      const inArticle = open.some((outer) => outer.name === 'article');
      if (!element || !inArticle || element.hidden || element.words.trim() === '') return;
      for (const claim of element.claims) told.add(claim);
    },
  });
  parser.end(html);
  return told;
}
