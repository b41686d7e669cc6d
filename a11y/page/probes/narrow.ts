import { selectorOf } from '../view/selector-of.ts';
import { clipper } from './clip-of.ts';
import type { Held } from './held-upright.ts';
import { compared, firstReading, type TextFault, textSizes } from './text-fit.ts';

/** What a page is like in a narrow window, beside what it was in the wide one. */
export interface Narrowed {
  readonly faults: readonly TextFault[];
  /** What makes the page wider than the window: the innermost elements that reach beyond it. */
  readonly sideways: readonly { where: string; text: string; beyond: number }[];
  /** Words that are much smaller now. */
  readonly smaller: ReturnType<typeof textSizes>;
  readonly held: { readonly wide: Held; readonly narrow: Held };
}

/** WCAG 2.2, 1.4.10: what needs both directions to be understood or used may be wider. */
const TWO_WAYS =
  'table, pre, code, math, svg, canvas, img, video, iframe, object, embed, picture, [role="toolbar"], [role="grid"], [role="application"], [role="table"]';

/** Looks at the page in the window as it is now, narrower than it was at first. */
export function narrowed(): Narrowed {
  const before = firstReading();
  const { faults, held } = compared();
  return {
    faults: faults.filter((fault) => fault.what !== 'lost' || isMissed(fault, before.texts)),
    sideways: sideways(),
    smaller: textSizes(),
    held: { wide: before.held, narrow: held },
  };
}

/** What folds away in a narrow window, and what shrinks to its sign or goes elsewhere. */
const FOLDS = 'nav, header, footer, aside, [role="navigation"], [role="menu"]';
const SHRINKS = 'a, button, label, summary, thead, caption, kbd';

/**
 * Whether words that are gone are missed: words of the main part, in a sentence, or a number to call, which no button opens. Menus fold in a narrow
 * window, labels shrink to their icons, and heads of tables move into the cells: none of that is a loss.
 */
function isMissed({ where, text }: TextFault, seenBefore: ReadonlyMap<Element, string>): boolean {
  const element = document.querySelector(where);
  if (!element) return false;
  const isNumber = /\d[\d ()-]{6,}\d/u.test(text);
  if (text.split(' ').length < 3 && !isNumber) return false;
  if (element.closest(FOLDS) || (!isNumber && element.closest(SHRINKS))) return false;
  const main = document.querySelector('main, [role="main"]');
  if (main && !main.contains(element)) return false;
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one instanceof HTMLDetailsElement && !one.open) return false;
    if (one.getAttribute('role') === 'tabpanel') return false;
    if (
      one.id &&
      // A link that only leads to it, as a list of contents has, does not open it.
      document.querySelector(
        `[aria-controls~="${CSS.escape(one.id)}"], [href="#${CSS.escape(one.id)}"]:is([role], [aria-expanded], [data-toggle], [data-bs-toggle])`,
      )
    )
      return false;
  }
  // What is shown in its place says the same in fewer words.
  const place = [...(element.parentElement?.children ?? [])];
  const wasSeen = (one: Element) =>
    seenBefore.has(one) || [...one.querySelectorAll('*')].some((inner) => seenBefore.has(inner));
  if (place.some((one) => one.textContent?.trim() && !wasSeen(one) && one.checkVisibility())) return false;
  // A button that says it is closed may open what comes after it.
  const [around = element] = [element.parentElement];
  return ![element, around].some((one) =>
    one?.previousElementSibling?.matches('[aria-expanded="false"], :has([aria-expanded="false"])'),
  );
}

function sideways(): Narrowed['sideways'] {
  const root = document.scrollingElement ?? document.documentElement;
  const wide = root.clientWidth;
  if (root.scrollWidth <= wide + 1) return [];
  const { direction, overflowX } = getComputedStyle(document.documentElement);
  const bodyOverflow = document.body ? getComputedStyle(document.body).overflowX : 'visible';
  if (/hidden|clip/u.test(overflowX === 'visible' ? bodyOverflow : overflowX)) return [];
  const insideOf = clipper(window);
  const found: { where: string; text: string; beyond: number }[] = [];
  const reaching = [...(document.body?.querySelectorAll('*') ?? [])].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const beyond = direction === 'rtl' ? -left : right - wide;
    if (width === 0 || beyond <= 1 || !element.checkVisibility({ visibilityProperty: true })) return false;
    const clip = element.parentElement ? insideOf(element.parentElement) : undefined;
    // In a frame that scrolls, or cut off by one, it makes nothing wider.
    return (
      !clip ||
      (direction === 'rtl'
        ? clip.left < 0 && clip.left > -2e6 && Number.isFinite(clip.left)
        : clip.right > wide + 1 && Number.isFinite(clip.right))
    );
  });
  const all = new Set(reaching);
  for (const element of reaching) {
    if ([...element.children].some((child) => all.has(child))) continue;
    if (element.closest(TWO_WAYS) || element.querySelector(TWO_WAYS)) continue;
    const { left, right } = element.getBoundingClientRect();
    found.push({
      where: selectorOf(element),
      text: (element.textContent ?? '').replace(/\s+/gu, ' ').trim(),
      beyond: Math.round(direction === 'rtl' ? -left : right - wide),
    });
  }
  return found.slice(0, 5);
}
