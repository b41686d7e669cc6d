import type { Check } from '../../../scripts/model/check.ts';
import { SHEET_SIZES } from '../../../scripts/model/sheet-size.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import { isHeading } from '../../sheet/sheet-headings.ts';
import { contentsIn, elementsIn } from '../../sheet/sheet-structure.ts';
import { wordsOf } from '../../sheet/sheet-words.ts';
import type { SheetRule } from './sheet-rule.ts';

export const headingSizeCheck: Check = {
  id: 'sheet-heading-size',
  words: 'Every heading on a sheet of ours is clearly larger than the text.',
  why: 'Older readers asked for bigger headings, to find their place by them.',
};

/** A smaller difference is not seen at a glance. Screens ask for more, but a title of 48 point holds two words a line. */
const LEAST = 1.15;

/** PDF files round what they store. */
const TOLERANCE = 0.05;

export const headingSize: SheetRule = (sheet) => {
  const house = houseSheet(sheet);
  if (!house || !sheet.structure) return [];
  const text = SHEET_SIZES[house.size].points;
  return [...elementsIn(sheet.structure)].filter(isHeading).flatMap((heading) => {
    const contents = contentsIn(heading);
    const items = contents.flatMap(({ marked }) => sheet.itemsById.get(marked ?? '') ?? []);
    if (items.length === 0) return [];
    const size = Math.max(...items.map((item) => item.size));
    if (size >= text * LEAST - TOLERANCE) return [];
    return [
      {
        message: `The heading ${fewWords(wordsOf(sheet, contents))} is ${Math.round(size * 10) / 10} pt, which hardly differs from the text of ${text} pt.`,
        fix: `Set it in ${Math.ceil(text * LEAST * 2) / 2} pt or more.`,
        ...(contents[0] && { where: `page ${contents[0].page}` }),
      },
    ];
  });
};
