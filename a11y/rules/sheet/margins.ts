import type { Check } from '../../../scripts/model/check.ts';
import { SHEET_SIZES } from '../../../scripts/model/sheet-size.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import { millimetres } from '../../sheet/millimetres.ts';
import type { SheetLeaf } from '../../sheet/open-sheet.ts';
import type { Box, TextItem } from '../../sheet/sheet-content.ts';
import { coveredBy } from '../../sheet/wide-letters.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const marginsCheck: Check = {
  id: 'sheet-margins',
  words:
    'All words on a sheet of ours keep 15 mm from every edge of the paper. Printers and punched holes do not reach there. In a booklet they keep 10 mm from the fold.',
  why: 'What stands near the edge is cut off by the printer or punched out for a folder, and the reader gets half of it.',
};

/** In millimetres. */
const EDGE = 15;
const FOLD = 10;
const TOLERANCE = 0.3;

export const margins: SheetRule = (sheet) => {
  const house = houseSheet(sheet);
  if (!house) return [];
  const folded = SHEET_SIZES[house.size].paper === 'a5';
  return sheet.pages.flatMap((page, index): readonly SheetTrouble[] => {
    const where = `page ${index + 1}`;
    const fromEdge = nearest(page, ({ left, right, bottom, top }) =>
      Math.min(left, page.width - right, bottom, page.height - top),
    );
    const fromFold = folded && nearest(page, (box) => distanceFromFold(page, box));
    return [
      ...(fromEdge && fromEdge.room < EDGE - TOLERANCE
        ? [
            {
              message: `${fewWords(fromEdge.item.text)} stands ${shown(fromEdge.room)} from the edge of the paper. Words keep ${EDGE} mm from it.`,
              fix: 'Make the margin wider.',
              where,
            },
          ]
        : []),
      ...(fromFold && fromFold.room < FOLD - TOLERANCE
        ? [
            {
              message: `${fewWords(fromFold.item.text)} stands ${shown(fromFold.room)} from the fold in the middle. Words keep ${FOLD} mm from it.`,
              fix: 'Make the inner margin wider.',
              where,
            },
          ]
        : []),
    ];
  });
};

/** Of all words on a page those with the least room, in millimetres. */
function nearest(
  { items }: SheetLeaf,
  roomOf: (box: Box) => number,
): { readonly item: TextItem; readonly room: number } | undefined {
  return items
    .map((item) => ({ item, room: millimetres(roomOf(coveredBy(item))) }))
    .reduce<{ item: TextItem; room: number } | undefined>(
      (least, each) => (least && least.room <= each.room ? least : each),
      undefined,
    );
}

/** Less than nothing for words that stand on it. */
function distanceFromFold({ width }: SheetLeaf, { left, right }: Box): number {
  return Math.max(left - width / 2, width / 2 - right);
}

function shown(room: number): string {
  return `${Math.max(0, Math.round(room * 10) / 10)} mm`;
}
