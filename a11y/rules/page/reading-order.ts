import { beginningOf } from '../../page/view/beginning-of.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** Parts that may stand anywhere, because they are read on their own. */
const PARTS =
  'nav, aside, header, footer, main, dialog, figure, label, select, textarea, [role], [aria-live], [popover], svg, img, picture, video';

/** Fewer words are a badge or a date set above a heading, which is often right. */
const FEW = 4;

/**
 * Blocks of words, side by side in one box, that stand in another order than they are written in. Only what is sure: things of one
 * kind (steps, headings, passages, buttons) of which a later stands wholly above or before an earlier; or any two that were moved by
 * order, a reversed direction, or a place of their own. It leaves alone parts of a page, pictures, columns, tables and badges.
 */
export const readingOrder: PageRule = {
  id: 'reading-order',
  words: 'Words stand on the page in the order in which they are read out.',
  why: 'Someone who listens, or who uses Tab, meets them in another order than everyone else.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    const foot = footOnTop(view);
    if (foot) yield foot;
    for (const box of boxesOf(view)) {
      const slip = slipIn(view, box);
      if (slip) yield slip;
    }
  },
};

/** The foot of the page where it is shown above the main part: it is read out last. A bar that stays in view is left alone. */
function footOnTop(view: PageView): PageSlip | undefined {
  const [main] = view.all('main h1, [role="main"] h1, main, [role="main"]').filter((one) => view.isSeen(one));
  if (!main) return undefined;
  const element = view
    .all('footer, [role="contentinfo"]')
    .find((foot) => view.isSeen(foot) && !foot.closest('main, [role="main"], article, section, aside, nav'));
  if (!element || /fixed|sticky/u.test(view.style(element).position) || view.wordsOf(element) === '')
    return undefined;
  const follows = main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!follows || view.boxOf(element).bottom > view.boxOf(main).top + 1) return undefined;
  return {
    element,
    message: `${quoted(beginningOf(element))}, the foot of the page, stands above ${quoted(beginningOf(main))}, but is read out after it.`,
    fix: 'Take away what moves it up (order, absolute), or write it before the main part, as a <header>.',
  };
}

/** Elements with several children that have words. */
function boxesOf(view: PageView): Set<Element> {
  const met = new Set<Element>();
  const boxes = new Set<Element>();
  for (const { element } of view.texts())
    for (
      let one: Element | null = element;
      one?.parentElement && !met.has(one) && one !== view.document.body;
      one = one.parentElement
    ) {
      met.add(one);
      if (
        one.parentElement.childElementCount > 1 &&
        !/^(?:table|thead|tbody|tfoot|tr|ruby|svg|math|select|details)$/u.test(one.parentElement.localName)
      )
        boxes.add(one.parentElement);
    }
  return boxes;
}

function slipIn(view: PageView, box: Element): PageSlip | undefined {
  const { display, direction, writingMode } = view.style(box);
  if (writingMode !== 'horizontal-tb' || display === 'inline') return undefined;
  if (![...box.children].some((child) => isMoved(view, box, child))) return undefined;
  const children = [...box.children].filter((child) => isBlock(view, child));
  for (const [at, earlier] of children.entries()) {
    const later = children
      .slice(at + 1, at + 7)
      .find((one) => isOutOfOrder(view, box, earlier, one, direction));
    if (!later) continue;
    return {
      element: later,
      message: `${quoted(beginningOf(later))} stands before ${quoted(beginningOf(earlier))}, but is read out after it.`,
      fix: 'Write them in the order in which they should be read, and take away what moves them (order, reverse, a place in a grid, absolute).',
    };
  }
  return undefined;
}

function isBlock(view: PageView, element: Element): boolean {
  return (
    view.isSeen(element) &&
    !element.matches(PARTS) &&
    view.style(element).position !== 'fixed' &&
    view.style(element).position !== 'sticky' &&
    view.style(element).display !== 'contents' &&
    view.wordsOf(element) !== ''
  );
}

function isOutOfOrder(
  view: PageView,
  box: Element,
  earlier: Element,
  later: Element,
  direction: string,
): boolean {
  // An odd place that nothing moved it to is an accident of columns, or of how words wrap.
  if (!isMoved(view, box, earlier) && !isMoved(view, box, later)) return false;
  if (view.style(earlier).display === 'inline' || view.style(later).display === 'inline') return false;
  // Words set over a map or a drawing have no order.
  if (view.style(earlier).position === 'absolute' && view.style(later).position === 'absolute') return false;
  const sameKind = earlier.localName === later.localName;
  const few = view.wordsOf(later).split(' ').length < FEW;
  if (!sameKind && few && !later.matches('h1, h2, h3, h4, h5, h6, button, a')) return false;
  const a = view.boxOf(earlier);
  const b = view.boxOf(later);
  if (Math.min(a.width, a.height, b.width, b.height) < 2) return false;
  if (b.bottom <= a.top + 1 && overlap(a.left, a.right, b.left, b.right) > 0.5) return true;
  // Side by side, two unlike things can be read either way.
  const before = direction === 'rtl' ? b.left >= a.right - 1 : b.right <= a.left + 1;
  return sameKind && before && overlap(a.top, a.bottom, b.top, b.bottom) > 0.7;
}

function isMoved(view: PageView, box: Element, element: Element): boolean {
  const { order, position, float, gridRowStart, gridColumnStart, transform, top } = view.style(element);
  const { display, flexDirection, flexWrap } = view.style(box);
  if (position === 'absolute') return true;
  if (display.includes('flex'))
    return order !== '0' || flexDirection.endsWith('reverse') || flexWrap === 'wrap-reverse';
  if (display.includes('grid')) return order !== '0' || gridRowStart !== 'auto' || gridColumnStart !== 'auto';
  return (
    float === 'right' ||
    float === 'left' ||
    (position === 'relative' && top !== 'auto' && top !== '0px') ||
    transform !== 'none'
  );
}

/** How much of the shorter of two spans the other covers, from 0 to 1. */
function overlap(aStart: number, aEnd: number, bStart: number, bEnd: number): number {
  const shared = Math.min(aEnd, bEnd) - Math.max(aStart, bStart);
  return Math.max(0, shared) / Math.max(1, Math.min(aEnd - aStart, bEnd - bStart));
}
