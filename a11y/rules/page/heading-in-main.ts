import { headingsOf } from '../../page/view/headings.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

export const headingInMain: PageRule = {
  id: 'heading-in-main',
  words: 'The main heading stands in the main part of the page.',
  why: 'Someone who skips to the main part must not land behind its heading.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    const mains = headingsOf(view).filter(({ level }) => level === 1);
    const [first] = mains;
    if (!first || !view.document.querySelector('main, [role="main"]')) return;
    if (mains.some(({ element }) => element.closest('main, [role="main"]'))) return;
    yield {
      element: first.element,
      message: `The main heading ${quoted(view.nameOf(first.element))} stands outside of the main part of the page.`,
      fix: 'Move it into <main>.',
    };
  },
};
