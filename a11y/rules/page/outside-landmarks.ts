import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const PARTS =
  'main, nav, aside, header, footer, dialog, form[aria-label], form[aria-labelledby], section[aria-label], section[aria-labelledby], [role="main"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], search, [role="region"], [role="form"], [role="dialog"], [role="alertdialog"], [role="alert"], [role="status"], [aria-live]';

/** Letters that may stand outside, such as those of a skip link or of a line of thanks. */
const FEW = 150;

export const outsideLandmarks: PageRule = {
  id: 'outside-landmarks',
  words: 'All that a page tells is in one of its marked parts.',
  why: 'Someone who jumps from part to part never meets what stands between them.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    if (!view.document.querySelector('main, [role="main"]')) return;
    const outside = view
      .texts()
      .filter(
        ({ element }) => !element.closest(PARTS) && !element.closest('a[href^="#"]') && view.isHeard(element),
      );
    const letters = outside.reduce((sum, { text }) => sum + text.length, 0);
    const [first] = outside;
    if (!first || letters <= FEW) return;
    yield {
      element: first.element,
      message: `Some words stand outside of the main part, the header, the footer and the menus. They begin ${quoted(first.text)}.`,
      fix: 'Move them into <main>, or into <header>, <footer>, <nav> or <aside>.',
    };
  },
};
