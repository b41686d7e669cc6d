import { blueOf, type Colour, contrastOf, greenOf, redOf } from '../colour/pixel-colour.ts';
import { ColourCount } from './colour-count.ts';
import type { Drawing } from './draw-sheet.ts';
import type { TextItem } from './sheet-content.ts';

/** What a part of a line, about as long as its type is high, is printed in and on. */
export interface InkAndPaper {
  readonly ink: Colour;
  readonly paper: Colour;
}

export interface Measuring {
  /** The least contrast that is enough. Only where all paper is nearer to the ink are letters lost that cannot be seen. */
  readonly least: number;
  readonly ink: InkTaken;
}

/**
 * Which of the changed pixels are taken for ink, and of these, which colour:
 * - `within`: those within a stroke, and the colour that most have. It is right where strokes are some pixels wide, and
 *   where other text lies over this.
 * - `strongest`: the colour that a tenth of all stand out with, or more. It is right for thinner strokes, too, but not where
 *   other text lies over this.
 * - `any`: all, and the colour that most have. It may be that of the edges of thin strokes.
 */
type InkTaken = 'within' | 'strongest' | 'any';

/**
 * The part of a line that is looked at, in parts of the size of type above its baseline: the bodies of small letters. An
 * underline is below it, and the tails of the line above do not reach it.
 */
const FOOT = 0.02;
const HEAD = 0.5;

/** A pixel is ink where a word changes it by this much or more, of 255: less is rounding. */
const CHANGE = 4;

/** Pixels that are looked at along the height of type. Large type needs no more than small. */
const FINE = 24;

/** The part of the changed pixels that must have at least the colour which is taken for the strongest. */
const STRONGEST = 0.1;

/** Less ink than this part of the pixels is a space, a full stop, or the end of a letter. */
const LITTLE_INK = 0.03;

/** The part of the paper that may be too near to the ink before letters are lost: a line struck through them is less. */
const MARKED_PAPER = 0.25;

/** The part of the paper that is too near to the ink where a whole letter is lost in it. */
const LOST = 0.75;

/** Of the part of a line that was looked at last. */
const inks = new ColourCount();
const inksWithin = new ColourCount();
const papers = new ColourCount();

/**
 * What a piece of text is printed in and on, part by part along its line, from a drawing of the page with its words and
 * one without them.
 *
 * Where the two differ, there is ink. The edge of a letter is a blend of ink and paper, in every shade between; what is
 * within a stroke is the ink itself, always the same. A blend is always nearer to the paper than the ink is: where strokes
 * are too thin for a pixel of their own, the contrast is measured too low, never too high, and a closer drawing tells.
 *
 * The paper is seen without its words, under the letters and round them. Of a plain one there is one colour. Of a picture
 * or a gradient that is taken which a quarter of it is as near to the ink as, or nearer: a letter that loses a quarter of
 * its outline cannot be told from another.
 */
export function inkAndPaper(
  drawing: Drawing,
  item: TextItem,
  { least, ink: take }: Measuring,
): readonly InkAndPaper[] {
  const parts = Math.max(1, Math.round(item.width / item.size));
  const long = item.width / parts;
  const found: (InkAndPaper | { readonly start: number })[] = [];
  const whole = { ink: undefined as Colour | undefined, amount: 0 };
  for (let part = 0; part < parts; part += 1) {
    const start = part * long;
    look(drawing, item, start, long, take === 'within');
    if (papers.total === 0) continue;
    const taken = take === 'within' ? inksWithin : inks;
    const ink = take === 'strongest' ? strongest() : taken.most();
    if (ink === undefined || taken.total < LITTLE_INK * papers.total) {
      found.push({ start });
    } else {
      found.push({ ink, paper: nearest(ink, MARKED_PAPER) });
      if (taken.total > whole.amount) Object.assign(whole, { ink, amount: taken.total });
    }
  }
  const { ink } = whole;
  if (ink === undefined) {
    if (found.length === 0) return [];
    return take === 'within'
      ? inkAndPaper(drawing, item, { least, ink: 'any' })
      : [asItIsSeen(drawing, item)];
  }
  return found.flatMap((part) => {
    if ('ink' in part) return part;
    // No ink: a space, or letters that are lost on paper of their own colour.
    look(drawing, item, part.start, long, false);
    const paper = nearest(ink, LOST);
    return contrastOf(ink, paper) < least ? [{ ink, paper }] : [];
  });
}

