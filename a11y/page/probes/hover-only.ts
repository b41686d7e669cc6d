import { elementsOf } from '../view/css-rules.ts';
import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';
import { FOCUSABLE } from './focus-walk.ts';

/** Words or links that are there for a mouse alone. */
export interface HoverOnly {
  readonly where: string;
  readonly text: string;
  /** What the mouse must be over. */
  readonly over: string;
}

const SHOWS = [
  'display',
  'visibility',
  'opacity',
  'max-height',
  'height',
  'clip',
  'clip-path',
  'left',
  'top',
  'transform',
] as const;

/**
 * What styles show only while a mouse is over something, and not when the same thing has the focus, which is tried.
 * Styles of other servers can’t be read. What scripts show, and what is drawn by ::before and ::after, is left alone.
 */
export function hoverOnly(): HoverOnly[] {
  const view = new PageView(window, 'any');
  const found = new Map<Element, HoverOnly>();
  for (const rule of rulesWith(':hover')) {
    if (!SHOWS.some((property) => rule.style.getPropertyValue(property))) continue;
    for (const selector of splitSelector(rule.selectorText)) {
      // What is over itself is seen already; pseudo-elements can’t be asked for.
      const cut = selector.lastIndexOf(':hover');
      if (cut < 0 || selector.includes('::') || !/[\s>+~]/u.test(selector.slice(cut).trim())) continue;
      const overSelector = selector.slice(0, cut).replaceAll(':hover', '') || '*';
      const shownSelector = selector.replaceAll(/([\s>+~]|^):hover/gu, '$1*').replaceAll(':hover', '');
      for (const shown of elementsOf(document, shownSelector)) {
        if (found.has(shown) || view.isSeen(shown)) continue;
        const text = view.wordsOf(shown);
        if (text === '' || shown.closest('[aria-hidden="true"]')) continue;
        const over = overOf(shown, overSelector);
        if (!over || !view.isSeen(over) || isElsewhere(text, shown, view)) continue;
        if (showsOnFocus(shown, over)) continue;
        found.set(shown, {
          where: selectorOf(shown),
          text,
          over: view.nameOf(over) || view.wordsOf(over).replace(text, '').trim(),
        });
      }
    }
  }
  return [...found.values()];
}

/** What the mouse must be over to show something: what it stands in, or what stands beside that. */
function overOf(shown: Element, selector: string): Element | null {
  for (let one = shown.parentElement; one; one = one.parentElement) if (matches(one, selector)) return one;
  for (let one: Element | null = shown; one; one = one.parentElement) {
    const beside: Element | undefined = [...(one.parentElement?.children ?? [])].find((other) =>
      matches(other, selector),
    );
    if (beside && beside !== one) return beside;
  }
  return null;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** Whether the page tells the same elsewhere, in view or as the name of what the mouse is over. */
function isElsewhere(text: string, shown: Element, view: PageView): boolean {
  return view.texts().some(({ element, text: other }) => !shown.contains(element) && other.includes(text));
}

function showsOnFocus(shown: Element, over: Element): boolean {
  const triggers = [over, ...over.querySelectorAll(FOCUSABLE)].filter(
    (one) => one.matches(FOCUSABLE) && (one as HTMLElement).tabIndex >= 0,
  );
  try {
    return triggers.slice(0, 5).some((trigger) => {
      (trigger as HTMLElement).focus({ preventScroll: true });
      if (document.activeElement !== trigger) return false;
      for (const animation of document.getAnimations())
        if (animation instanceof CSSTransition) animation.finish();
      if (new PageView(window, 'any').isSeen(shown)) return true;
      // A button that says it opens something does so on a press.
      return trigger.matches('[aria-expanded], [aria-haspopup], [aria-controls], summary');
    });
  } finally {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }
}

function* rulesWith(part: string): Iterable<CSSStyleRule> {
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      yield* within(sheet.cssRules, part);
    } catch {
      // The sheet is of another server.
    }
  }
}

function* within(rules: CSSRuleList, part: string): Iterable<CSSStyleRule> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && rule.selectorText.includes(part)) yield rule;
    if (
      rule instanceof CSSMediaRule &&
      !window.matchMedia(rule.conditionText).matches &&
      !/hover|pointer/u.test(rule.conditionText)
    )
      continue;
    if ('cssRules' in rule) yield* within(rule.cssRules as CSSRuleList, part);
  }
}

/** Splits a list of selectors at its commas, but not within brackets. */
function splitSelector(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at++) {
    if ('(['.includes(list[at] ?? '')) depth += 1;
    if (')]'.includes(list[at] ?? '')) depth -= 1;
    if (list[at] === ',' && depth === 0) {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, list.slice(from).trim()];
}
