/** What a reader's eyes and fingers meet on a page, measured in the browser. Runs inside the page. */
export interface Measures {
  /** Sizes in pixels of the body and of the smallest words there are. */
  readonly body: number;
  readonly smallest: { readonly size: number; readonly words: string };
  /** Size and weight of headings, smallest of each level first. */
  readonly headings: Readonly<Record<'H1' | 'H2' | 'H3', { readonly size: number; readonly weight: number }>>;
  readonly longestLine: { readonly characters: number; readonly words: string };
  /** Line height over type size, and space after over line height: the least of any paragraph. */
  readonly leading: number;
  readonly spaceAfter: number;
  /** Links, buttons and labels that stand by themselves and are smaller than asked. */
  readonly smallTargets: readonly string[];
  /** Words that are italic, upper case, hyphenated, justified, or underlined without being a link. */
  readonly unclear: readonly string[];
  readonly scrollWidth: number;
}

/** @param leastTarget Pixels each way that a finger needs. */
export function measurePage(leastTarget: number): Measures {
  const px = (element: Element, property: string) =>
    Number.parseFloat(getComputedStyle(element).getPropertyValue(property));
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
  const words = (element: Element) => (element.textContent ?? '').trim().slice(0, 50);

  function isSeen(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
  }

  /** Characters in the longest line of an element's own words, counted where the browser put each of them. */
  function longestLineOf(element: Element): number {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let longest = 0;
    let line = 0;
    let last = Number.POSITIVE_INFINITY;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [box] = range.getClientRects();
        if (!box || box.width === 0) continue;
        line = box.left < last ? 1 : line + 1;
        last = box.left;
        longest = Math.max(longest, line);
      }
    }
    return longest;
  }

  const texts = all('body *').filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );
  const bySize = texts.map((element) => ({ size: px(element, 'font-size'), words: words(element) }));
  const lines = all('p, li, dd, h1, h2, h3, td, th').map((element) => ({
    characters: longestLineOf(element),
    words: words(element),
  }));
  const paragraphs = all('main p').filter((p) => p.nextElementSibling && !p.className);
  const headingsOf = (level: 'H1' | 'H2' | 'H3') => {
    const [least] = all(level.toLowerCase())
      .map((element) => ({ size: px(element, 'font-size'), weight: px(element, 'font-weight') }))
      .sort((a, b) => a.size - b.size);
    if (!least) throw new Error(`The page has no ${level}.`);
    return least;
  };
  // WCAG 2.5.5 leaves out links within a sentence.
  const targets = all('a, summary, label').filter(
    (element) =>
      !(getComputedStyle(element).display.startsWith('inline') && element.closest('p, li')) ||
      element.matches('.target'),
  );

  return {
    body: px(document.body, 'font-size'),
    smallest: bySize.reduce((least, each) => (each.size < least.size ? each : least)),
    headings: { H1: headingsOf('H1'), H2: headingsOf('H2'), H3: headingsOf('H3') },
    longestLine: lines.reduce((longest, each) => (each.characters > longest.characters ? each : longest)),
    leading: Math.min(...paragraphs.map((p) => px(p, 'line-height') / px(p, 'font-size'))),
    spaceAfter: Math.min(...paragraphs.map((p) => px(p, 'margin-bottom') / px(p, 'line-height'))),
    smallTargets: targets
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      // A hundredth of a pixel is the browser's rounding.
      .filter(({ box }) => Math.min(box.width, box.height) < leastTarget - 0.01)
      .map(({ element, box }) => `${words(element)}: ${box.width} × ${box.height}`),
    unclear: texts
      .filter((element) => {
        const style = getComputedStyle(element);
        return (
          style.fontStyle !== 'normal' ||
          style.textTransform !== 'none' ||
          style.hyphens === 'auto' ||
          style.textAlign !== 'start' ||
          (style.textDecorationLine !== 'none' && !element.closest('a, summary'))
        );
      })
      .map(words),
    scrollWidth: document.documentElement.scrollWidth,
  };
}
