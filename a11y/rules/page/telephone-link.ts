import { blocksOf } from '../../page/blocks.ts';
import { quoted } from '../../page/page-view.ts';
import type { PageRule } from './page-rule.ts';

/** A number of ten or eleven digits in this country, in groups or in one piece. */
const NUMBER = /(?<![\d\p{L}/#-])(?:\+44 ?\(?0?\)? ?|0)(?:\d[ \u00a0-]?){8,9}\d(?![\d\p{L}/-])/gu;

/** On a kiosk nothing can be called, and numbers are left as words. */
export const telephoneLink: PageRule = {
  id: 'telephone-link',
  words: 'Every telephone number is a link that calls it.',
  why: 'Someone who reads on a telephone should not have to remember a number and type it.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    if (view.kind === 'kiosk') return;
    for (const { pieces, text } of blocksOf(view)) {
      if (!/\d[\d \u00a0-]{7,}\d/u.test(text)) continue;
      for (const { element, text: words } of pieces) {
        if (element.closest('a[href^="tel:"], a[href^="sms:"], button, label') || isHint(element)) continue;
        for (const [number] of words.matchAll(NUMBER)) {
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

/** Whether it tells how to fill in a field: the number in it is an example, and nobody’s. */
function isHint(element: Element): boolean {
  const named = element.closest('[id]')?.id;
  if (!named) return false;
  return element.ownerDocument.querySelector(`[aria-describedby~="${CSS.escape(named)}"]`) !== null;
}
