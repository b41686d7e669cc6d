import { greenOf } from '../colour/pixel-colour.ts';
import type { Drawing } from './draw-sheet.ts';
import type { Box } from './sheet-content.ts';

/** Every third line of pixels meets the squares in the corners of a code whose dots are a pixel or more. */
const STRIDE = 3;

/** How much lighter or darker the next pixel of an edge is, of 255. The green of a colour is most of its light. */
const EDGE = 40;

/** A line through two corner squares of a code goes from light to dark, or back, this often. */
const EDGES = 12;

/** They are three dots high: more than the line of dashes that is cut along. */
const LINES = 2;

/** So many edges in so few pixels, line after line, are dots too small to be read at this scale. */
const SMALL_EDGES = 7;
const SMALL = 20;
const SMALL_LINES = 3;

/** A code has a margin of four dots; and its edge may have been missed by a line or two. In points. */
const MARGIN = 12;

/** Whether a page may hold a code, and where there is one that must be looked at more closely. */
export interface CodePlaces {
  readonly any: boolean;
  readonly small: readonly Box[];
}

interface Run {
  lines: number;
  left: number;
  right: number;
  top: number;
}

/**
 * Looks for what a code cannot be without: lines that go from light to dark and back many times, without the words. It
 * takes a part of the time that it takes to look for the code itself, and few pages have anything of the kind.
 */
export function codePlaces({ bare, width, height, scale, left, foot }: Drawing): CodePlaces {
  const small: Box[] = [];
  const last = new Int32Array(SMALL_EDGES);
  let any = false;
  let busy = 0;
  let run: Run | undefined;
  for (let line = 0; line < height + STRIDE; line += STRIDE) {
    let edges = 0;
    let from = width;
    let to = 0;
    let falling = false;
    let before = greenOf(bare[line * width] ?? 0);
    for (let column = 1; column < width && line < height; column += 1) {
      const level = greenOf(bare[line * width + column] ?? 0);
      const step = level - before;
      before = level;
      // The blend of two pixels at an edge is part of that edge.
      if (Math.abs(step) < EDGE || (edges > 0 && falling === step < 0)) continue;
      falling = step < 0;
      const first = last[edges % SMALL_EDGES] ?? 0;
      last[edges % SMALL_EDGES] = column;
      edges += 1;
      if (edges <= SMALL_EDGES || column - first > SMALL) continue;
      if (first < from) from = first;
      if (column > to) to = column;
    }
    busy = edges >= EDGES ? busy + 1 : 0;
    if (busy >= LINES) any = true;
    if (from < to) {
      run ??= { lines: 0, left: from, right: to, top: line };
      run = { ...run, lines: run.lines + 1, left: Math.min(run.left, from), right: Math.max(run.right, to) };
    } else if (run) {
      if (run.lines >= SMALL_LINES) {
        small.push({
          left: (run.left + left) / scale - MARGIN,
          right: (run.right + left) / scale + MARGIN,
          bottom: (foot - line) / scale - MARGIN,
          top: (foot - run.top) / scale + MARGIN,
        });
      }
      run = undefined;
    }
  }
  return { any, small };
}
