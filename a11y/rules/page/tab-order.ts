import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

export const tabOrder: PageRule = {
  id: 'tab-order',
  words: 'Tab moves through a page in the order of its words.',
  why: 'Someone who uses the keys is thrown from place to place, and misses what lies between.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('[tabindex]')) {
      if (
        Number(element.getAttribute('tabindex')) <= 0 ||
        Number.isNaN(Number(element.getAttribute('tabindex')))
      )
        continue;
      yield {
        element,
        message: `${quoted(view.nameOf(element) || view.wordsOf(element) || element.localName)} comes out of turn when someone presses Tab (tabindex="${element.getAttribute('tabindex')}").`,
        fix: 'Take tabindex away, and put it where it belongs in the source.',
      };
    }
  },
};
