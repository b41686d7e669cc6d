import type { Check } from '../../../scripts/model/check.ts';
import { SHEET_SIZES, type SheetSize } from '../../../scripts/model/sheet-size.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import type { TextItem } from '../../sheet/sheet-content.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const glyphSizeCheck: Check = {
  id: 'sheet-glyph-size',
  words:
    'No letter on a sheet of ours, page numbers included, is smaller than 14 point. In large print and Easy Read the least is 16 point. In giant print and on A3 it is 24. Most of each sheet has the size that it is named for.',
  why: 'Many readers are older, tired or on medicine that blurs their sight; small letters are lost on them.',
};

/** The smallest letters that may stand anywhere on a sheet of each size, in points. */
const SMALLEST: Readonly<Record<SheetSize, number>> = {
  standard: 14,
  booklet: 14,
  beside: 14,
  large: 16,
  easy: 16,
  giant: 24,
  a3: 24,
};

/** PDF files round what they store; no eye tells this from nothing. */
const TOLERANCE = 0.05;

/** What counts is the size on the paper, however the letters came to have it. */
export const glyphSize: SheetRule = (sheet) => {
  const house = houseSheet(sheet);
  if (!house) return [];
  const smallest = SMALLEST[house.size];
  const small = sheet.pages.flatMap(({ items }, index): readonly SheetTrouble[] => {
    const tooSmall = items.filter(({ size }) => size < smallest - TOLERANCE);
    if (tooSmall.length === 0) return [];
    const least = Math.min(...tooSmall.map(({ size }) => size));
    return [
      {
        message: `${fewWords(tooSmall.map(({ text }) => text).join(' '))} is only ${points(least)} on paper. Nothing on a sheet of size “${house.size}” may be smaller than ${smallest} pt.`,
        fix: `Set these words in ${smallest} pt or more.`,
        where: `page ${index + 1}`,
      },
    ];
  });
  const read = sheet.pages.flatMap(({ items }) => items.filter(({ artifact }) => !artifact));
  const body = mostLettersIn(read);
  const wanted = SHEET_SIZES[house.size].points;
  if (body === undefined || body >= wanted - TOLERANCE) return small;
  return [
    ...small,
    {
      message: `Most of this sheet is set in ${points(body)}. The text of a sheet of size “${house.size}” is ${wanted} pt.`,
      fix: `Set the text in ${wanted} pt.`,
    },
  ];
};

/** The size that more letters have than any other. */
function mostLettersIn(items: readonly TextItem[]): number | undefined {
  const letters = new Map<number, number>();
  for (const { size, text } of items) {
    const near = Math.round(size * 20) / 20;
    letters.set(near, (letters.get(near) ?? 0) + text.replace(/\s/gu, '').length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function points(size: number): string {
  return `${Math.round(size * 10) / 10} pt`;
}
