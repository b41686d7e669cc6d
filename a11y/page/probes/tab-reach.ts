import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';
import { FOCUSABLE, walkedStops } from './focus-walk.ts';

/** Something that can be used with a mouse and is not among the stops of the Tab key. */
export interface Unreached {
  readonly where: string;
  readonly name: string;
  /** `key`: made for keys, but passed over; `mouse`: made for a mouse alone. */
  readonly why: 'key' | 'mouse';
}

/** In these, one thing is reached by Tab and the others by arrows or by typing. */
const COMPOSITE =
  '[role="menu"], [role="menubar"], [role="tablist"], [role="radiogroup"], [role="toolbar"], [role="listbox"], [role="grid"], [role="tree"], [role="treegrid"], [role="application"], [role="combobox"], [role="spinbutton"], [role="slider"], [role="feed"], [role="search"] [tabindex="-1"], [aria-haspopup], [aria-activedescendant]';

const WIDGET =
  '[role="button"], [role="link"], [role="checkbox"], [role="switch"], [role="textbox"], [role="searchbox"], [onclick], [onmousedown], [onpointerdown]';

/** What a mouse can use and the last walk has not reached. */
export function unreached(): Unreached[] {
  const view = new PageView(window, 'any');
  const reached = new Set<Element | null>(walkedStops());
  const hrefs = new Set([...reached].map((element) => element?.getAttribute('href')));
  const found: Unreached[] = [];
  // Buttons within a player take presses of their own, so the walk may end before what comes after it.
  const hasPlayer = document.querySelector('audio[controls], video[controls]') !== null;
  for (const element of document.querySelectorAll<HTMLElement>(`${FOCUSABLE}, ${WIDGET}`)) {
    if (
      reached.has(element) ||
      element.matches(
        'iframe, area, [tabindex="-1"]:not(a, button, input, select, textarea, summary), [contenteditable]',
      )
    )
      continue;
    if (
      element.matches(':disabled, [aria-disabled="true"], html, body, main, form') ||
      element.closest(`${COMPOSITE}, [aria-hidden="true"], [inert]`)
    )
      continue;
    if (!view.isSeen(element) || getComputedStyle(element).pointerEvents === 'none') continue;
    const native = element.matches('a[href], button, input, select, textarea, summary, audio, video');
    if (native ? hasPlayer : !element.matches(WIDGET)) continue;
    if (!native && element.closest('label')) continue;
    if (native && sharesStop(element, reached, hrefs)) continue;
    // A thing around or within which something can be reached does what that does.
    if (!native && [...reached].some((one) => one && (one.contains(element) || element.contains(one))))
      continue;
    const box = element.getBoundingClientRect();
    if (box.width < 3 || box.height < 3) continue;
    const name = view.nameOf(element) || view.wordsOf(element) || element.localName;
    found.push({ where: selectorOf(element), name, why: native || element.tabIndex >= 0 ? 'key' : 'mouse' });
  }
  return found;
}

/** Radio buttons of one name are one stop; a second link to the same address adds nothing; a field’s own little buttons need none. */
function sharesStop(
  element: HTMLElement,
  reached: ReadonlySet<Element | null>,
  hrefs: ReadonlySet<string | null | undefined>,
): boolean {
  if (element instanceof HTMLInputElement && element.type === 'radio')
    return [...reached].some(
      (one) =>
        one instanceof HTMLInputElement &&
        one.type === 'radio' &&
        one.name === element.name &&
        one.form === element.form,
    );
  if (element instanceof HTMLAnchorElement && hrefs.has(element.getAttribute('href'))) return true;
  if (element.localName === 'button' && element.tabIndex < 0)
    return element.parentElement?.querySelector('input, select, textarea, [role="combobox"]') != null;
  return false;
}
