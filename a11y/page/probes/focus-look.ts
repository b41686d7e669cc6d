import { addStyle } from './added-style.ts';

/** Where a change of look is searched for, in CSS pixels from the page’s top left, and how long the element’s edges in it are. */
export interface FocusPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly perimeter: number;
}

/** Room around an element in which its ring may be drawn. */
const AROUND = 10;

let takeAway: (() => void) | undefined;

/** Brings an element into the middle of the window, without the focus, and stops what glides or blinks. */
export function beforeFocus(where: string): FocusPlace | null {
  const element = document.querySelector<HTMLElement>(where);
  if (!element) return null;
  takeAway ??= addStyle(
    '*, ::before, ::after { scroll-behavior: auto !important; caret-color: transparent !important; transition-duration: 0s !important; transition-delay: 0s !important; animation-play-state: paused !important }',
  );
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const hidden = box.width < 4 || box.height < 4 || Number(getComputedStyle(element).opacity) === 0;
  const label = hidden && (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
  const measured = label && label.width > 4 && label.height > 4 ? label : hidden ? boxInFocus(element) : box;
  let { left, top, right, bottom } = measured;
  let outer = element.parentElement;
  // The mark may be drawn around what the element stands in, if that is not much larger.
  for (let step = 0; step < 3 && outer; step++, outer = outer.parentElement) {
    const near = outer.getBoundingClientRect();
    if (near.width > measured.width + 300 || near.height > measured.height + 100) break;
    left = Math.min(left, near.left);
    top = Math.min(top, near.top);
    right = Math.max(right, near.right);
    bottom = Math.max(bottom, near.bottom);
  }
  left = Math.max(0, left - AROUND);
  top = Math.max(0, top - AROUND);
  right = Math.min(document.documentElement.clientWidth, right + AROUND);
  bottom = Math.min(window.innerHeight, bottom + AROUND);
  if (right - left < 2 || bottom - top < 2) return null;
  const inWindow = (from: number, to: number, size: number) =>
    Math.max(0, Math.min(to, size) - Math.max(from, 0));
  const wide = inWindow(measured.left, measured.right, window.innerWidth);
  const high = inWindow(measured.top, measured.bottom, window.innerHeight);
  return {
    x: left + window.scrollX,
    y: top + window.scrollY,
    width: right - left,
    height: bottom - top,
    perimeter: 2 * (wide + high),
  };
}

/** Where something stands that is out of sight until it has the focus, such as a skip link. */
function boxInFocus(element: HTMLElement): DOMRect {
  element.focus({ preventScroll: true });
  const box = element.getBoundingClientRect();
  element.blur();
  const around = element.parentElement?.getBoundingClientRect();
  return box.width > 4 && box.height > 4 ? box : (around ?? box);
}

/** Gives the element the focus, as after a key, and leaves everything where it is. */
export function withFocus(where: string): void {
  document.querySelector<HTMLElement>(where)?.focus({ preventScroll: true });
}

/** Leaves the page as it was. */
export function afterFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  takeAway?.();
  takeAway = undefined;
  window.scrollTo(0, 0);
}
