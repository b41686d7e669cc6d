import { clipIn } from '../../page/view/clip.ts';
import { hasPlainGround } from '../../page/view/ground.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { type Line, linesOf, type Passage, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

interface Drawn {
  readonly passage: Passage;
  readonly line: Line;
}

/** What lies on a ground of its own, such as a notice or a menu over the page, covers words and does not mix with them. */
export const overlappingText: PageRule = {
  id: 'overlapping-text',
  words: 'No words are drawn over other words.',
  why: 'Words over words can’t be read by anyone, and happen first where someone has enlarged the letters.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    const drawn = passagesOf(view)
      .flatMap((passage) => visibleLines(view, passage).map((line): Drawn => ({ passage, line })))
      .sort((a, b) => a.line.top - b.line.top);
    const told = new Set<Passage>();
    for (const [at, one] of drawn.entries()) {
      for (let next = at + 1; next < drawn.length; next += 1) {
        const other = drawn[next];
        if (!other || other.line.top >= one.line.bottom) break;
        if (other.passage === one.passage || told.has(other.passage) || told.has(one.passage)) continue;
        if (!mixes(one.line, other.line) || isCovered(view, one.passage.element, other.passage.element))
          continue;
        if (!piecesMix(one.passage, other.passage)) continue;
        told.add(other.passage);
        yield {
          element: other.passage.element,
          message: `The words ${quoted(other.passage.text)} are drawn over ${quoted(one.passage.text)}.`,
          fix: 'Give both a place of their own, without heights and positions that are fixed.',
        };
      }
    }
  },
};

function visibleLines(view: PageView, passage: Passage): readonly Line[] {
  if (passage.element.closest('math, svg')) return [];
  const clip = clipIn(view, passage.element);
  return linesOf(passage).filter(
    ({ left, right, top, bottom }) =>
      right > clip.left &&
      left < clip.right &&
      (top + bottom) / 2 > clip.top &&
      (top + bottom) / 2 < clip.bottom,
  );
}

/** Whether two lines share more than half of the lower one’s height, and more than a letter’s width. */
function mixes(a: Line, b: Line): boolean {
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
  return height > lower * 0.55 && width > Math.max(6, lower * 0.4);
}

/** Whether pieces of two passages mix: a box within a line, such as the mark of a note, stands in a gap between two pieces. */
function piecesMix(a: Passage, b: Passage): boolean {
  const others = piecesOf(b);
  return piecesOf(a).some((piece) => others.some((other) => mixes(piece, other)));
}

function piecesOf({ nodes }: Passage): readonly Line[] {
  return nodes.flatMap((node) => {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}

/** Whether one of two elements has something between them and itself that hides the other. */
function isCovered(view: PageView, one: Element, other: Element): boolean {
  return hidesWithin(view, one, other) || hidesWithin(view, other, one);
}

function hidesWithin(view: PageView, element: Element, other: Element): boolean {
  for (let box: Element | null = element; box && !box.contains(other); box = box.parentElement) {
    if (hasPlainGround(view, box) || view.style(box).backgroundImage !== 'none' || box.localName === 'dialog')
      return true;
    // What is turned has a box that is larger than its letters.
    if (view.style(box).transform !== 'none') return true;
  }
  return false;
}
