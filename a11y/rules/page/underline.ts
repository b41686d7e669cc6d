import { once } from '../../page/view/once.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** What can be pressed, or leads somewhere, may be underlined. A main part takes the focus only from the link past the menu. */
const PRESSED =
  'a, button, summary, label, select, [role="link"], [role="button"], [role="tab"], [role="menuitem"], [role="option"], [onclick], [tabindex]:not(main, [role="main"], [tabindex^="-"]), ins, [contenteditable], math, svg';

/** Dots and waves mark what an abbreviation means or how a word is spelt, so they are left alone; so are Chinese names. */
export const underline: PageRule = {
  id: 'underline',
  words: 'Nothing is underlined but links.',
  why: 'Someone takes underlined words for a link, presses them, and thinks that the page is broken.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const told = new Set<Element>();
    for (const { element, text } of view.texts()) {
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const by = underlinedBy(view, element);
      if (!by || told.has(by) || element.closest(PRESSED)) continue;
      if (/^zh\b/u.test(view.languageOf(element))) continue;
      if (view.style(element).cursor === 'pointer') continue;
      told.add(by);
      yield {
        element: by,
        message: `${quoted(view.wordsOf(by))} is underlined, but is no link.`,
        fix: 'Take the underline away; make the words bold if they matter.',
      };
    }
  },
};

/** The element that draws a line below the words of another: itself, or one around it. */
const underlinedBy = once((view, element: Element): Element | undefined => {
  const style = view.style(element);
  if (style.textDecorationLine.includes('underline')) {
    const plain = /^(?:solid|double)$/u.test(style.textDecorationStyle);
    return plain && !isInvisible(style.textDecorationColor) ? element : undefined;
  }
  // A line is not handed on into such boxes (CSS Text Decoration 3, 2.1).
  if (/^inline-(?:block|flex|grid|table)$/u.test(style.display)) return undefined;
  if (style.float !== 'none' || /absolute|fixed/u.test(style.position)) return undefined;
  return element.parentElement ? underlinedBy(view, element.parentElement) : undefined;
});

function isInvisible(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*,\s*0\)$|\/\s*0\)$/u.test(colour);
}
