import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** In a search or a list of filters nothing is lost that took long to write. */
const QUICK = 'search, [role="search"], form[class*="filter" i], form[id*="filter" i]';

export const resetButton: PageRule = {
  id: 'reset-button',
  words: 'No button throws away everything that was written into a form.',
  why: 'Someone whose hand shakes presses the wrong button, and has to write everything again.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const element of view.all('input[type="reset" i], button[type="reset" i]')) {
      if (!view.isSeen(element) || element.closest(QUICK)) continue;
      yield {
        element,
        message: `The button ${quoted(view.nameOf(element) || 'Reset')} empties the whole form at once.`,
        fix: 'Take it away: what is wrong can be written over.',
      };
    }
  },
};
