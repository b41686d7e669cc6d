import { once } from './once.ts';
import type { PageView } from './page-view.ts';

/** What of an element’s surroundings can be seen, as far as the boxes around it cut it off; in CSS pixels of the window. */
export interface Clip {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NONE: Clip = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** Where what is in an element is cut off. What can be scrolled into view is cut off until it is. */
export const clipIn = once((view, element: Element): Clip => {
  const { parentElement } = element;
  const whole = !parentElement || element === view.document.body;
  return whole ? NONE : cut(clipIn(view, parentElement), view, element);
});

function cut(clip: Clip, view: PageView, element: Element): Clip {
  const { overflowX, overflowY, display } = view.style(element);
  if (display === 'inline' || display === 'contents') return clip;
  const x = overflowX !== 'visible';
  const y = overflowY !== 'visible';
  if (!x && !y) return clip;
  const box = element.getBoundingClientRect();
  return {
    left: x ? Math.max(clip.left, box.left) : clip.left,
    right: x ? Math.min(clip.right, box.right) : clip.right,
    top: y ? Math.max(clip.top, box.top) : clip.top,
    bottom: y ? Math.min(clip.bottom, box.bottom) : clip.bottom,
  };
}
