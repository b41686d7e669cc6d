import type { PageRule } from './page-rule.ts';

export const emptyHeading: PageRule = {
  id: 'empty-heading',
  words: 'Every heading has words.',
  why: 'Someone who jumps from heading to heading by ear lands on one that says nothing.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('h1, h2, h3, h4, h5, h6, [role="heading"]')) {
      if (!view.isHeard(element) || view.nameOf(element) !== '') continue;
      if (/^(?:presentation|none)$/u.test(element.getAttribute('role') ?? '')) continue;
      yield {
        element,
        message: 'A heading has no words.',
        fix: 'Write what the part below it is about, or take the heading away.',
      };
    }
  },
};
