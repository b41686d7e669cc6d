import type { Check } from '../../../scripts/model/check.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { headingsOf, type SheetHeading } from '../../sheet/sheet-headings.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const headingsCheck: Check = {
  id: 'sheet-headings',
  words: 'Every PDF has one main heading, which comes first, and skips no level of the headings below it.',
  why: 'Someone who listens goes from heading to heading; a level that is skipped sounds like a part that they missed.',
};

/** PDF/UA-1, 7.4.2. Many readers go from heading to heading, and think that a level which is skipped was missed. */
export const headings: SheetRule = (sheet) => {
  if (!sheet.tagged) return [];
  const all = headingsOf(sheet);
  const [first] = all;
  if (!all.some(({ level }) => level === 1)) {
    return [{ message: 'This PDF has no main heading.', fix: 'Make its title a heading of level 1.' }];
  }
  return [
    ...(first && first.level !== 1
      ? [
          trouble(
            first,
            `The first heading, ${fewWords(first.words)}, is of level ${first.level}.`,
            'Put the main heading, of level 1, before it.',
          ),
        ]
      : []),
    ...all
      .filter(({ level }) => level === 1)
      .slice(1)
      .map((heading) =>
        trouble(
          heading,
          `${fewWords(heading.words)} is one more heading of level 1. A PDF has one main heading.`,
          'Make it a heading of level 2.',
        ),
      ),
    ...all.flatMap((heading, index) => {
      const before = all[index - 1];
      if (!before || heading.level <= before.level + 1) return [];
      return [
        trouble(
          heading,
          `${fewWords(heading.words)} is a heading of level ${heading.level}, but the one before it is of level ${before.level}.`,
          `Make it a heading of level ${before.level + 1}.`,
        ),
      ];
    }),
  ];
};

function trouble({ page }: SheetHeading, message: string, fix: string): SheetTrouble {
  return { message, fix, ...(page !== undefined && { where: `page ${page}` }) };
}
