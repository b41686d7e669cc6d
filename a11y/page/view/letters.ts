import type { PageView } from './page-view.ts';

/** Size of an element’s letters in CSS pixels. */
export function sizeOf(view: PageView, element: Element): number {
  return Number.parseFloat(view.style(element).fontSize);
}

/** How bold an element’s letters are: 400 is ordinary, 700 bold. */
export function weightOf(view: PageView, element: Element): number {
  return Number.parseFloat(view.style(element).fontWeight);
}
