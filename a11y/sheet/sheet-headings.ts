import type { OpenSheet } from './open-sheet.ts';
import { contentsIn, elementsIn, type SheetElement } from './sheet-structure.ts';
import { wordsOf } from './sheet-words.ts';

/** A heading of a PDF. */
export interface SheetHeading {
  /** 1 for the most important. */
  readonly level: number;
  /** On one line. */
  readonly words: string;
  /** The page it begins on; undefined where nothing of it can be seen. */
  readonly page: number | undefined;
}

/** Its headings, in reading order. */
export function headingsOf(sheet: OpenSheet): readonly SheetHeading[] {
  const elements = sheet.structure ? [...elementsIn(sheet.structure)].filter(isHeading) : [];
  return elements.map((element) => {
    const contents = contentsIn(element);
    const level = Number(element.role.slice(1));
    return { level, words: wordsOf(sheet, contents), page: contents[0]?.page };
  });
}

export function isHeading({ role }: SheetElement): boolean {
  return /^H[1-6]$/u.test(role);
}
