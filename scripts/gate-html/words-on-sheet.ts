import type { SheetLeaf } from '../../a11y/sheet/open-sheet.ts';
import type { Box } from '../../a11y/sheet/sheet-content.ts';

/** Words on a page of a sheet, and what they cover. */
export interface QuotedWords {
  readonly words: string;
  readonly box: Box;
}

/** The first words that a message quotes and that stand on the page, with the place of them; nothing where none do. */
export function wordsOnSheet({ items }: SheetLeaf, message: string): QuotedWords | undefined {
  // Spaces are left out of both, because a line may break where there was one.
  const texts = items.map(({ text }) => text.replace(/\s+/gu, ''));
  const whole = texts.join('');
  for (const [, words = ''] of message.matchAll(/“([^”]+)”/gu)) {
    const wanted = words.replace(/\s*…$/u, '').replace(/\s+/gu, '');
    const from = wanted === '' ? -1 : whole.indexOf(wanted);
    if (from < 0) continue;
    let at = 0;
    const boxes = items.flatMap(({ box }, index) => {
      const begin = at;
      at += texts[index]?.length ?? 0;
      return at > from && begin < from + wanted.length && at > begin ? [box] : [];
    });
    return { words, box: around(boxes) };
  }
  return undefined;
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    top: Math.max(...boxes.map(({ top }) => top)),
  };
}
