import { isProse, isSquareScript, measureOf, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Most characters on a line. */
const MOST = { any: 100, ordinary: 70, large: 45, kiosk: 70 } as const;

/** Most characters on a line where each is as wide as high (WCAG 1.4.8). */
const MOST_SQUARE = { any: 50, ordinary: 40, large: 40, kiosk: 40 } as const;

/** Cells of tables are left alone: what is in them is compared, not read line after line. */
export const lineLength: PageRule = {
  id: 'line-length',
  words: 'Lines are short: at most 70 characters, and 45 in large print.',
  why: 'Someone with low vision, or with dyslexia, loses the way from the end of a long line to the next.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const kind = view.profile === 'any' ? 'any' : view.kind;
    for (const passage of passagesOf(view)) {
      if (!isProse(passage) || passage.element.closest('td')) continue;
      const most = (isSquareScript(passage.text) ? MOST_SQUARE : MOST)[kind];
      const measure = Math.round(measureOf(view, passage));
      // Letters differ in width, so a line can hold a few more than it was made for.
      if (measure <= most + 2) continue;
      yield {
        element: passage.element,
        message: `A line of ${quoted(passage.text)} holds about ${measure} characters.`,
        fix: `Keep lines to ${most} characters: set max-inline-size on the text.`,
      };
    }
  },
};
