import { firstReading, type TextFault, textFaults } from './text-fit.ts';

/** What a reader may set under WCAG 2.2, 1.4.12, and must be able to. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; transition: none !important } p { margin-block-end: 2em !important }';

/** What becomes of the words of the page when a reader spaces them out. */
export function spacedOut(): TextFault[] {
  firstReading();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACED);
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, sheet];
  try {
    return textFaults();
  } finally {
    document.adoptedStyleSheets = before;
  }
}

/** What becomes of the words of the page when a reader makes them, and nothing else, twice as large. */
export function doubled(): TextFault[] {
  const { sizes } = firstReading();
  const changed: { element: HTMLElement; style: string | null }[] = [];
  // A line whose height is told in pixels grows with its words: so do browsers that enlarge words alone.
  const heights = [...sizes.keys()].map((element) => {
    const { lineHeight, fontSize } = getComputedStyle(element);
    return lineHeight === 'normal' ? '' : String(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize));
  });
  try {
    let place = 0;
    for (const [element, size] of sizes) {
      const height = heights[place++];
      if (!(element instanceof HTMLElement)) continue;
      changed.push({ element, style: element.getAttribute('style') });
      element.style.setProperty('transition', 'none', 'important');
      element.style.setProperty('font-size', `${size * 2}px`, 'important');
      if (height) element.style.setProperty('line-height', height, 'important');
    }
    return textFaults();
  } finally {
    for (const { element, style } of changed) {
      if (style === null) element.removeAttribute('style');
      else element.setAttribute('style', style);
    }
  }
}
