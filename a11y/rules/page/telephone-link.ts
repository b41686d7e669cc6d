import { blocksOf } from '../../page/view/blocks.ts';
import { FIELD, namedBy } from '../../page/view/fields.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** A number of ten or eleven digits in this country, in groups or in one piece. */
const NUMBER = /(?<![\d\p{L}/#-])(?:\+44 ?\(?0?\)? ?|0)(?:\d[ \u00a0-]?){8,9}\d(?![\d\p{L}/-])/gu;

/** What comes before a number that is an example of how to write one. */
const LIKE = /\b(?:like|such as|for example|for instance|e\.g\.|example|fel|er enghraifft)[,:]? $/iu;

/** On a kiosk nothing can be called, and numbers are left as words. */
export const telephoneLink: PageRule = {
  id: 'telephone-link',
  words: 'Every telephone number is a link that calls it.',
  why: 'Someone who reads on a telephone should not have to remember a number and type it.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    if (view.kind === 'kiosk') return;
    const hints = new Set(view.all(FIELD).flatMap((field) => namedBy(field, 'aria-describedby')));
    for (const { element: block, pieces, text } of blocksOf(view)) {
      if (!/\d[\d \u00a0-]{7,}\d/u.test(text)) continue;
      // Words about a field say what to type there.
      if ([...hints].some((hint) => hint.contains(block) || block.contains(hint))) continue;
      for (const { element, text: words } of pieces) {
        if (element.closest('a[href^="tel:"], a[href^="sms:"], button, label')) continue;
        for (const { 0: number, index } of words.matchAll(NUMBER)) {
          if (LIKE.test(words.slice(0, index).replace(/\s+/gu, ' '))) continue;
          yield {
            element,
            message: `The number ${quoted(number)} is not a link.`,
            fix: `Write <a href="tel:${number.replace(/[^\d+]/gu, '')}">${number}</a>.`,
          };
        }
      }
    }
  },
};
