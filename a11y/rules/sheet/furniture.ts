import type { Check } from '../../../scripts/model/check.ts';
import { plainDigits } from '../../sheet/digits.ts';
import { fewWords } from '../../sheet/few-words.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import { linesOf, type SheetLine } from '../../sheet/sheet-lines.ts';
import { sidesOf } from '../../sheet/sheet-sides.ts';
import { contentsIn } from '../../sheet/sheet-structure.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const furnitureCheck: Check = {
  id: 'sheet-furniture',
  words:
    'Everything in a PDF is either read out or marked as furniture. What stands at the head or foot of page after page is not read out each time.',
  why: 'Someone who listens would hear the same line again on every page, in the middle of a sentence.',
};

/** PDF/UA-1, 7.1 and 7.8. */
export const furniture: SheetRule = (sheet) =>
  sheet.tagged && sheet.structure ? [...unmarked(sheet), ...repeated(sheet)] : [];

/** Neither tagged nor artifact: some screen readers read it, others don’t. */
function unmarked(sheet: OpenSheet): readonly SheetTrouble[] {
  const known = new Set(sheet.structure && contentsIn(sheet.structure).map(({ marked }) => marked));
  return sheet.pages.flatMap(({ items }, index) => {
    const loose = items.filter(({ artifact, marked }) => !artifact && (!marked || !known.has(marked)));
    if (loose.length === 0) return [];
    return [
      {
        message: `${fewWords(loose.map(({ text }) => text).join(' '))} is neither tagged nor marked as an artifact.`,
        fix: 'Tag it if it is to be read out; else mark it as an artifact.',
        where: `page ${index + 1}`,
      },
    ];
  });
}

/** Pages on end that make it certain that it is no chance. */
const ON_END = 3;

/** How far apart two lines may be that stand at the same place, in points. */
const SAME_PLACE = 1;

function repeated(sheet: OpenSheet): readonly SheetTrouble[] {
  const sides = sidesOf(sheet)
    .all.filter(({ items }) => items.length > 0)
    .map(({ page, items }): Side => {
      const lines = linesOf(items.filter(({ artifact }) => !artifact));
      return { page, lines, marked: linesOf(items.filter(({ artifact }) => artifact)) };
    });
  const told = new Set<string>();
  return sides.slice(0, 1 - ON_END).flatMap((side, index) => {
    const next = sides.slice(index + 1, index + ON_END);
    const again = new Set(side.lines.filter((line) => next.every((other) => holds(other, line))));
    // A form that is printed several times, one on each page, is no furniture.
    if (lettersIn([...again]) > lettersIn(side.lines) / 2) return [];
    return [...again].flatMap((line) => {
      const words = butForDigits(line);
      if (told.has(words) || !/[\p{L}\p{N}]/u.test(line.text)) return [];
      if (!isOutermost(line, side, again) && !sides.every((other) => holds(other, line))) return [];
      told.add(words);
      return [
        {
          message: `${fewWords(line.text)} stands at the same place on page after page, and is read out each time.`,
          fix: 'Mark the heads and feet of pages as artifacts.',
          where: `page ${side.page}`,
        },
      ];
    });
  });
}

interface Side {
  readonly page: number;
  /** What is read out, from the top. */
  readonly lines: readonly SheetLine[];
  /** What is marked as an artifact. */
  readonly marked: readonly SheetLine[];
}

/** Boxes that each begin a page may have the same heading, but they stand within what does go round the page. */
function isOutermost({ y }: SheetLine, { lines, marked }: Side, again: ReadonlySet<SheetLine>): boolean {
  const within = [...marked, ...lines.filter((line) => !again.has(line))];
  return within.every((other) => other.y < y) || within.every((other) => other.y > y);
}

function lettersIn(lines: readonly SheetLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function holds({ lines }: Side, line: SheetLine): boolean {
  return lines.some((other) => isSame(line, other));
}

function isSame(a: SheetLine, b: SheetLine): boolean {
  return Math.abs(a.y - b.y) <= SAME_PLACE && butForDigits(a) === butForDigits(b);
}

function butForDigits({ text }: SheetLine): string {
  return plainDigits(text).replace(/\d+/gu, '#').trim();
}
