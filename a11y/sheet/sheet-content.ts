import type { TextItem as PdfText, TextContent } from 'pdfjs-dist/types/src/display/api.js';

/** Some text as it stands on the paper. */
export interface TextItem {
  readonly text: string;
  /** Size of type in points, as it is on the paper: type of 28 points at half its size is 14. */
  readonly size: number;
  /** Start of the text, and its baseline, in points from the left and from the foot of the page. */
  readonly x: number;
  readonly y: number;
  /** In points. */
  readonly width: number;
  /** About what its letters cover. */
  readonly box: Box;
  /** Whether it stands as most text does: not on its side, nor on its head. */
  readonly upright: boolean;
  /** Whether its letters lean, as where the program that made the file had no slanted typeface. */
  readonly slanted: boolean;
  /** Which way its line runs: a step of one point along it, to the right and upwards. */
  readonly along: readonly [number, number];
  /** Whether it is furniture that is not read out: a running head, a page number. */
  readonly artifact: boolean;
  /** What the structure calls it, where it is marked as something that may be read out: `p12R_mc0`. */
  readonly marked?: string;
}

/** In points from the left and from the foot of the page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** How a page’s own measures become points on the paper: a matrix as PDF writes it. */
export type ToPaper = readonly [number, number, number, number, number, number];

/** Where a line of type ends. It may stand for a space, or for nothing, inside a web address that goes on below. */
export const LINE_END = '\n';

/**
 * How far letters reach above and below their baseline, in parts of their size. What fonts say of themselves leaves room
 * for accents on capitals, and would call text that clears a margin too near to it.
 */
const RISE = 0.75;
const FALL = 0.25;

/** How far letters may lean, as the cosine of the angle between them and their line: 3 degrees. */
const LEAN = 0.05;

const AS_IT_IS: ToPaper = [1, 0, 0, 1, 0, 0];

/**
 * The visible text of a page, and the text of each marked part of it, by the id that the structure uses.
 *
 * @param spoken what each marked part says in place of its letters, in the order in which they begin; nothing where none does
 */
export function contentOf(
  content: TextContent,
  toPaper = AS_IT_IS,
  spoken: readonly (string | undefined)[] = [],
): {
  readonly items: readonly TextItem[];
  readonly textById: ReadonlyMap<string, string>;
} {
  const items: TextItem[] = [];
  const partsById = new Map<string, Piece[]>();
  const open: {
    readonly id: string | null;
    readonly artifact: boolean;
    readonly reversed: boolean;
    words: string | undefined;
  }[] = [];
  // Where there are other parts than the file was seen to have, nobody can say which is which.
  const begun = content.items.filter((item) => 'type' in item && item.type !== 'endMarkedContent').length;
  const words = (spoken.length === begun ? spoken : []).values();
  for (const drawn of content.items) {
    if ('type' in drawn) {
      if (drawn.type === 'endMarkedContent') open.pop();
      else {
        const tag = tagOf(drawn);
        const [artifact, reversed] = [tag === 'Artifact', tag === 'ReversedChars'];
        open.push({ id: drawn.id ?? null, artifact, reversed, words: words.next().value });
      }
      continue;
    }
    const item = withLetters(withWords(drawn, open), open.at(-1)?.reversed === true);
    const mark = open.findLast(({ id, artifact }) => id !== null || artifact);
    const id = mark?.id ?? null;
    const placed = item.str.trim() === '' ? undefined : textItem(item, toPaper, id, mark?.artifact === true);
    if (id !== null) {
      const piece: Piece = { ...item, ...(placed && { placed }) };
      const parts = partsById.get(id);
      if (parts) parts.push(piece);
      else partsById.set(id, [piece]);
    }
    if (placed) items.push(placed);
  }
  return { items, textById: textsOf(partsById) };
}

/** A piece of a marked part, and where it stands, if there is anything to be seen of it. */
type Piece = PdfText & { readonly placed?: TextItem };

/** Arabic letters that are read as one and drawn as another, or as one with its neighbour: lam and alef. */
const DRAWN_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/gu;

/** Signs alone have no direction: pdfjs does not turn them round, where the file says that they are drawn from their end. */
function withLetters(item: PdfText, reversed: boolean): PdfText {
  const read = item.str.replace(DRAWN_FORMS, (form) => form.normalize('NFKC'));
  const str = reversed && !/\p{L}/u.test(read) ? [...read].reverse().join('') : read;
  return str === item.str ? item : { ...item, str };
}

/** The text of each part. Where a line goes on from the right to the left, pdfjs leaves out the space between two parts. */
function textsOf(partsById: ReadonlyMap<string, readonly Piece[]>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let before: readonly Piece[] = [];
  for (const [id, parts] of partsById) {
    const text = wordsOf(parts);
    const spaced = !/^\s/u.test(text) && isSpace(leftGap(before, parts));
    texts.set(id, spaced ? ` ${text}` : text);
    before = parts;
  }
  return texts;
}

