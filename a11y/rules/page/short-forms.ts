import { blocksOf } from '../../page/view/blocks.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** Two capitals or more, and their plural: `AMHP`, `CTOs`. Forms such as T110 are names. */
const SHORT = /(?<![\p{L}\p{N}@./_-])(?<short>\p{Lu}{2,})s?(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

/** Short forms that people know better than what they stand for, and names of levels and licences. */
const WELL_KNOWN = new Set(
  `KB MB GB NHS UK GB EU US USA UN ID PIN GP TV DVD CD PDF HTML WWW QR BSL OK AM PM BBC PO SMS UTC GMT BST AIDS HIV DNA MP3 MP4 AA
   FAQ PS NB AAA MIT SIL GNU CC`.split(/\s+/u),
);

/** Units of files, which a link to a file tells after a number: 14 KB. */
const UNIT = /^(?:KB|MB|GB|TB)$/u;

export const shortForms: PageRule = {
  id: 'short-forms',
  words: 'Every short form is spelled out where a page first uses it; on a kiosk, on the same screen.',
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
        if (UNIT.test(short) && /\d[ \u00a0\u202f]?$/u.test(text.slice(0, index))) continue;
        known.add(short);
        if (isExplained(text, index, found) || isNamed(element, short)) continue;
        if (view.kind === 'kiosk' && isExplainedOn(view, short)) continue;
        yield {
          element,
          message: `${quoted(found)} is not spelled out where the page first uses it: ${quoted(text)}.`,
          fix: 'Write the words it stands for, then the short form: Community Treatment Order (CTO).',
        };
      }
    }
    yield* markedAndUntold(view, known);
  },
};

/** Short forms that are marked as such, wherever they stand: a dialog or a part that is shut is read as well, once it is open. */
function* markedAndUntold(view: PageView, known: Set<string>): Iterable<PageSlip> {
  const marked = view.all('abbr').filter((one) => !view.isSeen(one) && view.isEnglish(one));
  if (marked.length === 0) return;
  const words = view.wordsOf(view.document.body);
  for (const element of marked) {
    const found = view.wordsOf(element);
    const short = found.replace(/s$/u, '');
    if (element.getAttribute('title')?.trim() || !/^\p{Lu}{2,}$/u.test(short) || known.has(short)) continue;
    known.add(short);
    if (isExplainedIn(words, short) || isNamed(view.document.body, short)) continue;
    yield {
      element,
      message: `${quoted(found)} is marked as a short form, and nothing on the page says what it stands for.`,
      fix: 'Write the words it stands for, then the short form: Community Treatment Order (CTO).',
    };
  }
}

/** A screen of a kiosk shows one answer, and explains its words below it. */
function isExplainedOn(view: PageView, short: string): boolean {
  return blocksOf(view).some(({ text }) => isExplainedIn(text, short));
}

function isExplainedIn(text: string, short: string): boolean {
  const told = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${short}s?(?![\\p{L}\\p{N}])`, 'gu'))];
  return told.some(({ index, 0: one }) => isExplained(text, index, one));
}

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
