/** What a box is cut down to by whatever is around it, in CSS pixels of the window. */
export interface Clip {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CUTS = /^(?:hidden|clip)$/u;
const SCROLLS = /^(?:auto|scroll)$/u;

/**
 * Tells of any element what is left of it by the elements around it that cut off what sticks out. What can be scrolled into
 * view is not cut off. Made anew whenever the page is laid out anew.
 */
export function clipper(window: Window): (element: Element) => Clip {
  const { document } = window;
  const known = new Map<Element | null, Clip>();
  const whole = wholeWindow(window);
  known.set(document.documentElement, whole);
  known.set(document.body, whole);
  known.set(null, whole);

  function within(element: Element): Clip {
    const before = known.get(element);
    if (before) return before;
    const style = window.getComputedStyle(element);
    const { position } = style;
    // What is taken out of the flow is cut only by what it is placed in.
    const around =
      position === 'fixed'
        ? null
        : position === 'absolute'
          ? ((element as HTMLElement).offsetParent ?? null)
          : element.parentElement;
    const outer = around ? inside(around) : whole;
    known.set(element, outer);
    return outer;
  }

  const inner = new Map<Element, Clip>();

  /** What the contents of an element are cut down to. */
  function inside(element: Element): Clip {
    if (element === document.body || element === document.documentElement) return whole;
    const before = inner.get(element);
    if (before) return before;
    const outer = within(element);
    const { overflowX, overflowY, display } = window.getComputedStyle(element);
    let clip = outer;
    if (
      display !== 'inline' &&
      display !== 'contents' &&
      (overflowX !== 'visible' || overflowY !== 'visible')
    ) {
      const box = element.getBoundingClientRect();
      const side = (how: string, from: number, to: number, outerFrom: number, outerTo: number) =>
        CUTS.test(how)
          ? [Math.max(from, outerFrom), Math.min(to, outerTo)]
          : SCROLLS.test(how)
            ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
            : [outerFrom, outerTo];
      const [left = 0, right = 0] = side(overflowX, box.left, box.right, outer.left, outer.right);
      const [top = 0, bottom = 0] = side(overflowY, box.top, box.bottom, outer.top, outer.bottom);
      clip = { left, top, right, bottom };
    }
    inner.set(element, clip);
    return clip;
  }

  return inside;
}

/** Where a page can’t be scrolled, its window cuts; else what lies left of it or above it can’t be reached. */
function wholeWindow(window: Window): Clip {
  const { document } = window;
  const root = window.getComputedStyle(document.documentElement);
  const body = document.body ? window.getComputedStyle(document.body) : root;
  const of = (side: 'overflowX' | 'overflowY') => (root[side] === 'visible' ? body[side] : root[side]);
  const { clientWidth, clientHeight } = document.documentElement;
  const { scrollX, scrollY } = window;
  const rightToLeft = root.direction === 'rtl' || body.direction === 'rtl';
  const everywhere = 1e6;
  return {
    left: rightToLeft && !CUTS.test(of('overflowX')) ? -everywhere : -scrollX,
    right: CUTS.test(of('overflowX')) ? clientWidth - scrollX : everywhere,
    top: -scrollY,
    bottom: CUTS.test(of('overflowY')) ? clientHeight - scrollY : everywhere,
  };
}
