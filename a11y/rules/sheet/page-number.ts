import type { Check } from '../../../scripts/model/check.ts';
import { plainDigits } from '../../sheet/digits.ts';
import { fewWords } from '../../sheet/few-words.ts';
import { houseSheet } from '../../sheet/house-sheet.ts';
import { linesOf } from '../../sheet/sheet-lines.ts';
import { type SheetSide, sidesOf } from '../../sheet/sheet-sides.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const pageNumberCheck: Check = {
  id: 'sheet-page-number',
  words:
    'A sheet of ours with more than one page says on each which page it is. It says how many there are, and that is right.',
  why: 'Whoever holds one page of several sees that there is more, and asks for it.',
};

/** Sheets are dropped, copied and handed on page by page: whoever holds one must see that there are more. */
export const pageNumber: SheetRule = (sheet) => {
  const house = houseSheet(sheet);
  if (!house) return [];
  const { all } = sidesOf(sheet);
  const folded = all.length > sheet.pages.length;
  // The empty halves at the end of a booklet are no pages; an empty page of another sheet is one.
  const sides = folded ? all.filter(({ items }) => items.length > 0) : all;
  if (sides.length < 2) return [];
  const feet = sides.map((side) => ({ side, lines: numberedLines(side, house.code) }));
  return folded ? inAnyOrder(feet) : inOrder(feet);
};

interface NumberedLine {
  readonly text: string;
  /** Two numbers that follow each other. */
  readonly pairs: readonly (readonly [number, number])[];
}

interface Foot {
  readonly side: SheetSide;
  readonly lines: readonly NumberedLine[];
}

/** Lines of furniture with two numbers or more. */
function numberedLines({ items }: SheetSide, code: string): readonly NumberedLine[] {
  return linesOf(items.filter(({ artifact }) => artifact)).flatMap(({ text }) => {
    const numbers = numbersIn(text.replaceAll(code, ' '));
    const pairs = numbers.flatMap((number, index) => {
      const next = numbers[index + 1];
      return next === undefined ? [] : [[number, next] as const];
    });
    return pairs.length === 0 ? [] : [{ text, pairs }];
  });
}

/** Whole numbers, in the digits of any script; not those that are part of a code, nor 1.5. */
function numbersIn(text: string): readonly number[] {
  const numbers = plainDigits(text).matchAll(
    /(?<![\p{Script=Latin}\d.-])\d+(?![\p{Script=Latin}\d-]|\.\d)/gu,
  );
  return [...numbers].map(([digits]) => Number(digits));
}

function inOrder(feet: readonly Foot[]): readonly SheetTrouble[] {
  return feet.flatMap(({ side, lines }, index) => {
    const says = lines.some(({ pairs }) => pairs.some((pair) => isOf(pair, index + 1, feet.length)));
    return says ? [] : [trouble(side, lines, `is page ${index + 1} of ${feet.length}`)];
  });
}

/** The pages of a booklet stand on the paper so that they are in order when it is folded. */
function inAnyOrder(feet: readonly Foot[]): readonly SheetTrouble[] {
  const taken = new Map<number, SheetSide>();
  return feet.flatMap(({ side, lines }) => {
    const own = feet
      .map((_, index) => index + 1)
      .filter((number) => lines.some(({ pairs }) => pairs.some((pair) => isOf(pair, number, feet.length))));
    const free = own.find((number) => !taken.has(number));
    if (free !== undefined) {
      taken.set(free, side);
      return [];
    }
    const [double] = own;
    return double === undefined
      ? [trouble(side, lines, `is one of ${feet.length} pages`)]
      : [
          {
            message: `This half of the paper says that it is page ${double} of ${feet.length}, and so does ${taken.get(double)?.name}.`,
            fix: FIX,
            where: side.name,
          },
        ];
  });
}

/** Languages differ in which of the two comes first. */
function isOf([a, b]: readonly [number, number], page: number, pages: number): boolean {
  return (a === page && b === pages) || (a === pages && b === page);
}

const FIX = 'Print “Page 2 of 7”, with the right numbers, at the foot of every page.';

function trouble(side: SheetSide, lines: readonly NumberedLine[], is: string): SheetTrouble {
  const said = lines.map(({ text }) => fewWords(text)).join(' and ');
  const half = side.name.includes('half') ? 'This half of the paper' : 'This page';
  return {
    message: said ? `${half} ${is}, but says ${said}.` : `${half} ${is}, but does not say so.`,
    fix: FIX,
    where: side.name,
  };
}
