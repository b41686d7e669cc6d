import type { Check } from '../../../scripts/model/check.ts';
import { dayInWords } from '../../../scripts/model/date.ts';
import { isLanguageTag } from '../../is-language-tag.ts';
import { plainDigits } from '../../sheet/digits.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import { sidesOf } from '../../sheet/sheet-sides.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const sheetCodeCheck: Check = {
  id: 'sheet-code',
  words:
    'Every page of a sheet of ours carries the code of its edition. The sheet says which day’s law it tells.',
  why: 'A nurse sees at once if the sheet on the rack tells last year’s law, before someone relies on it.',
};

/** By these two, staff tell an old sheet from the current one. */
export const sheetCode: SheetRule = (sheet) => {
  const house = houseSheet(sheet);
  if (!house) return [];
  const { all } = sidesOf(sheet);
  const folded = all.length > sheet.pages.length;
  const without = all
    .filter(({ items }) => !(folded && items.length === 0))
    .filter(({ items }) => !bare(items.map(({ text }) => text).join('')).includes(bare(house.code)));
  return [
    ...without.map(({ name }) => ({
      message: `The code of this sheet, “${house.code}”, is not on ${name}.`,
      fix: 'Print the code at the foot of every page.',
      where: name,
    })),
    ...lawDate(sheet),
  ];
};

function lawDate(sheet: OpenSheet): readonly SheetTrouble[] {
  const { madeAt, language } = sheet;
  if (!madeAt) {
    return [
      {
        message: 'This sheet does not say on which day it was made, so nobody can tell which law is in it.',
        fix: 'Make it again; the properties of the document then name the day.',
      },
    ];
  }
  const day = madeAt.toISOString().slice(0, 10);
  const dates = [...new Set(tagsOf(language))].map((tag) => dayInWords(day, tag));
  const [first = day] = dates;
  const said = [
    ...sheet.passages.map(({ text }) => text),
    // Across columns and pages the text of the file comes in another order than that of the structure.
    ...sheet.pages.map(({ items }) => items.map(({ text }) => text).join(' ')),
  ].map(bare);
  return dates.some((date) => said.some((text) => text.includes(bare(date))))
    ? []
    : [
        {
          message: `This sheet was made from the law of ${first}, but does not say that day.`,
          fix: 'Print the day of the law in the part about the sheet.',
        },
      ];
}

/** `en-GB`, then `en`: a language’s own way to write a day, and that of its country. */
function tagsOf(language = 'en'): readonly string[] {
  const [own = 'en'] = language.split('-');
  return [own, language].filter(isLanguageTag);
}

/** A long code goes on over the end of a line, the spaces of a date are made so that it doesn’t, and digits vary. */
function bare(text: string): string {
  return plainDigits(text.normalize('NFKC').replace(/\s/gu, ''));
}
