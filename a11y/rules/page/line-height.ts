import { sizeOf } from '../../page/view/letters.ts';
import { isProse, passagesOf, pitchOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** From line to line, as a part of the size of the letters. */
const LEAST = { any: 1.3, site: 1.5 } as const;

/** The same for headings, whose lines are few; below it the letters of two lines touch. */
const LEAST_HEADING = { any: 0.95, site: 1.15 } as const;

/** What is drawn is measured, so whatever sets the lines closer together is found. */
export const lineHeight: PageRule = {
  id: 'line-height',
  words: 'There is room between lines: they are one and a half times as high as the letters.',
  why: 'Someone whose eyes or thoughts wander reads the same line twice where lines stand close together.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    for (const passage of passagesOf(view)) {
      const heading = passage.element.closest('h1, h2, h3, h4, h5, h6');
      if (!heading && !isProse(passage)) continue;
      const pitch = pitchOf(passage);
      if (pitch === undefined) continue;
      const height = pitch / sizeOf(view, passage.element);
      const least = (heading ? LEAST_HEADING : LEAST)[view.profile];
      if (height >= least - 0.04) continue;
      yield {
        element: passage.element,
        message: `The lines of ${quoted(passage.text)} are ${Number(height.toFixed(2))} times as high as the letters.`,
        fix: `Set line-height: ${least} or more.`,
      };
    }
  },
};
