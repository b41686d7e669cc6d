import { beginningOf } from '../../page/view/beginning-of.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/**
 * Menus of links that claim to be those of a program, on a page whose scripts can’t keep that promise because there are none; menus
 * without anything to choose; and words within an “application”, where screen readers stop reading.
 */
export const ariaMenu: PageRule = {
  id: 'aria-menu',
  words: 'Menus of links are lists of links, and pages are not programs.',
  why: 'Someone who listens is told to use the arrow keys, which then do nothing.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const scriptless = view.document.scripts.length === 0;
    for (const element of view.all('[role="menu"], [role="menubar"]')) {
      if (!view.isHeard(element) || element.parentElement?.closest('[role="menu"], [role="menubar"]'))
        continue;
      const items = element.querySelectorAll('[role^="menuitem"]').length;
      const links = element.querySelectorAll('a[href]').length;
      if (links === 0 || (items > 0 && !scriptless)) continue;
      yield {
        element,
        message: `The links that begin ${quoted(beginningOf(element))} say that they are the menu of a program.`,
        fix: 'Take role="menu", "menubar" and "menuitem" away, and keep the list of links, in <nav>.',
      };
    }
    for (const element of view.all('[role="application"]')) {
      const words = view.wordsOf(element);
      if (
        !view.isHeard(element) ||
        words.split(' ').length < 20 ||
        !element.querySelector('p, h1, h2, h3, ul, ol')
      )
        continue;
      yield {
        element,
        message: `A part of the page says that it is a program, but has words to read: ${quoted(beginningOf(element))}.`,
        fix: 'Take role="application" away.',
      };
    }
  },
};