/** How far the last line of one part stands to the right of the first of another, if it is the same line, in parts of their size. */
function leftGap(before: readonly Piece[], after: readonly Piece[]): number {
  const last = before.findLast(({ placed }) => placed)?.placed;
  const first = after.find(({ placed }) => placed)?.placed;
  if (!last || !first || !isLine(last, first)) return 0;
  const beside = (pieces: readonly Piece[], of: TextItem) =>
    pieces.flatMap(({ placed }) => (placed && isLine(placed, of) ? [placed.box] : []));
  const left = Math.min(...beside(before, last).map((box) => box.left));
  const right = Math.max(...beside(after, first).map((box) => box.right));
  return (left - right) / Math.max(last.size, first.size);
}

/** How far the baselines of one line may lie apart, and how wide a space is at least, in parts of the type’s size. */
const SAME_LINE = 0.15;
const SPACE = 0.1;

function isLine(one: TextItem, other: TextItem): boolean {
  return Math.abs(one.y - other.y) <= SAME_LINE * Math.max(one.size, other.size);
}

function isSpace(gap: number): boolean {
  return gap > SPACE;
}

/** A piece of text that says something else than its letters: the first piece of its part says it all. */
function withWords(item: PdfText, open: readonly { words: string | undefined }[]): PdfText {
  // A space, or the end of a line, is told only after the part that it stands in has ended.
  if (item.str.trim() === '') return item;
  const part = open.findLast(({ words }) => words !== undefined);
  if (part?.words === undefined) return item;
  const str = part.words;
  part.words = '';
  return { ...item, str };
}

/** pdfjs gives it, though its types don’t know it. */
function tagOf(mark: object): unknown {
  return 'tag' in mark ? mark.tag : undefined;
}

function textItem(
  { str, transform, width }: PdfText,
  toPaper: ToPaper,
  id: string | null,
  artifact: boolean,
): TextItem {
  const [a, b, c, d, x, y] = onPaper(transform, toPaper);
  const along = Math.hypot(a, b);
  // Type may be squeezed in either direction: it is only as large as its smaller measure.
  const size = along === 0 ? 0 : Math.min(along, Math.abs(a * d - b * c) / along);
  const long = width * Math.hypot(toPaper[0], toPaper[1]);
  const box = boxOf(x, y, along === 0 ? [0, 0] : [(a / along) * long, (b / along) * long], [c, d]);
  return {
    text: str,
    size,
    x,
    y,
    width: long,
    box,
    upright: a > 0 && Math.abs(b) < a && d > 0,
    slanted: along > 0 && Math.abs(a * c + b * d) > LEAN * along * Math.hypot(c, d),
    along: along === 0 ? [1, 0] : [a / along, b / along],
    artifact,
    ...(id !== null && { marked: id }),
  };
}

/** One matrix after another. */
export function onPaper(transform: readonly number[], [a, b, c, d, e, f]: ToPaper): ToPaper {
  const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = transform;
  return [
    ta * a + tb * c,
    ta * b + tb * d,
    tc * a + td * c,
    tc * b + td * d,
    te * a + tf * c + e,
    te * b + tf * d + f,
  ];
}

function boxOf(x: number, y: number, along: readonly [number, number], up: readonly [number, number]): Box {
  const corners = [0, 1].flatMap((end) =>
    [-FALL, RISE].map((height) => [x + along[0] * end + up[0] * height, y + along[1] * end + up[1] * height]),
  );
  const [across, upwards] = [corners.map(([left = 0]) => left), corners.map(([, bottom = 0]) => bottom)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    bottom: Math.min(...upwards),
    top: Math.max(...upwards),
  };
}

/** The words of one marked part, line by line. */
function wordsOf(parts: readonly Piece[]): string {
  const lines: Piece[][] = [[]];
  for (const part of parts) {
    lines.at(-1)?.push(part);
    if (part.hasEOL) lines.push([]);
  }
  return lines.map(lineOf).join(LINE_END);
}

/**
 * A line in the order it is read. Right-to-left words may be drawn from the left, the last word first: so the whole is
 * turned round, and within it every run of left-to-right words back again.
 */
function lineOf(parts: readonly Piece[]): string {
  const seen = parts.filter(({ placed }) => placed);
  const fromRight = inFileFromRight(seen);
  if (!fromRight && !parts.some(({ dir }) => dir === 'rtl')) return parts.map(({ str }) => str).join('');
  const runs: { ltr: boolean; words: Piece[] }[] = [];
  for (const part of seen) {
    const last = runs.at(-1);
    const ltr = part.dir !== 'rtl';
    if (last?.ltr === ltr) last.words.push(part);
    else runs.push({ ltr, words: [part] });
  }
  const read = fromRight
    ? seen
    : runs.toReversed().flatMap(({ ltr, words }) => (ltr ? words : words.toReversed()));
  return read.map((part, index) => (isApart(read[index - 1], part) ? ` ${part.str}` : part.str)).join('');
}

/** Whether the pieces of a line come in the order of reading already, from the right. */
function inFileFromRight(pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces[0]?.placed, pieces.at(-1)?.placed];
  return first !== undefined && last !== undefined && last.box.right <= first.box.left + SPACE * first.size;
}

function isApart(before: Piece | undefined, after: Piece): boolean {
  const [one, other] = [before?.placed, after.placed];
  if (!one || !other) return false;
  const gap = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
  return isSpace(gap / Math.max(one.size, other.size));
}
