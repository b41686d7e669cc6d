import type { Check } from '../../../scripts/model/check.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { headingsOf } from '../../sheet/sheet-headings.ts';
import { wordsIn } from '../../sheet/sheet-passages.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const bookmarksCheck: Check = {
  id: 'sheet-bookmarks',
  words: 'Every PDF of more than 20 pages has bookmarks, which are its headings and lead to them.',
  why: 'Someone who looks for one part of a long PDF goes straight to it; without bookmarks they leaf through every page.',
};

/** As many pages as anyone can leaf through. */
const MOST_WITHOUT = 20;

/** WCAG technique PDF2. */
export const bookmarks: SheetRule = (sheet) => {
  if (sheet.pages.length <= MOST_WITHOUT) return [];
  if (sheet.bookmarks.length === 0) {
    return [
      {
        message: `This PDF has ${sheet.pages.length} pages and no bookmarks.`,
        fix: 'Make it again with bookmarks for its headings.',
      },
    ];
  }
  const headings = headingsOf(sheet);
  let from = 0;
  return sheet.bookmarks.flatMap(({ title, page }): readonly SheetTrouble[] => {
    const words = wordsIn(title);
    const same = (index: number) => bare(headings[index]?.words ?? '') === bare(words);
    const places = [...headings.keys()].filter(same);
    const after = places.filter((index) => index >= from);
    // Headings may be the same in several leaflets: of those still to come, the one it leads to is meant.
    const at = after.find((index) => headings[index]?.page === page) ?? after[0];
    if (at === undefined) {
      return [
        {
          message: places.length
            ? `The bookmark ${fewWords(words)} is not in the order of the headings.`
            : `The bookmark ${fewWords(words)} is not the words of any heading.`,
          fix: FIX,
        },
      ];
    }
    from = at + 1;
    const right = headings[at]?.page;
    if (right === page) return [];
    return [
      {
        message: `The bookmark ${fewWords(words)} leads to ${page === 'nowhere' ? 'nowhere' : `page ${page}`}, but its heading is on page ${right}.`,
        fix: FIX,
      },
    ];
  });
};

const FIX = 'Make the bookmarks again from the headings.';

function bare(words: string): string {
  return words.normalize('NFKC').replace(/\s/gu, '');
}
