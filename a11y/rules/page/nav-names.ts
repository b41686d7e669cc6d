import { beginningOf } from '../../page/view/beginning-of.ts';
import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** On pages of others, one menu of several may go without a name: it is then told from the others by that. */
export const navNames: PageRule = {
  id: 'nav-names',
  words: 'Where a page has several menus, each has a name of its own.',
  why: 'Someone who listens hears “navigation” twice, and can’t tell which menu they want.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const navs = view
      .all('nav, [role="navigation"]')
      .filter((nav) => view.isHeard(nav) && !/^(?:presentation|none)$/u.test(nav.getAttribute('role') ?? ''));
    if (navs.length < 2) return;
    const met = new Map<string, Element>();
    for (const element of navs) {
      const name = view.nameOf(element);
      const other = met.get(plainWords(name));
      if (name === '' && (view.profile === 'site' || met.has('')))
        yield {
          element,
          message: `One of ${navs.length} menus has no name: the one that begins ${quoted(beginningOf(element))}.`,
          fix: 'Name it with aria-label="…", such as “Main menu” or “On this page”.',
        };
      // The same menu again, on top and below, rightly has the same name.
      else if (name !== '' && other && plainWords(view.wordsOf(other)) !== plainWords(view.wordsOf(element)))
        yield {
          element,
          message: `Two menus have the same name, ${quoted(name)}.`,
          fix: 'Give each a name of its own.',
        };
      met.set(plainWords(name), element);
    }
  },
};
