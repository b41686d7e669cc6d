import type { Check } from '../../../scripts/model/check.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import { runningBlocks } from '../../sheet/running-lines.ts';
import type { SheetLine } from '../../sheet/sheet-lines.ts';
import { coveredBy, standsClose } from '../../sheet/wide-letters.ts';
import type { SheetRule } from './sheet-rule.ts';

export const alignmentCheck: Check = {
  id: 'sheet-alignment',
  words: 'All lines of a paragraph on a sheet of ours begin at one edge. They are not stretched.',
  why: 'Where lines begin at different places, or words have gaps of different widths, many readers lose the line.',
};

/** Fewer lines may end at one place by chance. The last line of a paragraph ends where it does. */
const ENOUGH = 3;

/** Letters reach a little over their edge; a reader sees no less than this. In points. */
const SAME = 0.6;
const APART = 3;

/** WCAG 1.4.8. Which edge is the start depends on the script, so a block is good if its lines share just one of them. */
export const alignment: SheetRule = (sheet) => {
  if (!houseSheet(sheet)) return [];
  return runningBlocks(sheet).flatMap(({ side, lines }) => {
    const full = lines.slice(0, -1);
    if (full.length < ENOUGH) return [];
    const left = spread(full.map(leftOf));
    const right = spread(full.map(rightOf));
    const words = fewWords(lines[0]?.text ?? '');
    if (left < SAME && right < SAME && !areFull(full)) {
      return [
        {
          message: `The lines of ${words} are stretched so that all end at one edge.`,
          fix: 'Do not justify them: let each line end where its last word ends.',
          where: side,
        },
      ];
    }
    if (left > APART && right > APART) {
      return [
        {
          message: `The lines of ${words} begin at different places.`,
          fix: 'Let all lines begin at the same edge: do not centre them.',
          where: side,
        },
      ];
    }
    return [];
  });
};

function spread(places: readonly number[]): number {
  return Math.max(...places) - Math.min(...places);
}

/**
 * Whether lines end at one edge because they are full of letters that are all as wide, as in Chinese. Where a line has narrower ones
 * as well, the others tell.
 */
function areFull(lines: readonly SheetLine[]): boolean {
  const wide = lines
    .map(({ items }) => items.flatMap((item) => standsClose(item) ?? []))
    .filter((close) => close.length > 0);
  return 2 * wide.length >= lines.length && wide.flat().every(Boolean);
}

function leftOf({ items }: SheetLine): number {
  return Math.min(...items.map((item) => coveredBy(item).left));
}

function rightOf({ items }: SheetLine): number {
  return Math.max(...items.filter(({ text }) => text.trim() !== '').map((item) => coveredBy(item).right));
}
