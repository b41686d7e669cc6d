import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const OUTER =
  'a[href], button, summary, [role="button"], [role="link"], [role="checkbox"], [role="switch"], [role="radio"], [role="tab"], [role="menuitem"], [role="option"]';
const INNER =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [role="checkbox"], [role="switch"], iframe, video[controls], audio[controls]';

/** One thing to press within another. A label with two fields is the same fault: pressing it reaches only the first. */
export const nestedInteractive: PageRule = {
  id: 'nested-interactive',
  words: 'No button, link or field stands within another.',
  why: 'Someone who listens hears them as one, and someone whose hand shakes presses the wrong one.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const outer of view.all(OUTER)) {
      // HTML allows links in a summary.
      const within = outer.localName === 'summary' ? INNER.replace('a[href], ', '') : INNER;
      const inner = [...outer.querySelectorAll(within)].find(
        (one) => one.checkVisibility() && view.isHeard(one),
      );
      if (!inner || !view.isHeard(outer) || outer.parentElement?.closest(OUTER)) continue;
      yield {
        element: inner,
        message: `${quoted(view.nameOf(inner) || inner.localName)} stands within ${quoted(view.nameOf(outer) || view.wordsOf(outer) || outer.localName)}, and both can be pressed.`,
        fix: 'Put one after the other.',
      };
    }
    for (const label of view.all('label')) {
      const [first, second] = [
        ...label.querySelectorAll('input:not([type="hidden"]), select, textarea'),
      ].filter((one) => one.checkVisibility());
      if (!first || !second) continue;
      yield {
        element: second,
        message: `The label ${quoted(view.wordsOf(label))} is around two fields, and belongs only to the first.`,
        fix: 'Give each field a label of its own.',
      };
    }
  },
};
