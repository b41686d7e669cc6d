import { headingsOf } from '../../page/view/headings.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

export const headingSkip: PageRule = {
  id: 'heading-skip',
  words: 'Headings go down one level at a time.',
  why: 'Someone who moves through a page by its headings thinks that they missed a part where a level is left out.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    let before: ReturnType<typeof headingsOf>[number] | undefined;
    for (const heading of headingsOf(view)) {
      if (before && heading.level > before.level + 1)
        yield {
          element: heading.element,
          message: `The heading ${quoted(view.nameOf(heading.element))} is of level ${heading.level}, but follows ${quoted(view.nameOf(before.element))} of level ${before.level}.`,
          fix: `Make it <h${before.level + 1}>, and choose its size with CSS.`,
        };
      before = heading;
    }
  },
};
