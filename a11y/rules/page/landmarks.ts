import { beginningOf } from '../../page/view/beginning-of.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const MAIN = 'main, [role="main"]';

/** The main part of a page: there is one, it is not within another part, and header and footer of the page come once. */
export const landmarks: PageRule = {
  id: 'landmarks',
  words: 'Every page marks its main part, once.',
  why: 'Someone who listens jumps past the menus to the main part.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const mains = view.all(MAIN).filter((element) => view.isHeard(element));
    const [first, ...more] = mains;
    if (!first) {
      if (view.wordsOf(view.document.body).length > 100)
        yield {
          element: view.document.body,
          message: 'The page does not mark its main part.',
          fix: 'Put what the page is about into <main>, without the menus, the header and the footer.',
        };
      return;
    }
    for (const element of more)
      yield {
        element,
        message: `The page has a second main part, which begins ${quoted(beginningOf(element))}.`,
        fix: 'Put all that the page is about into one <main>.',
      };
    const around = first.parentElement?.closest(
      'nav, aside, header, footer, article, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"]',
    );
    if (around && around.localName !== 'article')
      yield {
        element: first,
        message: `The main part of the page is within another part (<${around.localName}>).`,
        fix: 'Move <main> out of it.',
      };
    for (const [name, selector] of [
      ['header', 'header, [role="banner"]'],
      ['footer', 'footer, [role="contentinfo"]'],
    ] as const) {
      const ofPage = view
        .all(selector)
        .filter((one) => view.isHeard(one) && view.isSeen(one) && isOfPage(one));
      for (const element of ofPage.slice(1))
        yield {
          element,
          message: `The page has a second ${name} of its own, which begins ${quoted(beginningOf(element))}.`,
          fix: `Keep one <${name}> for the whole page. Use <div> for the other, or move it into the part it belongs to.`,
        };
    }
  },
};

function isOfPage(element: Element): boolean {
  if (element.hasAttribute('role'))
    return /^(?:banner|contentinfo)$/u.test(element.getAttribute('role') ?? '');
  return !element.parentElement?.closest(
    'article, aside, main, nav, section, [role="main"], [role="article"], [role="region"], [role="complementary"], [role="navigation"], dialog, [role="dialog"], blockquote, fieldset',
  );
}
