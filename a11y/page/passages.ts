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
    found.set(box, [...(found.get(box) ?? []), node as Text]);
  }
  return [...found].map(([element, nodes]) => ({ element, nodes, text: textOf(nodes) }));
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
  const between = before.ownerDocument.createRange();
  between.setStartAfter(before);
  between.setEndBefore(after);
  const inner = between.cloneContents();
  return inner.textContent === '' && !inner.querySelector('br, img, svg');
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

/** How many characters stand on the longest line: counted with the mean width of its own characters. */
export function measureOf(passage: Passage): number {
  const widths = linesOf(passage).map(({ left, right }) => right - left);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return all === 0 ? 0 : Math.max(...widths) / (all / passage.text.length);
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

/** Whether a passage is read as running text: whole sentences, over more than one line. */
export function isProse(passage: Passage): boolean {
  const { element, text, nodes } = passage;
  if (text.length < (isSquareScript(text) ? 30 : 80)) return false;
  if (element.closest(NOT_PROSE)) return false;
  if (nodes.every((node) => node.parentElement?.closest('a, code, kbd, samp'))) return false;
  return linesOf(passage).length > 1;
}

const sizes = new WeakMap<PageView, number>();

/** Size in CSS pixels in which most of the page’s words are set. */
export function bodySize(view: PageView): number {
  let size = sizes.get(view);
  if (size === undefined) {
    size = commonest(view);
    sizes.set(view, size);
  }
  return size;
}

function commonest(view: PageView): number {
  const letters = new Map<number, number>();
  const main = view.document.querySelector('main, [role="main"]');
  for (const passage of passagesOf(view)) {
    const { element, text, nodes } = passage;
    if (element.closest('h1, h2, h3, h4, h5, h6, pre, nav, footer')) continue;
    if (main && !main.contains(element)) continue;
    if (nodes.every((node) => node.parentElement?.closest('a, button'))) continue;
    const size = sizeOf(view, element);
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? sizeOf(view, view.document.body);
}

/** Size of an element’s letters in CSS pixels. */
export function sizeOf(view: PageView, element: Element): number {
  return Number.parseFloat(view.style(element).fontSize);
}

/** How bold an element’s letters are: 400 is ordinary, 700 bold. */
export function weightOf(view: PageView, element: Element): number {
  return Number.parseFloat(view.style(element).fontWeight);
}
