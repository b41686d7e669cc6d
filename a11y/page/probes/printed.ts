import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';
import { firstReading } from './text-fit.ts';

/** Words that can be read on the screen and not on paper. */
export interface PrintFault {
  readonly where: string;
  readonly text: string;
  readonly what: 'lost' | 'pale';
}

/** What is only for the screen: ways to other pages, and things to press or to play. */
const FOR_SCREEN =
  'nav, header, footer, aside, form, button, summary, details, label, select, dialog, video, audio, [role="navigation"], [role="search"], [role="status"], [aria-live], [aria-hidden="true"]';

/** What is wrong with the words of the main part as they would be printed now. */
export function printFaults(): PrintFault[] {
  const before = firstReading();
  const view = new PageView(window, 'any');
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const faults: PrintFault[] = [];
  for (const [element, text] of before.texts) {
    if (before.cut.has(element) || !main.contains(element)) continue;
    if (!view.isSeen(element)) {
      // A kiosk prints only what it offers to print, and its readers can’t print the screen.
      if (view.kind === 'kiosk') continue;
      const screen = element.closest(FOR_SCREEN);
      if (
        (!screen || !main.contains(screen)) &&
        !isWayOn(hiddenAround(element, view), before.texts) &&
        text.split(' ').length > 2
      )
        faults.push({ where: selectorOf(element), text, what: 'lost' });
    } else if (isPale(element, view)) faults.push({ where: selectorOf(element), text, what: 'pale' });
  }
  return faults;
}

/** The outermost of what is hidden around something. */
function hiddenAround(element: Element, view: PageView): Element {
  let hidden = element;
  for (
    let one = element.parentElement;
    one && one !== document.body && !view.isSeen(one);
    one = one.parentElement
  )
    hidden = one;
  return hidden;
}

/** Links, and at most headings and a few words to each of them: they lead nowhere on paper. */
function isWayOn(hidden: Element, texts: ReadonlyMap<Element, string>): boolean {
  if (hidden.closest('a')) return true;
  if (!hidden.querySelector('a[href]')) return false;
  return [...texts].every(
    ([element, text]) =>
      !hidden.contains(element) ||
      element.closest('a, h1, h2, h3, h4, h5, h6') !== null ||
      text.split(' ').length <= 8,
  );
}

/** Whether the ink is nearly white, and so is everything behind it. */
function isPale(element: Element, view: PageView): boolean {
  const ink = lightness(view.style(element).color);
  if (ink === undefined || ink < 0.7) return false;
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { backgroundColor, backgroundImage } = view.style(one);
    if (backgroundImage !== 'none') return false;
    const ground = lightness(backgroundColor);
    if (ground !== undefined) return ground > 0.7;
  }
  return true;
}

/** Luminance of a colour as CSS computes it, from 0 to 1; nothing for one that can be seen through. */
function lightness(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  if (!colour.startsWith('rgb') || alpha < 0.5) return undefined;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((level) => (level / 255) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
