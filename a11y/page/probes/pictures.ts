import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';

/** A picture that is large enough to hold words, and what the page says near it. */
export interface Picture {
  readonly where: string;
  readonly address: string;
  /** Its alternative text, its caption and the words around it. */
  readonly said: string;
}

/** What it says is known; how it looks is what it is for (WCAG 2.2, 1.4.5: essential). */
const SCREENSHOT = /^screen ?shot\b/iu;

export function picturesWithRoom(): Picture[] {
  const view = new PageView(window, 'any');
  const found: Picture[] = [];
  for (const element of document.querySelectorAll('img, input[type="image"]')) {
    if (SCREENSHOT.test(element.getAttribute('alt') ?? '')) continue;
    const image = element as HTMLImageElement;
    const { width, height } = image.getBoundingClientRect();
    if (width < 100 || height < 20 || !view.isSeen(image)) continue;
    found.push({
      where: selectorOf(image),
      address: image.currentSrc || image.src,
      said: saidNear(image, view),
    });
  }
  for (const { element, address } of backgrounds(view))
    found.push({ where: selectorOf(element), address, said: saidNear(element, view) });
  return found;
}

function backgrounds(view: PageView): { element: Element; address: string }[] {
  const found: { element: Element; address: string }[] = [];
  for (const element of document.querySelectorAll(
    'body, header, footer, section, article, div, p, a, h1, h2, h3, span, figure, li, button',
  )) {
    const { backgroundImage } = view.style(element);
    if (backgroundImage === 'none') continue;
    const address = /url\("([^"]+)"\)/u.exec(backgroundImage)?.[1];
    const { width, height } = element.getBoundingClientRect();
    if (address && width >= 150 && height >= 30 && view.isSeen(element)) found.push({ element, address });
  }
  return found;
}

function saidNear(element: Element, view: PageView): string {
  const around =
    element.closest('figure, li, td, section, article, main, header, footer') ?? element.parentElement;
  return [
    element.getAttribute('alt') ?? '',
    view.nameOf(element),
    view.wordsOf(around ?? element).slice(0, 5000),
    ...(element.getAttribute('aria-describedby')?.split(/\s+/u) ?? []).map(
      (id) => document.getElementById(id)?.textContent ?? '',
    ),
  ].join(' ');
}
