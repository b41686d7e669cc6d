import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';
import { addStyle } from './added-style.ts';
import { clipper } from './clip-of.ts';

/** Words whose ground can’t be told from styles: a picture, a gradient, a film, or a colour that lets others through. */
export interface OnPicture {
  readonly where: string;
  readonly text: string;
  /** Where they stand on the page, in CSS pixels from its top left. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** WCAG 2.2: at least 24 pixels high, or 18.66 if bold. */
  readonly large: boolean;
  /** Whether its letters are nearer white than black. */
  readonly light: boolean;
}

const MEDIA = 'img, video, canvas, svg, picture, object, embed, iframe';

export function textsOnPictures(): OnPicture[] {
  const view = new PageView(window, 'any');
  const insideOf = clipper(window);
  const pictures = [...document.querySelectorAll(MEDIA)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => box.width >= 60 && box.height >= 30 && view.isSeen(element));
  const found: OnPicture[] = [];
  const plain = new Map<Element, boolean>();
  const range = document.createRange();
  for (const { element, text } of view.texts()) {
    if (element.closest('svg, option, [aria-hidden="true"], :disabled, [aria-disabled="true"]')) continue;
    const style = view.style(element);
    if (/^rgba\(.*, 0\)$/u.test(style.color) || style.backgroundClip === 'text') continue;
    const onPlain = isPlain(element, view, plain);
    if (onPlain && pictures.length === 0) continue;
    const node = [...element.childNodes].find((one) => one.nodeType === 3 && one.nodeValue?.trim());
    if (!node) continue;
    range.selectNodeContents(node);
    const clip = insideOf(element);
    // The first lines are enough to be measured, and are surely in the window together.
    const [line, next] = range.getClientRects();
    if (!line) continue;
    const left = Math.max(line.left, clip.left);
    const top = Math.max(line.top, clip.top);
    const right = Math.min(Math.max(line.right, next?.right ?? 0), clip.right);
    const bottom = Math.min(next ? Math.max(line.bottom, next.bottom) : line.bottom, clip.bottom, top + 300);
    if (right - left < 6 || bottom - top < 6) continue;
    const over = pictures.some(
      ({ element: picture, box }) =>
        !picture.contains(element) &&
        !element.contains(picture) &&
        Math.min(right, box.right) - Math.max(left, box.left) > 4 &&
        Math.min(bottom, box.bottom) - Math.max(top, box.top) > 4,
    );
    if (onPlain && !(over && isOpen(element, view))) continue;
    const size = Number.parseFloat(style.fontSize);
    found.push({
      where: selectorOf(element),
      text,
      box: { x: left + window.scrollX, y: top + window.scrollY, width: right - left, height: bottom - top },
      light:
        (style.color.match(/[\d.]+/gu) ?? []).slice(0, 3).reduce((sum, level) => sum + Number(level), 0) >
        382,
      large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
    });
  }
  return found;
}

/** Which of some elements, by their selectors, are among those that `textsOnPictures` finds now. */
export function areOnPictures(selectors: readonly string[]): boolean[] {
  const found = new Set(textsOnPictures().map(({ where }) => where));
  return selectors.map((selector) => {
    try {
      const element = document.querySelector(selector);
      return element !== null && found.has(selectorOf(element));
    } catch {
      // In a frame or a shadow, where the rule does not look.
      return false;
    }
  });
}

/** Whether the ground of an element is one colour, as far as styles tell. */
function isPlain(element: Element, view: PageView, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { backgroundColor, backgroundImage, opacity, mixBlendMode, filter, backdropFilter } =
    view.style(element);
  const parent = element.parentElement;
  let plain: boolean;
  if (
    Number(opacity) < 1 ||
    mixBlendMode !== 'normal' ||
    filter !== 'none' ||
    (backdropFilter ?? 'none') !== 'none'
  )
    plain = false;
  else if (backgroundImage !== 'none') plain = false;
  else if (isSolid(backgroundColor)) plain = true;
  else if (!/^rgba\(.*, 0\)$/u.test(backgroundColor)) plain = false;
  else plain = parent ? isPlain(parent, view, known) : true;
  // What is drawn with a group is seen through with it, whatever its own ground.
  if (plain && parent && isSolid(backgroundColor)) plain = isGroupSolid(parent, view);
  known.set(element, plain);
  return plain;
}

function isGroupSolid(element: Element, view: PageView): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { opacity, filter, mixBlendMode } = view.style(one);
    if (Number(opacity) < 1 || filter !== 'none' || mixBlendMode !== 'normal') return false;
  }
  return true;
}

function isSolid(colour: string): boolean {
  return /^rgb\(|^color\([^/]*\)$|, 1\)$/u.test(colour);
}

/** Whether nothing solid lies between the words and what is behind their own box. */
function isOpen(element: Element, view: PageView): boolean {
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    if (isSolid(view.style(one).backgroundColor)) return false;
    if (/^(?:absolute|fixed|relative|sticky)$/u.test(view.style(one).position)) return true;
    const { gridArea, marginTop, marginLeft, transform } = view.style(one);
    if (
      transform !== 'none' ||
      marginTop.startsWith('-') ||
      marginLeft.startsWith('-') ||
      !/^auto/u.test(gridArea)
    )
      return true;
  }
  return false;
}

let release: (() => void) | undefined;
let showLetters: (() => void) | undefined;

/** Brings the page to where something can be pictured, and holds still what moves. */
export function scrollForPicture(y: number): void {
  release ??= addStyle(
    '*, ::before, ::after { scroll-behavior: auto !important; transition: none !important; animation-play-state: paused !important }',
  );
  window.scrollTo({ top: Math.max(0, y - 200), behavior: 'instant' });
}

/** Shows letters in another colour, or takes them away and leaves what is behind them, their shadows too. */
export function withLettersIn(colour: 'black' | 'white' | 'transparent'): void {
  showLetters = addStyle(
    `* { color: ${colour} !important; -webkit-text-fill-color: ${colour} !important; text-decoration-color: transparent !important }`,
  );
}

export function withLetters(): void {
  showLetters?.();
  showLetters = undefined;
}

/** Leaves the page as it was. */
export function afterPictures(): void {
  withLetters();
  release?.();
  release = undefined;
  window.scrollTo({ top: 0, behavior: 'instant' });
}
