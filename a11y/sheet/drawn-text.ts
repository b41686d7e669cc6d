import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import type { Drawn, DrawnGlyph } from './drawn-glyphs.ts';

type Item = TextContent['items'][number];
type Mark = Exclude<Item, { str: string }>;

/** In parts of the size of type: how far apart two lines are at least, and how far letters that are only raised. */
const OTHER_LINE = 0.5;
const RAISED = 0.05;

/** How wide a gap is at least that stands for a space, in the same parts. */
const SPACE = 0.2;

/** What is farther than this from the end of a run, in either direction, is no part of it. */
const FAR = 2;

/** Sizes that differ by less than this part are the same. */
const ROUNDED = 0.01;

/**
 * The text of a page, as copying gives it where parts say something else than their letters. Such a part is read as what it says,
 * and is as wide as all its letters. A space is read where one is drawn, or where there is a gap.
 *
 * @param content the same text as pdfjs gives it, for the names of its marked parts
 * @param spoken what each marked part says in place of its letters, in the order in which they begin
 * @returns undefined where there are other parts than the file was seen to have, and nobody can say which is which
 */
export function drawnText(
  content: TextContent,
  drawn: readonly Drawn[],
  spoken: readonly (string | undefined)[],
): TextContent | undefined {
  const marks = content.items.filter(
    (item): item is Mark => 'type' in item && item.type !== 'endMarkedContent',
  );
  const begun = drawn.filter((each) => each === 'begin').length;
  if (begun !== marks.length || begun !== spoken.length) return undefined;
  const text = new DrawnLines();
  const open: { readonly says: boolean; words: string; readonly told: boolean }[] = [];
  let next = 0;
  for (const each of drawn) {
    if (each === 'begin') {
      const [mark, words] = [marks[next], spoken[next]];
      next += 1;
      // What only says how some letters are read does not end a run of them.
      const told = mark !== undefined && (words === undefined || typeof mark.id === 'string');
      open.push({ says: words !== undefined, words: words ?? '', told });
      if (told) text.mark(mark);
    } else if (each === 'end') {
      if (open.pop()?.told) text.mark({ type: 'endMarkedContent', id: '' });
    } else {
      const part = open.findLast(({ says }) => says);
      if (!part) text.add(each, each.text);
      else if (part.words === '') text.widen(each);
      else text.add(each, part.words);
      if (part) part.words = '';
    }
  }
  return { ...content, items: text.items() };
}

/** Text that stands side by side, in type of one size. */
interface Run {
  readonly first: DrawnGlyph;
  words: string;
  /** How far it goes on from its start, in parts of its size. */
  end: number;
}

/** Puts glyphs together to runs of text, and tells one line from the next. */
class DrawnLines {
  readonly #items: Item[] = [];
  /** What was last begun, which what comes is held against, whether or not it still goes on. */
  #last: Run | undefined;
  #open = false;
  /** A space that was drawn after all else. */
  #space: DrawnGlyph | undefined;
  #spaced = true;

  mark(mark: Mark): void {
    this.#finish();
    this.#items.push(mark);
  }

  /** Something that says nothing of its own, as the rest of a group of letters. */
  widen(glyph: DrawnGlyph): void {
    const last = this.#last;
    if (!last) return;
    const { on, otherLine } = placeFrom(last.first, glyph);
    if (!otherLine && Math.abs(on - last.end) < FAR) last.end = Math.max(last.end, on + glyph.advance);
  }

  add(glyph: DrawnGlyph, words: string): void {
    const last = this.#last;
    const place = last && placeFrom(last.first, glyph);
    if (last && place?.otherLine) {
      this.#finish();
      this.#items.push({ ...itemOf({ first: glyph, words: '', end: 0 }), hasEOL: true });
      this.#spaced = true;
      this.#last = undefined;
    }
    if (words.trim() === '') {
      this.#space ??= glyph;
      return;
    }
    const gap = last && place && !place.otherLine ? place.on - last.end : 0;
    const goesOn = this.#open && place?.alike === true && Math.abs(gap) < FAR;
    if (last && place && goesOn && (this.#space || gap <= SPACE)) {
      last.words += (this.#space?.text ?? '') + words;
      last.end = Math.max(last.end, place.on + glyph.advance);
      this.#space = undefined;
      return;
    }
    this.#finish();
    if (gap > SPACE && !this.#spaced) this.#items.push(itemOf({ first: glyph, words: ' ', end: 0 }));
    this.#last = { first: glyph, words, end: glyph.advance };
    this.#open = true;
    this.#spaced = false;
  }

  items(): Item[] {
    this.#finish();
    return this.#items;
  }

  #finish(): void {
    if (this.#open && this.#last) this.#items.push(itemOf(this.#last));
    this.#open = false;
    if (!this.#space) return;
    this.#items.push(itemOf({ first: this.#space, words: ' ', end: this.#space.advance }));
    this.#space = undefined;
    this.#spaced = true;
  }
}

interface Place {
  /** How far on along the line, in parts of the size of type. */
  readonly on: number;
  readonly otherLine: boolean;
  /** Whether it is as large, turned the same way, and level with it. */
  readonly alike: boolean;
}

/** Where a glyph stands, seen from another. */
function placeFrom({ transform: from }: DrawnGlyph, { transform: to }: DrawnGlyph): Place {
  const [a, b, c, d, x, y] = from;
  const along = Math.hypot(a, b) || 1;
  const size = Math.hypot(c, d) || 1;
  const [right, up] = [to[4] - x, to[5] - y];
  const off = Math.abs(up * a - right * b) / along;
  const largest = Math.max(size, Math.hypot(to[2], to[3]));
  return {
    on: (right * a + up * b) / along ** 2,
    otherLine: off > OTHER_LINE * largest,
    alike:
      off < RAISED * largest &&
      [a, b, c, d].every((value, at) => Math.abs(value - (to[at] ?? 0)) < ROUNDED * size),
  };
}

function itemOf({ first: { transform }, words, end }: Run): Item {
  const [a, b, c, d] = transform;
  return {
    str: words,
    dir: 'ltr',
    width: end * Math.hypot(a, b),
    height: Math.hypot(c, d),
    transform: [...transform],
    fontName: '',
    hasEOL: false,
  };
}
