import { timersSet } from '../../page/probes/motion.ts';
import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** That something ends soon, by the clock. */
const ENDS =
  /\b(?:(?:you (?:will|are going to)|you[’']ll) be (?:logged|signed|timed) (?:out|off)|(?:this|the|your) (?:page|session|window|form|screen|visit)(?: will| is going to| is about to)? (?:close|end|expire|time out|refresh|reload|reset|be (?:closed|cleared|reset))s?|(?:you will be |redirecting|being |are )?redirect(?:ed|ing)?\b[^.]{0,40}) (?:automatically )?in (?:<?\d+|one|two|a few|thirty|sixty|less than)\b|\b\d+ (?:seconds?|minutes?) (?:left|remaining)\b|\btime (?:left|remaining): ?\d/iu;

/** A way to have more time. */
const MORE =
  /\b(?:more time|stay|still|continue|keep|extend|carry on|don[’']t|not yet|reset|pause|stop|turn off|cancel|yes)\b/iu;

/** What a script does that takes away what a reader was doing. */
const LEAVES =
  /\blocation\s*(?:\.\s*(?:href|pathname|search)\s*)?=(?!=)|\blocation\s*\.\s*(?:reload|assign|replace)\s*\(|\bhistory\s*\.\s*(?:back|go)\s*\(|form\w*(?:\[[^\]]*\])?\s*\.\s*(?:reset|submit|requestSubmit)\s*\(/iu;

/** What comes sooner is a step of loading, not a limit. */
const SOON_MS = 1000;

/** Reads what the page itself says in English, and what its scripts have set to happen later, as far as their source tells. */
export const timeLimit: PageRule = {
  id: 'time-limit',
  words: 'Nothing runs out without a way to have more time.',
  why: 'Someone who reads slowly loses what they were doing before they have understood the notice.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { source, delay } of timersSet()) {
      if (delay < SOON_MS || !LEAVES.test(source)) continue;
      yield {
        element: view.document.body,
        message: `After ${Math.round(delay / 1000)} seconds a script leaves this page or empties its fields, without asking.`,
        fix: 'Let it stay, or ask in time, with a button “I need more time”.',
      };
    }
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
