import type { OpenSheet } from './read-sheet.ts';
import type { TextItem } from './sheet-content.ts';
import { linesOf, type SheetLine } from './sheet-lines.ts';
import { sidesOf } from './sheet-sides.ts';
import { nearest, type SheetElement } from './sheet-structure.ts';

/** The lines of one block of running text, as far as they stand on one side of the paper. */
export interface RunningBlock {
  /** “page 2”, “page 2, left half” */
  readonly side: string;
  /** The first page is 1. */
  readonly page: number;
  /** From the top. */
  readonly lines: readonly SheetLine[];
}

/** Text that is not read line after line. */
const NOT_RUNNING = /^(?:H[1-6]?|Table|TOC|Figure|Lbl|Caption|Form|Formula)$/u;

/** What is read line after line on a sheet: paragraphs and points of lists, side by side of the paper. */
export function runningBlocks(sheet: OpenSheet): readonly RunningBlock[] {
  const blocks = new Map<string, SheetElement>();
  for (const { block, contents } of sheet.passages) {
    if (nearest(block, ({ role }) => NOT_RUNNING.test(role))) continue;
    for (const { marked } of contents) if (marked !== undefined) blocks.set(marked, block);
  }
  return sidesOf(sheet).all.flatMap(({ page, name, items }) => {
    const running = new Map<SheetElement, TextItem[]>();
    for (const item of items) {
      const block = blocks.get(item.marked ?? '');
      if (block) running.set(block, [...(running.get(block) ?? []), item]);
    }
    return [...running.values()].map((found) => ({ side: name, page, lines: linesOf(found) }));
  });
}
