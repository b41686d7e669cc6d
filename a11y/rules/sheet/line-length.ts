import type { Check } from '../../../scripts/model/check.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import { runningBlocks } from '../../sheet/running-lines.ts';
import type { SheetRule } from './sheet-rule.ts';

export const lineLengthCheck: Check = {
  id: 'sheet-line-length',
  words: 'No line of running text on a sheet of ours is longer than 70 characters.',
  why: 'At the end of a long line, eyes lose the start of the next; on paper a reader cannot make the lines shorter.',
};

/** WCAG 1.4.8 says 80; a line on paper cannot be made shorter by its reader. */
const LONGEST = 70;

export const lineLength: SheetRule = (sheet) => {
  if (!houseSheet(sheet)) return [];
  const blocks = runningBlocks(sheet);
  const sides = new Set(blocks.map(({ side }) => side));
  return [...sides].flatMap((side) => {
    const long = blocks
      .filter((block) => block.side === side)
      .flatMap(({ lines }) => lines)
      .map(({ text }) => ({ text, length: lettersIn(text) }))
      .filter(({ length }) => length > LONGEST)
      .sort((a, b) => b.length - a.length);
    const [longest] = long;
    if (!longest) return [];
    const count = long.length === 1 ? 'A line is' : `${long.length} lines are`;
    return [
      {
        message: `${count} longer than ${LONGEST} characters, which is hard to follow: ${fewWords(longest.text)} has ${longest.length}.`,
        fix: 'Make the column narrower, or the letters larger.',
        where: side,
      },
    ];
  });
};

const segmenter = new Intl.Segmenter();

/** As a reader counts them: a letter with its vowel sign is one. */
function lettersIn(text: string): number {
  const trimmed = text.trim();
  // Counting takes long, and hardly any line needs it.
  return trimmed.length <= LONGEST ? trimmed.length : [...segmenter.segment(trimmed)].length;
}
