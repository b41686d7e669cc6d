import { type Block, type Inline, plainText } from '../model/block.ts';

/** A page of the largest type holds about 700 letters; what has fewer than this is never split. */
const LONG_LETTERS = 450;

/** What each block or point takes besides its letters: the rest of its last line, and the space after it. */
const LETTERS_LOST = 40;

/** Whether blocks could be taller than a page. What is not text counts as long: only Typst knows its height. */
export function isLong(blocks: readonly Block[]): boolean {
  return LONG_LETTERS < blocks.reduce((sum, block) => sum + lettersOf(block) + LETTERS_LOST, 0);
}

/** Whether some words could be. */
export function isLongText(text: readonly Inline[]): boolean {
  return LONG_LETTERS < plainText(text).length;
}

function lettersOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'row':
      return plainText(block.text).length;
    case 'list':
      return block.items.reduce(
        (sum, { text, list }) => sum + plainText(text).length + LETTERS_LOST + (list ? lettersOf(list) : 0),
        0,
      );
    case 'ticks':
      return block.items.reduce((sum, { text }) => sum + plainText(text).length + LETTERS_LOST, 0);
    case 'words':
      return block.entries.reduce(
        (sum, { term, meaning }) => sum + term.length + meaning.length + LETTERS_LOST,
        0,
      );
    default:
      return Number.POSITIVE_INFINITY;
  }
}
