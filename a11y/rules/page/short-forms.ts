import { blocksOf } from '../../page/blocks.ts';
import { quoted } from '../../page/page-view.ts';
import type { PageRule } from './page-rule.ts';

/** Two capitals or more, and their plural: `AMHP`, `CTOs`. Forms such as T110 are names. */
const SHORT = /(?<![\p{L}\p{N}@./_-])(?<short>\p{Lu}{2,})s?(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

/** Short forms that people know better than what they stand for, and names of levels and licences. */
const WELL_KNOWN = new Set(
  `KB MB GB NHS UK GB EU US USA UN ID PIN GP TV DVD CD PDF HTML WWW QR BSL OK AM PM BBC PO SMS UTC GMT BST AIDS HIV DNA MP3 MP4 AA
   FAQ PS NB AAA MIT SIL GNU CC`.split(/\s+/u),
);

export const shortForms: PageRule = {
  id: 'short-forms',
  words: 'Every short form is spelled out where a page first uses it.',
  why: 'Someone who is new to a ward cannot guess what letters such as AMHP stand for.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    const known = new Set(WELL_KNOWN);
    for (const { element, text } of blocksOf(view)) {
      // A menu is made of the names of what it leads to, and is met before them.
      if (element.closest('nav, header, footer') || !view.isEnglish(element)) continue;
      // Where all is in capitals they tell nothing apart.
      if (!/\p{Ll}/u.test(text)) continue;
      for (const { 0: found, index, groups } of text.matchAll(SHORT)) {
        const short = groups?.short ?? found;
        if (known.has(short) || /^[IVXLC]+$/u.test(short)) continue;
        known.add(short);
        if (isExplained(text, index, found) || isNamed(element, short)) continue;
        yield {
          element,
          message: `${quoted(found)} is not spelled out where the page first uses it: ${quoted(text)}.`,
          fix: 'Write the words it stands for, then the short form: Community Treatment Order (CTO).',
        };
      }
    }
  },
};

/** “Community Treatment Order (CTO)” or “CTO (Community Treatment Order)”, or “CTO means …”. */
function isExplained(text: string, index: number, found: string): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + found.length);
  return (
    /\p{L}\p{M}*[”’"']? [([“]$/u.test(before) ||
    /^(?: [([]\p{L}{3,} | (?:is short for|stands for|means)\b)/u.test(after)
  );
}

function isNamed(element: Element, short: string): boolean {
  return [...element.querySelectorAll('abbr[title], dfn[title]')].some(
    (one) => one.textContent?.trim().startsWith(short) && one.getAttribute('title')?.trim(),
  );
}
