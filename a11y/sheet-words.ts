import type { OpenSheet } from './read-sheet.ts';
import { wordsIn } from './sheet-passages.ts';
import type { SheetContent } from './sheet-structure.ts';

/** The words of some parts of a sheet, on one line. */
export function wordsOf({ textById }: OpenSheet, contents: readonly SheetContent[]): string {
  return wordsIn(contents.map(({ marked }) => textById.get(marked ?? '') ?? '').join(''));
}
