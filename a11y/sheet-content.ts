import type { TextItem as PdfText, TextContent } from 'pdfjs-dist/types/src/display/api.js';

/** Some text as it stands on the paper. */
export interface TextItem {
  readonly text: string;
  /** Size of type in points. */
  readonly size: number;
  /** Start of the text, and its baseline, in points from the left and from the foot of the page. */
  readonly x: number;
  readonly y: number;
  /** In points. */
  readonly width: number;
  /** Whether it is furniture that is not read out: a running head, a page number. */
  readonly artifact: boolean;
}

/** Where a line of type ends. It may stand for a space, or for nothing, inside a web address that goes on below. */
export const LINE_END = '\n';

/** The visible text of a page, and the text of each marked part of it, by the id that the structure tree uses. */
export function contentOf(content: TextContent): {
  readonly items: readonly TextItem[];
  readonly textById: ReadonlyMap<string, string>;
} {
  const items: TextItem[] = [];
  const partsById = new Map<string, PdfText[]>();
  const open: (string | null)[] = [];
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
      continue;
    }
    const id = open.findLast((candidate) => candidate !== null) ?? null;
    if (id !== null) partsById.set(id, [...(partsById.get(id) ?? []), item]);
    if (item.str.trim() !== '') items.push(textItem(item, id === null));
  }
  return { items, textById: new Map([...partsById].map(([id, parts]) => [id, wordsOf(parts)])) };
}

function textItem({ str, transform, width }: PdfText, artifact: boolean): TextItem {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform as number[];
  return { text: str, size: Math.hypot(a, b), x, y, width, artifact };
}

/** The words of one marked part, line by line. */
function wordsOf(parts: readonly PdfText[]): string {
  const lines: PdfText[][] = [[]];
  for (const part of parts) {
    lines.at(-1)?.push(part);
    if (part.hasEOL) lines.push([]);
  }
  return lines.map(lineOf).join(LINE_END);
}

/**
 * A line in the order it is read. Right-to-left words are drawn from the left, the last word first: so the whole is
 * turned round, and within it every run of left-to-right words back again. Where such a part meets its neighbour, the
 * space between them is not to be seen in the file; it may or may not be there, as at the end of a line.
 */
function lineOf(parts: readonly PdfText[]): string {
  if (!parts.some(({ dir }) => dir === 'rtl')) return parts.map(({ str }) => str).join('');
  const runs: { ltr: boolean; words: string[] }[] = [];
  for (const { str, dir } of parts) {
    const last = runs.at(-1);
    const ltr = str.trim() === '' ? (last?.ltr ?? false) : dir !== 'rtl';
    if (last?.ltr === ltr) last.words.push(str);
    else runs.push({ ltr, words: [str] });
  }
  const read = runs.toReversed().flatMap(({ ltr, words }) => (ltr ? spaceFirst(words) : words.toReversed()));
  return `${LINE_END}${read.join('')}${LINE_END}`;
}

/** A run of left-to-right words, with the space that was drawn after it, which is read before it. */
function spaceFirst(words: readonly string[]): readonly string[] {
  const spaced = words.at(-1)?.trim() === '';
  return spaced ? [' ', ...words.slice(0, -1)] : words;
}
