import type { PageView } from './page-view.ts';
import { isSquareScript, passagesOf } from './passages.ts';

/** Something on a page that is pressed, and how much of the page does it. */
export interface Target {
  readonly element: Element;
  /** The box that can be pressed, in CSS pixels of the window. */
  readonly box: DOMRect;
  /** Where it goes over several lines, the box of each; else the one box. */
  readonly parts: readonly DOMRect[];
  /** Whether it stands within a sentence, whose lines decide how high it is. */
  readonly inSentence: boolean;
}

const PRESSED =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [role="checkbox"], [role="radio"], [role="switch"], [role="tab"], [role="menuitem"], [role="option"]';

const targetsOfView = new WeakMap<PageView, readonly Target[]>();

/** Everything on a page that can be pressed and seen. */
export function targetsOf(view: PageView): readonly Target[] {
  let targets = targetsOfView.get(view);
  if (!targets) {
    const sentences = new Map(passagesOf(view).map(({ element, text }) => [element, text]));
    targets = view
      .all(PRESSED)
      .filter((element) => canBePressed(view, element))
      .map((element) => targetOf(view, element, sentences))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    targetsOfView.set(view, targets);
  }
  return targets;
}

function canBePressed(view: PageView, element: Element): boolean {
  if (element.matches(':disabled, [aria-disabled="true"]') || element.closest('[inert], svg')) return false;
  if (view.style(element).pointerEvents === 'none') return false;
  // A box to tick is often made invisible, and its label drawn in its place.
  return view.isSeen(element) || labelsOf(element).some((label) => view.isSeen(label));
}

function targetOf(view: PageView, element: Element, sentences: ReadonlyMap<Element, string>): Target {
  const rects = rectsOf(view, element);
  const box = around(rects);
  const inline = view.style(element).display === 'inline' && element.localName === 'a';
  return {
    element,
    box,
    parts: inline ? rects : [box],
    inSentence: inline && isInSentence(view, element, sentences),
  };
}

function rectsOf(view: PageView, element: Element): DOMRect[] {
  const inner = [...element.querySelectorAll('img, svg, video, canvas')];
  // Where an element has an inline box, boxes in it may be larger, and can be pressed as well.
  if (view.style(element).display === 'inline')
    inner.push(...[...element.children].filter((child) => view.style(child).display !== 'inline'));
  const labels = /^(?:checkbox|radio)$/u.test(element.getAttribute('type') ?? '') ? labelsOf(element) : [];
  const pressed = [element, ...inner, ...labels.filter((label) => view.isSeen(label))];
  return pressed
    .flatMap((one) => [...one.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);
}

function labelsOf(element: Element): readonly Element[] {
  return element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
}

function around(rects: readonly DOMRect[]): DOMRect {
  if (rects.length === 0) return new DOMRect();
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Whether there are other words than links around it in the same lines. */
function isInSentence(view: PageView, element: Element, sentences: ReadonlyMap<Element, string>): boolean {
  let box = element.parentElement;
  while (box && /^(?:inline|contents)$/u.test(view.style(box).display)) box = box.parentElement;
  if (!box) return false;
  const links = [...box.querySelectorAll('a')].map((link) => view.wordsOf(link)).join('');
  const sentence = sentences.get(box) ?? '';
  const others = lettersIn(sentence) - lettersIn(links);
  // “请看” is two words: “please see”.
  return others >= (isSquareScript(sentence) ? 2 : 3);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
