import type { Check } from '../../../scripts/model/check.ts';
import { plainDigits } from '../../sheet/digits.ts';
import { fewWords } from '../../sheet/few-words.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import { linesOf } from '../../sheet/sheet-lines.ts';
import type { SheetPassage } from '../../sheet/sheet-passages.ts';
import {
  contentsIn,
  elementsIn,
  isElement,
  nearest,
  type SheetElement,
} from '../../sheet/sheet-structure.ts';
import { wordsOf } from '../../sheet/sheet-words.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const listsCheck: Check = {
  id: 'sheet-lists',
  words: 'Every list in a PDF is tagged as one, item by item.',
  why: 'Someone who listens hears how many things there are, and goes from one to the next.',
};

/** PDF/UA-1, 7.2 and 7.6. A screen reader says how many items there are, and goes from one to the next. */
export const lists: SheetRule = (sheet) => {
  if (!sheet.tagged || !sheet.structure) return [];
  const tagged = [...elementsIn(sheet.structure)].flatMap((element) => faultsOf(element, sheet));
  return [...tagged, ...untagged(sheet)];
};

function faultsOf(element: SheetElement, sheet: OpenSheet): readonly SheetTrouble[] {
  if (element.role !== 'L' && element.role !== 'LI') return [];
  const contents = contentsIn(element);
  const words = fewWords(wordsOf(sheet, contents));
  const where = contents[0] && { where: `page ${contents[0].page}` };
  if (element.role === 'LI') {
    const hasBody = element.children.some((child) => isElement(child) && child.role === 'LBody');
    const inList = element.parent?.role === 'L';
    return [
      ...(hasBody
        ? []
        : [
            {
              message: `The list item ${words} has no body, so its words are not tagged as part of it.`,
              fix: 'Tag its words as LBody.',
              ...where,
            },
          ]),
      ...(inList
        ? []
        : [
            {
              message: `The list item ${words} is not in a list.`,
              fix: 'Tag the list around it as L.',
              ...where,
            },
          ]),
    ];
  }
  const strange = element.children.find(
    (child) => !isElement(child) || !/^(?:LI|L|Caption)$/u.test(child.role),
  );
  return strange
    ? [
        {
          message: `The list ${words} holds something that is not one of its items: ${isElement(strange) ? strange.role : 'bare text'}.`,
          fix: 'Tag each of its items as LI.',
          ...where,
        },
      ]
    : [];
}

const BULLET = /^(?<bullet>[•‣⁃∙◦·▪▫■□●○◆◇★☆✓✔✗✘➔➢➤►▶–—*-]|\p{Co})(?:\s|$)/u;
const NUMBER = /^\(?(?<number>\d{1,2}|[a-z])[.)](?:\s|$)/iu;

interface Entry {
  readonly mark: string;
  readonly text: string;
  readonly page: number;
}

/** Two entries on end, with the same bullet or one number after the other, that are not in a list. */
function untagged(sheet: OpenSheet): readonly SheetTrouble[] {
  const troubles: SheetTrouble[] = [];
  let before: Entry | undefined;
  let told = false;
  for (const passage of sheet.passages) {
    const entries = entriesOf(passage, sheet);
    for (const entry of entries) {
      const { mark } = entry ?? {};
      const goesOn = before && mark !== undefined && follows(mark, before.mark);
      if (before && goesOn && !told) {
        troubles.push({
          message: `${fewWords(before.text)} looks like the start of a list, but is not tagged as one.`,
          fix: 'Make it a list, so that it is read out as one.',
          where: `page ${before.page}`,
        });
      }
      // One fault for each such list, not for each pair in it.
      told = goesOn === true;
      before = entry;
    }
  }
  return troubles;
}

/**
 * Where a passage begins with a mark, and each of its lines that does. Lines without one go on with what is before them;
 * a passage that begins without one ends whatever was before.
 */
function entriesOf(
  { block, contents, continues, page }: SheetPassage,
  { itemsById }: OpenSheet,
): readonly (Entry | undefined)[] {
  if (nearest(block, ({ role }) => /^(?:L|TOC|Table|H[1-6])$/u.test(role))) return [undefined];
  const items = contents.flatMap(({ marked }) => itemsById.get(marked ?? '') ?? []);
  return linesOf(items).flatMap(({ text }, index): readonly (Entry | undefined)[] => {
    const mark = markOf(text);
    if (mark !== undefined) return [{ mark, text, page }];
    return index === 0 && !continues ? [undefined] : [];
  });
}

function markOf(line: string): string | undefined {
  const text = line.trim();
  return BULLET.exec(text)?.groups?.bullet ?? NUMBER.exec(plainDigits(text))?.groups?.number?.toLowerCase();
}

function follows(mark: string, before: string): boolean {
  if (/^\d/u.test(mark)) return Number(mark) === Number(before) + 1;
  if (/^[a-z]$/u.test(mark)) return mark.charCodeAt(0) === before.charCodeAt(0) + 1 && before.length === 1;
  return mark === before;
}
