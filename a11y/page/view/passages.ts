import { type Clip, clipIn } from './clip.ts';
import { sizeOf } from './letters.ts';
import type { PageView } from './page-view.ts';

/** Words that are laid out together, line after line, in one box: a paragraph, a heading, a cell, a button. */
export interface Passage {
  /** The box. */
  readonly element: Element;
  /** What is read there, in order, with one space where there is any. */
  readonly text: string;
  /** The pieces of text it is made of; each can look different. */
  readonly nodes: readonly Text[];
}

/** One line of a passage, as it is drawn. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const passagesOfView = new WeakMap<PageView, readonly Passage[]>();
const linesOfPassage = new WeakMap<Passage, readonly Line[]>();

/** All passages of a page that can be seen, in the order of the source. */
export function passagesOf(view: PageView): readonly Passage[] {
  let passages = passagesOfView.get(view);
  if (!passages) {
    passages = findPassages(view);
    passagesOfView.set(view, passages);
  }
  return passages;
}

const NOT_READ = /^(?:script|style|noscript|template|title|textarea|option|rt|rp)$/u;

function findPassages(view: PageView): readonly Passage[] {
  const found = new Map<Element, Text[]>();
  const walker = view.document.createTreeWalker(view.document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !/\S/u.test(node.nodeValue ?? '') || NOT_READ.test(parent.localName)) continue;
    if (parent.closest('svg') || !view.isSeen(parent)) continue;
    const box = boxAround(view, parent);
    if (isShut(clipIn(view, box))) continue;
    const nodes = found.get(box);
    if (nodes) nodes.push(node as Text);
    else found.set(box, [node as Text]);
  }
  return [...found].map(([element, nodes]) => ({ element, nodes, text: textOf(nodes) }));
}

/** Whether nothing is left to be seen, as in a part that is opened by a button. */
function isShut({ left, right, top, bottom }: Clip): boolean {
  return right - left < 1 || bottom - top < 1;
}

function boxAround(view: PageView, element: Element): Element {
  let box = element;
  while (box.parentElement && box !== view.document.body) {
    const { display } = view.style(box);
    if (display !== 'inline' && display !== 'contents' && !display.startsWith('ruby')) break;
    box = box.parentElement;
  }
  return box;
}

function textOf(nodes: readonly Text[]): string {
  let text = '';
  let before: Text | undefined;
  for (const node of nodes) {
    // White space between two elements is no piece of its own, and a line break is none at all.
    const apart = before && before.nextSibling !== node && !touches(before, node);
    text += `${apart ? ' ' : ''}${node.data}`;
    before = node;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

function touches(before: Text, after: Text): boolean {
  for (const node of nodesBetween(before, after))
    if (node instanceof Text || /^(?:br|img|svg)$/u.test((node as Element).localName)) return false;
  return true;
}

/** The elements that begin between two pieces of text, and the pieces of text between them, in the order of the source. */
export function* nodesBetween(before: Text, after: Text): Generator<Node> {
  const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = before.ownerDocument.createTreeWalker(before.ownerDocument, show);
  walker.currentNode = before;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode()) yield node;
}

/** The lines of a passage, from the top, in CSS pixels of the window. */
export function linesOf(passage: Passage): readonly Line[] {
  let lines = linesOfPassage.get(passage);
  if (!lines) {
    lines = measureLines(passage);
    linesOfPassage.set(passage, lines);
  }
  return lines;
}

function measureLines({ nodes }: Passage): readonly Line[] {
  const lines: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const node of nodes) {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 0.5) continue;
      const line = lines.at(-1);
      // Raised and lowered letters, and words in another size, are on the line that they overlap with by half.
      const shared = line ? Math.min(bottom, line.bottom) - Math.max(top, line.top) : 0;
      if (line && shared > Math.min(bottom - top, line.bottom - line.top) / 2) {
        line.left = Math.min(line.left, left);
        line.right = Math.max(line.right, right);
        line.top = Math.min(line.top, top);
        line.bottom = Math.max(line.bottom, bottom);
      } else lines.push({ left, right, top, bottom });
    }
  }
  return lines;
}

/** Whether words are in a script whose letters are as wide as high: Chinese, Japanese, Korean. */
export function isSquareScript(text: string): boolean {
  const square =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return square > text.length / 3;
}

/** How many characters stand on the longest line: counted with their mean width, or their height where they are square. */
export function measureOf(view: PageView, passage: Passage): number {
  const widths = linesOf(passage).map(({ left, right }) => right - left);
  if (isSquareScript(passage.text)) return Math.max(0, ...widths) / sizeOf(view, passage.element);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return all === 0 ? 0 : Math.max(...widths) / (all / lettersIn(passage.text));
}

const letters = new Intl.Segmenter();

/** Letters as people count them: in many scripts a letter has its vowel above or below it, or is made of several. */
function lettersIn(text: string): number {
  return /\p{M}/u.test(text) ? [...letters.segment(text)].length : text.length;
}

/** From the top of one line to the top of the next, in the middle of them all; undefined for one line. */
export function pitchOf(passage: Passage): number | undefined {
  const lines = linesOf(passage);
  const steps = lines
    .slice(1)
    .map(({ top }, at) => top - (lines[at]?.top ?? top))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)];
}

const NOT_PROSE =
  'h1, h2, h3, h4, h5, h6, pre, code, nav, button, label, legend, summary, select, th, caption, dt, svg, math, [role="heading"], [role="math"], [role="button"], [role="navigation"], [role="toolbar"], [role="tab"], [role="menu"], [contenteditable]';

const proseKnown = new WeakMap<Passage, boolean>();

/** Whether a passage is read as running text: whole sentences, over more than one line. */
export function isProse(passage: Passage): boolean {
  let prose = proseKnown.get(passage);
  if (prose === undefined) {
    prose = looksLikeProse(passage);
    proseKnown.set(passage, prose);
  }
  return prose;
}

function looksLikeProse(passage: Passage): boolean {
  const { element, text, nodes } = passage;
  if (text.length < (isSquareScript(text) ? 30 : 80)) return false;
  if (element.closest(NOT_PROSE)) return false;
  if (nodes.every((node) => node.parentElement?.closest('a, code, kbd, samp'))) return false;
  return linesOf(passage).length > 1;
}
