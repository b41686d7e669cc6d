/** A step of the Tab key that goes against the way the page is read. */
export interface BackStep {
  readonly from: number;
  readonly to: number;
  readonly way: 'up' | 'back';
}

interface Placed {
  readonly element: Element;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const PART =
  'main, nav, header, footer, aside, section, article, form, fieldset, dialog, ul, ol, dl, table, [role="main"], [role="navigation"], [role="region"], [role="group"], [role="toolbar"]';

/**
 * Steps that go up in one column, or against the direction of reading in one row of three or more.
 * Columns, sidebars, and what is placed out of the flow (buttons that close, skip links, bars) go their own way.
 *
 * @param stops selectors of what Tab reaches, in order
 */
export function backSteps(stops: readonly string[]): BackStep[] {
  const placed = stops.map((where): Placed | null => {
    const element = document.querySelector(where);
    if (!element) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return right - left < 4 || bottom - top < 4 ? null : { element, left, top, right, bottom };
  });
  const steps: BackStep[] = [];
  const backs: boolean[] = [];
  for (let place = 1; place < placed.length; place++) {
    const from = placed[place - 1];
    const to = placed[place];
    backs[place] = false;
    if (!from || !to || from.element.contains(to.element) || to.element.contains(from.element)) continue;
    const part = sharedPart(from.element, to.element);
    if (!part || isPlaced(from.element, part) || isPlaced(to.element, part)) continue;
    const overlap = Math.min(from.right, to.right) - Math.max(from.left, to.left);
    const narrower = Math.min(from.right - from.left, to.right - to.left);
    if (to.bottom < from.top - 4 && overlap > narrower / 2 && isColumn(part))
      steps.push({ from: place - 1, to: place, way: 'up' });
    const high = Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top);
    const sameRow = high > Math.min(from.bottom - from.top, to.bottom - to.top) / 2;
    const rightToLeft = getComputedStyle(part).direction === 'rtl';
    backs[place] = sameRow && (rightToLeft ? to.left >= from.right : to.right <= from.left);
    if (backs[place] && (backs[place - 1] || isReversed(from.element, to.element)))
      steps.push({ from: place - 1, to: place, way: 'back' });
  }
  return steps;
}

/** The nearest part of the page that both stand in, if it is the same for both. */
function sharedPart(one: Element, other: Element): Element | null {
  for (let part = one.parentElement?.closest(PART); part; part = part.parentElement?.closest(PART)) {
    if (part.contains(other)) return part;
    // A part of its own that the other is outside of: the two are in different places of the page, unless it is a list item’s.
    if (part.matches('nav, header, footer, aside, section, dialog, [role="navigation"], [role="region"]'))
      return null;
  }
  return document.body.contains(other) && !other.closest('nav, aside, header, footer') ? document.body : null;
}

/** Text set in columns goes up at the head of each. */
function isColumn(part: Element): boolean {
  for (let one: Element | null = part; one; one = one.parentElement) {
    const { columnCount, columnWidth } = getComputedStyle(one);
    if (columnCount !== 'auto' || columnWidth !== 'auto') return false;
  }
  return true;
}

function isPlaced(element: Element, part: Element): boolean {
  for (let one: Element | null = element; one && one !== part; one = one.parentElement) {
    const { position, float } = getComputedStyle(one);
    if (position === 'absolute' || position === 'fixed' || position === 'sticky' || float !== 'none')
      return true;
  }
  return false;
}

/** Whether two stand in one row that is turned round by CSS or by tabindex. */
function isReversed(one: Element, other: Element): boolean {
  if ((one as HTMLElement).tabIndex > 0 || (other as HTMLElement).tabIndex > 0) return true;
  const row = one.parentElement?.closest('*');
  return (
    row !== null &&
    row !== undefined &&
    row === other.parentElement &&
    getComputedStyle(row).flexDirection === 'row-reverse'
  );
}
