import type { OpenSheet } from './open-sheet.ts';
import { LINE_END } from './sheet-content.ts';
import { wordsIn } from './sheet-passages.ts';
import type { SheetContent } from './sheet-structure.ts';

/** The words of some parts of a sheet, on one line. */
export function wordsOf({ textById }: OpenSheet, contents: readonly SheetContent[]): string {
  const words = contents.map(({ page, marked }, index) => {
    const goesOver = index > 0 && contents[index - 1]?.page !== page;
    return `${goesOver ? LINE_END : ''}${textById.get(marked ?? '') ?? ''}`;
  });
  return wordsIn(words.join(''));
}
