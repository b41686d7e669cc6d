import type { Check } from '../../../scripts/model/check.ts';
import { SHEET_SIZES } from '../../../scripts/model/sheet-size.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import { millimetres } from '../../sheet/millimetres.ts';
import type { SheetLeaf } from '../../sheet/open-sheet.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const pageSizeCheck: Check = {
  id: 'sheet-page-size',
  words: 'Every page of our sheets has the size of the paper it is meant for, and stands upright on it.',
  why: 'A page of another size is made smaller by the printer, and its large letters with it.',
};

/** Width and height of the paper in millimetres. The pages of a booklet stand in pairs on A4 paper that is folded. */
const PAPER = { a3: [297, 420], a4: [210, 297], a5: [297, 210] } as const;

const TOLERANCE = 0.5;

/** A page of another size is scaled by the printer, and then its letters are no longer of the size they were set in. */
export const pageSize: SheetRule = (sheet) => {
  const house = houseSheet(sheet);
  if (!house) return [];
  const [width, height] = PAPER[SHEET_SIZES[house.size].paper];
  const told = new Set<string>();
  return sheet.pages.flatMap((page, index): readonly SheetTrouble[] => {
    const where = `page ${index + 1}`;
    const wide = millimetres(page.width);
    const high = millimetres(page.height);
    if (Math.abs(wide - width) > TOLERANCE || Math.abs(high - height) > TOLERANCE) {
      const size = `${rounded(wide)} × ${rounded(high)} mm`;
      // A whole sheet on the wrong paper is one fault.
      if (told.has(size)) return [];
      told.add(size);
      return [
        {
          message: `This page is ${size}. A sheet of size “${house.size}” is printed on ${width} × ${height} mm.`,
          fix: 'Make it again on the right paper, at its own size.',
          where,
        },
      ];
    }
    return mostlyUpright(page)
      ? []
      : [
          {
            message: 'The words on this page stand on their side, or on their head.',
            fix: 'Turn the words, not the page.',
            where,
          },
        ];
  });
};

function mostlyUpright({ items }: SheetLeaf): boolean {
  const letters = (upright: boolean) =>
    items.filter((item) => item.upright === upright).reduce((sum, { text }) => sum + text.length, 0);
  return letters(true) >= letters(false);
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
