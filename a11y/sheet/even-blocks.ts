import type { DrawnGlyph } from './drawn-glyphs.ts';
import type { EvenBlock } from './even-block.ts';
import type { OpenSheet } from './open-sheet.ts';
import type { RunningBlock } from './running-block.ts';
import { runningBlocks } from './running-lines.ts';
import type { SheetLine } from './sheet-lines.ts';
import { coveredBy } from './wide-letters.ts';

/** Fewer lines say nothing: the last of a paragraph ends where it does. */
const ENOUGH = 3;

/** Letters reach a little over their edge; a reader sees no less than this. In points. */
const SAME = 0.6;

/** How far the baselines of one line may lie apart, and how wide a space is at least, in parts of the type’s size. */
const SAME_LINE = 0.15;
const SPACE = 0.1;

/**
 * Whether their lines are stretched, or end at one edge by chance, shows between their words. To see that, all glyphs of a page have
 * to be looked at, which takes long: so only where there is such a block.
 *
 * @param glyphsOn every glyph of a page, placed on the paper
 */
export async function evenBlocksOf(
  sheet: OpenSheet,
  glyphsOn: (page: number) => Promise<readonly DrawnGlyph[]>,
): Promise<readonly EvenBlock[]> {
  const even: EvenBlock[] = [];
  for (const block of runningBlocks(sheet)) {
    const lines = fullLines(block);
    if (lines.length < ENOUGH || edges(lines).some((spread) => spread >= SAME)) continue;
    const glyphs = await glyphsOn(block.page);
    even.push({ ...block, gaps: lines.map((line) => gapsIn(line, glyphs)) });
  }
  return even;
}

/** All lines but the last. */
export function fullLines({ lines }: RunningBlock): readonly SheetLine[] {
  return lines.slice(0, -1);
}

/** How far apart lines begin at the left, and end at the right. */
export function edges(lines: readonly SheetLine[]): readonly [number, number] {
  const covered = lines.map(({ items }) => items.filter(({ text }) => text.trim() !== '').map(coveredBy));
  return [
    spread(covered.map((boxes) => Math.min(...boxes.map(({ left }) => left)))),
    spread(covered.map((boxes) => Math.max(...boxes.map(({ right }) => right)))),
  ];
}

/** How far the largest of some numbers is from the smallest. */
export function spread(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers);
}

function gapsIn({ y, items }: SheetLine, glyphs: readonly DrawnGlyph[]): readonly number[] {
  const size = Math.max(...items.map((item) => item.size));
  const left = Math.min(...items.map(({ box }) => box.left)) - SAME;
  const right = Math.max(...items.map(({ box }) => box.right)) + SAME;
  const boxes = glyphs
    .filter(({ text }) => text.trim() !== '')
    .map(({ transform: [along, , , , x, base], advance }) => ({ x, base, end: x + advance * along }))
    .filter(
      ({ x, base, end }) => Math.abs(base - y) <= SAME_LINE * size && x >= left && Math.max(x, end) <= right,
    )
    .sort((a, b) => a.x - b.x);
  const gaps: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const { x, end } of boxes) {
    if (x - before > SPACE * size) gaps.push((x - before) / size);
    before = before === Number.POSITIVE_INFINITY ? end : Math.max(before, end);
  }
  return gaps;
}