/**
 * Words that change nothing on the page. Those of a scanned page lie unseen over the picture of themselves; the paper is
 * what there is most of then, and the ink what stands out from it most. Where nothing does, nobody can see them.
 */
function asItIsSeen(drawing: Drawing, item: TextItem): InkAndPaper {
  papers.clear();
  const { seen } = drawing;
  eachPixel(drawing, item, 0, item.width, (at) => papers.add(pixel(seen, at)));
  const paper = papers.most() ?? 0;
  return { ink: papers.upTo(LITTLE_INK, (colour) => -contrastOf(colour, paper)) ?? paper, paper };
}

/** Counts the colours of ink and of paper on a part of a line. */
function look(drawing: Drawing, item: TextItem, start: number, long: number, within: boolean): void {
  inks.clear();
  inksWithin.clear();
  papers.clear();
  const { seen, bare, width } = drawing;
  // Most pixels have the same paper as the one before, and are added at once.
  let paper = 0;
  let times = 0;
  eachPixel(drawing, item, start, long, (at) => {
    const under = pixel(bare, at);
    if (under !== paper) {
      if (times > 0) papers.add(paper, times);
      paper = under;
      times = 0;
    }
    times += 1;
    const over = pixel(seen, at);
    if (over === under || !differ(over, under)) return;
    inks.add(over);
    if (within && isWithin(seen, at, width)) inksWithin.add(over);
  });
  if (times > 0) papers.add(paper, times);
}

/** Whether the pixels beside one, above and below it are like it. */
function isWithin(pixels: Uint32Array, at: number, width: number): boolean {
  const colour = pixel(pixels, at);
  return (
    !differ(colour, pixel(pixels, at - 1)) &&
    !differ(colour, pixel(pixels, at + 1)) &&
    !differ(colour, pixel(pixels, at - width)) &&
    !differ(colour, pixel(pixels, at + width))
  );
}

function pixel(pixels: Uint32Array, at: number): Colour {
  return (pixels[at] ?? 0) & 0xffffff;
}

function differ(one: Colour, other: Colour): boolean {
  return (
    Math.abs(redOf(one) - redOf(other)) >= CHANGE ||
    Math.abs(greenOf(one) - greenOf(other)) >= CHANGE ||
    Math.abs(blueOf(one) - blueOf(other)) >= CHANGE
  );
}

/** Visits pixels evenly over a part of a line, whichever way it runs; those off the drawing are left out. */
function eachPixel(
  { scale, width, height, left, foot }: Drawing,
  { x, y, size, along: [right, up] }: TextItem,
  start: number,
  long: number,
  visit: (at: number) => void,
): void {
  const stride = Math.max(1, Math.round((size * scale) / FINE));
  const across = Math.max(1, Math.round(long * scale));
  const low = Math.round(FOOT * size * scale);
  const high = Math.max(low + 1, Math.round(HEAD * size * scale));
  for (let rise = low; rise < high; rise += stride) {
    for (let step = 0; step < across; step += stride) {
      // From the middle of one pixel to the middle of the next.
      const on = start * scale + step + 0.5;
      const over = rise + 0.5;
      const column = Math.floor(x * scale - left + on * right - over * up);
      const line = Math.floor(foot - y * scale - on * up - over * right);
      if (column >= 0 && column < width && line >= 0 && line < height) visit(line * width + column);
    }
  }
}

/** The ink that stands out most from what there is most of under and round it. */
function strongest(): Colour | undefined {
  const paper = papers.most() ?? 0;
  return inks.upTo(STRONGEST, (colour) => -contrastOf(colour, paper));
}

/** The paper that this part of all the paper is as near to the ink as, or nearer. */
function nearest(ink: Colour, part: number): Colour {
  return papers.upTo(part, (colour) => contrastOf(colour, ink)) ?? ink;
}
