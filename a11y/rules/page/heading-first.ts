import { headingsOf } from '../../page/view/headings.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** One main heading, before the others. Headings before the main part of the page, as of menus, may come before it. */
export const headingFirst: PageRule = {
  id: 'heading-first',
  words: 'Every page has one main heading, and it comes before the others.',
  why: 'Someone who listens jumps to the main heading to learn what the page is about.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    const headings = headingsOf(view);
    const [main, ...more] = headings.filter(({ level }) => level === 1);
    if (!main) {
      yield {
        element: view.document.body,
        message: 'The page has no main heading (<h1>).',
        fix: 'Begin what the page is about with an <h1>.',
      };
      return;
    }
    for (const { element } of more)
      yield {
        element,
        message: `The page has another main heading: ${quoted(view.nameOf(element) || view.wordsOf(element))}.`,
        fix: 'Keep one <h1>, and make the others <h2>.',
      };
    const before = headings.slice(
      0,
      headings.findIndex(({ element }) => element === main.element),
    );
    for (const { element } of before) {
      if (
        element.closest(
          'nav, header, aside, [role="navigation"], [role="banner"], [role="complementary"], dialog, [role="dialog"]',
        )
      )
        continue;
      yield {
        element,
        message: `The heading ${quoted(view.nameOf(element) || view.wordsOf(element))} comes before the main heading, ${quoted(view.nameOf(main.element))}.`,
        fix: 'Begin with the <h1>.',
      };
    }
  },
};
