import type { OpenSheet } from './open-sheet.ts';
import type { RunningBlock } from './running-block.ts';
import type { TextItem } from './sheet-content.ts';
import { linesOf } from './sheet-lines.ts';
import { sidesOf } from './sheet-sides.ts';
import { nearest, type SheetElement } from './sheet-structure.ts';

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
