import { SHEET_SIZES } from '../../scripts/model/sheet-size.ts';
import { houseSheet } from './house-sheet.ts';
import type { OpenSheet } from './open-sheet.ts';
import type { TextItem } from './sheet-content.ts';
import type { SheetContent } from './sheet-structure.ts';

/** What a reader has before them at one time: a page, or one half of the paper that a booklet is folded from. */
export interface SheetSide {
  /** The first page is 1. */
  readonly page: number;
  /** “page 2”, “page 2, left half” */
  readonly name: string;
  readonly items: readonly TextItem[];
}

/** The sides of a sheet, in the order of the file. Those of a booklet may be read in another. */
export interface SheetSides {
  readonly all: readonly SheetSide[];
  /** The place among them of something that is read out; undefined where it has no text. */
  of(content: SheetContent): number | undefined;
}

const known = new WeakMap<OpenSheet, SheetSides>();

/** Several rules ask for them. */
export function sidesOf(sheet: OpenSheet): SheetSides {
  const sides = known.get(sheet) ?? findSides(sheet);
  known.set(sheet, sides);
  return sides;
}

function findSides(sheet: OpenSheet): SheetSides {
  const size = houseSheet(sheet)?.size;
  const folded = size !== undefined && SHEET_SIZES[size].paper === 'a5';
  const all = sheet.pages.flatMap(({ width, items }, index): readonly SheetSide[] => {
    const page = index + 1;
    if (!folded) return [{ page, name: `page ${page}`, items }];
    const isLeft = ({ box }: TextItem) => (box.left + box.right) / 2 < width / 2;
    return [
      { page, name: `page ${page}, left half`, items: items.filter(isLeft) },
      { page, name: `page ${page}, right half`, items: items.filter((item) => !isLeft(item)) },
    ];
  });
  const byMark = new Map<string, number>();
  for (const [index, { items }] of all.entries()) {
    for (const { marked } of items)
      if (marked !== undefined && !byMark.has(marked)) byMark.set(marked, index);
  }
  return { all, of: ({ marked }) => (marked === undefined ? undefined : byMark.get(marked)) };
}
