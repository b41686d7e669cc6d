import type { Check } from '../../../scripts/model/check.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import { runningBlocks } from '../../sheet/running-lines.ts';
import { sidesOf } from '../../sheet/sheet-sides.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const settingCheck: Check = {
  id: 'sheet-setting',
  words: 'Words on a sheet of ours stand upright and level, with room between their lines.',
  why: 'Someone with low vision loses the line where lines are close, and the word where letters lean.',
};

/** From one line to the next, in parts of the size of the type. */
const CLOSEST = 1.2;

/** PDF files round what they store. In points. */
const ROUNDING = 0.1;

export const setting: SheetRule = (sheet) => (houseSheet(sheet) ? [...leaning(sheet), ...close(sheet)] : []);

function leaning(sheet: OpenSheet): readonly SheetTrouble[] {
  return sidesOf(sheet).all.flatMap(({ name, items }) => {
    const first = items.find(({ upright, slanted }) => !upright || slanted);
    if (!first) return [];
    return [
      {
        message: first.slanted
          ? `The letters of ${fewWords(first.text)} lean.`
          : `The words ${fewWords(first.text)} do not stand level.`,
        fix: 'Set them upright, and level.',
        where: name,
      },
    ];
  });
}

function close(sheet: OpenSheet): readonly SheetTrouble[] {
  return runningBlocks(sheet).flatMap(({ side, lines }) => {
    const found = lines.slice(1).find((line, index) => {
      const above = lines[index];
      const size = Math.max(...line.items.map((item) => item.size));
      return above !== undefined && above.y - line.y < CLOSEST * size - ROUNDING;
    });
    if (!found) return [];
    return [
      {
        message: `The line ${fewWords(found.text)} stands too close to the one above it.`,
        fix: `Leave at least ${CLOSEST} times the size of the type from one line to the next.`,
        where: side,
      },
    ];
  });
}
