import type { Check } from '../../../scripts/model/check.ts';
import type { EvenBlock } from '../../sheet/even-block.ts';
import { edges, fullLines, spread } from '../../sheet/even-blocks.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import { runningBlocks } from '../../sheet/running-lines.ts';
import type { SheetLine } from '../../sheet/sheet-lines.ts';
import { standsClose } from '../../sheet/wide-letters.ts';
import type { SheetRule } from './sheet-rule.ts';

export const alignmentCheck: Check = {
  id: 'sheet-alignment',
  words: 'All lines of a paragraph on a sheet of ours begin at one edge. They are not stretched.',
  why: 'Where lines begin at different places, or words have gaps of different widths, many readers lose the line.',
};

/** Fewer lines may begin where they do by chance. */
const ENOUGH = 3;

/** What a reader sees, in points. */
const APART = 3;

/** How far the spaces of one line may be wider than those of another without being stretched, in parts of the size of type. */
const ROUNDED = 0.01;

/** WCAG 1.4.8. Which edge is the start depends on the script, so a block is good if its lines share just one of them. */
export const alignment: SheetRule = (sheet) => {
  if (!houseSheet(sheet)) return [];
  const stretched = sheet.evenBlocks
    .filter((block) => isStretched(block))
    .map((block) => ({
      message: `The lines of ${fewWords(block.lines[0]?.text ?? '')} are stretched so that all end at one edge.`,
      fix: 'Do not justify them: let each line end where its last word ends.',
      where: block.side,
    }));
  const scattered = runningBlocks(sheet)
    .filter((block) => {
      const full = fullLines(block);
      return full.length >= ENOUGH && edges(full).every((spread) => spread > APART);
    })
    .map(({ side, lines }) => ({
      message: `The lines of ${fewWords(lines[0]?.text ?? '')} begin at different places.`,
      fix: 'Let all lines begin at the same edge: do not centre them.',
      where: side,
    }));
  return [...stretched, ...scattered];
};

/**
 * Lines of a narrow column may end at one edge by chance. Where they are stretched, the spaces of one are wider than those of another;
 * where there are no spaces to be seen, as in Chinese, the letters tell.
 */
function isStretched(block: EvenBlock): boolean {
  const widths = block.gaps.filter((gaps) => gaps.length > 0).map(middle);
  if (widths.length < 2) return !areFull(fullLines(block));
  return spread(widths) > ROUNDED && !areFull(fullLines(block));
}

/** Of most spaces: those beside some letters are narrower. */
function middle(gaps: readonly number[]): number {
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
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
