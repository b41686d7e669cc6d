import { once } from '../../page/view/once.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { isProse, linesOf, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** A table, code, a drawing or a row of pictures may be moved sideways within a box of its own (WCAG 1.4.10). */
const MAY_SCROLL =
  'table, pre, code, math, svg, canvas, img, video, iframe, textarea, [role="table"], [role="grid"], [role="tablist"], [role="toolbar"], nav';

export const sidewaysScroll: PageRule = {
  id: 'sideways-scroll',
  words: 'No page has to be moved sideways to be read, not even 320 pixels wide.',
  why: 'Someone who reads at four times the size would have to move every line to and fro.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    const root = view.document.documentElement;
    const wide = root.scrollWidth > root.clientWidth + 1 && !/hidden|clip/u.test(view.style(root).overflowX);
    const widest = wide ? widestIn(view, root.clientWidth) : undefined;
    if (wide && !/hidden|clip/u.test(view.style(view.document.body).overflowX)) {
      const words = widest ? view.wordsOf(widest) || view.nameOf(widest) || widest.localName : '';
      yield {
        element: widest ?? root,
        message: `The page is ${root.scrollWidth} pixels wide in a window of ${root.clientWidth}${words ? `, because of ${quoted(words)}` : ''}.`,
        fix: 'Let it wrap or shrink: max-inline-size: 100%, overflow-wrap: anywhere, and no widths in pixels.',
      };
    }
    const told = new Set<Element>();
    for (const passage of passagesOf(view)) {
      const box = scrolling(view, passage.element);
      if (!box || told.has(box) || passage.element.closest(MAY_SCROLL) || !isProse(passage)) continue;
      // A row of cards is moved from card to card, and each can be read in one piece.
      if (passage.element.getBoundingClientRect().width <= box.clientWidth) continue;
      told.add(box);
      yield {
        element: box,
        message: `${quoted(passage.text)} has to be moved sideways to be read.`,
        fix: 'Let the words wrap: take the width, white-space: nowrap and overflow-x away.',
      };
    }
  },
};

const scrolling = once((view, element: Element): Element | undefined => {
  if (element === view.document.body) return undefined;
  if (/auto|scroll/u.test(view.style(element).overflowX) && element.scrollWidth > element.clientWidth + 1)
    return element;
  return element.parentElement ? scrolling(view, element.parentElement) : undefined;
});

/** The innermost element that sticks out furthest, or whose words do, and is not within a box that cuts it off or scrolls. */
function widestIn(view: PageView, width: number): Element | undefined {
  let widest: Element | undefined;
  let most = 1;
  const rtl = view.style(view.document.body).direction === 'rtl';
  const measure = (element: Element, { left, right }: { readonly left: number; readonly right: number }) => {
    const out = rtl ? -left : right - width;
    if (out < most - 0.5 || !view.isSeen(element) || isHeld(view, element)) return;
    widest = element;
    most = Math.max(out, most);
  };
  for (const element of view.all('body *')) measure(element, element.getBoundingClientRect());
  // A word that is too long goes on beyond its box.
  for (const passage of passagesOf(view)) for (const line of linesOf(passage)) measure(passage.element, line);
  return widest;
}

function isHeld(view: PageView, element: Element): boolean {
  for (let box = element.parentElement; box && box !== view.document.body; box = box.parentElement)
    if (view.style(box).overflowX !== 'visible') return true;
  return false;
}
