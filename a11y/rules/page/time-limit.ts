import { blocksOf } from '../../page/blocks.ts';
import { quoted } from '../../page/page-view.ts';
import type { PageRule } from './page-rule.ts';

/** That something ends soon, by the clock. */
const ENDS =
  /\b(?:(?:you (?:will|are going to)|you[’']ll) be (?:logged|signed|timed) (?:out|off)|(?:this|the|your) (?:page|session|window|form|screen|visit)(?: will| is going to| is about to)? (?:close|end|expire|time out|refresh|reload|reset|be (?:closed|cleared|reset))s?|(?:you will be |redirecting|being |are )?redirect(?:ed|ing)?\b[^.]{0,40}) (?:automatically )?in (?:<?\d+|one|two|a few|thirty|sixty|less than)\b|\b\d+ (?:seconds?|minutes?) (?:left|remaining)\b|\btime (?:left|remaining): ?\d/iu;

/** A way to have more time. */
const MORE =
  /\b(?:more time|stay|still|continue|keep|extend|carry on|don[’']t|not yet|reset|pause|stop|turn off|cancel|yes)\b/iu;

/** Reads what the page itself says in English: a limit that no one is told of cannot be seen from within. */
export const timeLimit: PageRule = {
  id: 'time-limit',
  words: 'Nothing runs out without a way to have more time.',
  why: 'Someone who reads slowly loses what they were doing before they have understood the notice.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { element, text } of blocksOf(view)) {
      if (!/\d|\bin \p{L}/u.test(text)) continue;
      const found = view.isEnglish(element) ? ENDS.exec(text)?.[0] : undefined;
      if (found === undefined) continue;
      const part =
        element.closest('dialog, [role="dialog"], [role="alertdialog"], form, section, article, main') ??
        view.document.body;
      const ways = [...part.querySelectorAll('button, a[href], input[type="button"], input[type="submit"]')];
      if (ways.some((way) => MORE.test(view.nameOf(way)))) continue;
      yield {
        element,
        message: `${quoted(text)} tells of a time limit, and nothing beside it gives more time.`,
        fix: 'Take the limit away, or put a button “I need more time” beside it.',
      };
    }
  },
};
