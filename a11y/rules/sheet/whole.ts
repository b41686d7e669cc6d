import type { Check } from '../../../scripts/model/check.ts';
import { plainDigits } from '../../sheet/digits.ts';
import { fewWords } from '../../sheet/few-words.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import { type SheetPassage, wordsIn } from '../../sheet/sheet-passages.ts';
import { type SheetSides, sidesOf } from '../../sheet/sheet-sides.ts';
import { contentsIn, elementsIn, isElement, type SheetContent } from '../../sheet/sheet-structure.ts';
import { wordsOf } from '../../sheet/sheet-words.ts';
import { toldWords } from '../../sheet/told-words.ts';
import { pagesTold, type SheetRule, type SheetTrouble } from './sheet-rule.ts';

export const wholeCheck: Check = {
  id: 'sheet-whole',
  words: 'No telephone number, no item of a list and no passage that tells a right is split over two pages.',
  why: 'Whoever loses the second page, or turns it too late, is left with half a number or half a right.',
};

/** Whoever is handed one page, or turns it too late, must not be left with half a number or half a right. */
export const whole: SheetRule = (sheet, page) => {
  const sides = sidesOf(sheet);
  const blocks = blocksOf(sheet.passages);
  return [
    ...splitItems(sheet, sides),
    ...splitNumbers(sheet, sides, blocks),
    ...pagesTold(page).flatMap(({ html }) => splitRights(html, sides, blocks)),
  ];
};

/** A list within an item has items of its own, which are looked at by themselves. */
function splitItems(sheet: OpenSheet, sides: SheetSides): readonly SheetTrouble[] {
  if (!sheet.structure) return [];
  return [...elementsIn(sheet.structure)].flatMap((element) => {
    if (element.role !== 'LI') return [];
    const contents = contentsIn(element, ({ role }) => role === 'L');
    return splitAt(contents, sides, `The list item ${fewWords(wordsOf(sheet, contents))}`);
  });
}

/** Passages that are one but for the end of a page between them. */
type Block = readonly SheetPassage[];

function blocksOf(passages: readonly SheetPassage[]): readonly Block[] {
  const blocks: SheetPassage[][] = [];
  for (const passage of passages) {
    if (passage.continues) blocks.at(-1)?.push(passage);
    else blocks.push([passage]);
  }
  return blocks;
}

/**
 * Digits that may be a telephone number: at least nine from a first 0 or +, in groups that a space, a stroke or a bracket
 * parts; or one of the European helplines, 116 and three more.
 */
const NUMBER =
  /(?<![\d\p{L}])(?:\+[\s(]*\d|\(?0)(?:[\s().-]{0,2}\d){8,14}(?!\d)|(?<!\d)116[\s-]?\d{3}(?!\d)/gu;

function splitNumbers(
  sheet: OpenSheet,
  sides: SheetSides,
  blocks: readonly Block[],
): readonly SheetTrouble[] {
  const calls = new Set(
    sheet.pages.flatMap(({ links }) =>
      links.filter(({ address }) => /^tel:/iu.test(address ?? '')).map(({ annotation }) => annotation),
    ),
  );
  const linked = sheet.structure ? [...elementsIn(sheet.structure)] : [];
  const told = new Set<string>();
  const once = (contents: readonly SheetContent[], words: string) => {
    const troubles = splitAt(contents, sides, `The telephone number ${fewWords(words)}`);
    return troubles.filter(({ message }) => !told.has(message) && told.add(message));
  };
  const ofLinks = linked.flatMap((element) => {
    const isCall = element.children.some((child) => !isElement(child) && calls.has(child.annotation ?? ''));
    if (element.role !== 'Link' || !isCall) return [];
    const contents = contentsIn(element);
    return once(contents, wordsOf(sheet, contents));
  });
  const ofText = blocks.flatMap((block) => {
    if (block.length === 1 && sides.all.length === sheet.pages.length) return [];
    let text = '';
    const places: { readonly from: number; readonly content: SheetContent }[] = [];
    for (const content of block.flatMap(({ contents }) => contents)) {
      places.push({ from: text.length, content });
      text += sheet.textById.get(content.marked ?? '') ?? '';
      // Pages end lines, though pdfjs, which reads one page at a time, doesn’t say so.
      if (!/\s$/u.test(text)) text += '\n';
    }
    return [...plainDigits(text).matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
      const contents = places.filter(
        ({ from }, at) => from < index + number.length && (places[at + 1]?.from ?? text.length) > index,
      );
      return once(
        contents.map(({ content }) => content),
        wordsIn(number),
      );
    });
  });
  return [...ofLinks, ...ofText];
}

/** A right told by something that is more than one passage, such as a table, is looked at passage by passage elsewhere. */
function splitRights(html: string, sides: SheetSides, blocks: readonly Block[]): readonly SheetTrouble[] {
  const byWords = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = bare(block.map(({ text }) => text).join(' '));
    byWords.set(key, [...(byWords.get(key) ?? []), block]);
  }
  return toldWords(html).flatMap((words) =>
    (byWords.get(bare(words)) ?? []).flatMap((block) => {
      const contents = block.flatMap((passage) => passage.contents);
      return splitAt(contents, sides, `${fewWords(words)}, which tells a right,`);
    }),
  );
}

/** Lines end at other places on paper, and a space may or may not stand there. */
function bare(words: string): string {
  return words.normalize().replace(/\s/gu, '');
}

function splitAt(
  contents: readonly SheetContent[],
  sides: SheetSides,
  what: string,
): readonly SheetTrouble[] {
  const on = [...new Set(contents.flatMap((content) => sides.of(content) ?? []))];
  const [first, second] = on.flatMap((side) => sides.all[side] ?? []);
  if (!first || !second) return [];
  return [
    {
      message: `${what} is split over ${first.name} and ${second.name}.`,
      fix: 'Keep it in one piece.',
      where: `page ${first.page}`,
    },
  ];
}
