import { beginningOf } from '../../page/view/beginning-of.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const LIVE = '[aria-live="assertive"], [aria-live="polite"], [role="alert"], [role="status"], [role="log"]';

/** More words than this are a part of the page, and would be read out whole at each change. */
const MOST = 100;

/** Words that break in: large parts of a page, more than one alarm from the beginning, and what counts down. */
export const liveRegions: PageRule = {
  id: 'live-regions',
  words: 'Nothing breaks in on someone who listens, but short words that are urgent.',
  why: 'Someone who listens loses the thread each time that something else is read out.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const alarms: Element[] = [];
    for (const element of view.all(LIVE)) {
      if (!view.isHeard(element) || view.wordsOf(element) === '') continue;
      const words = view.wordsOf(element);
      const alarming = element.matches(
        '[aria-live="assertive"], [role="alert"]:not([aria-live="off"], [aria-live="polite"])',
      );
      if (
        element.matches('body, main, [role="main"], article') ||
        element.querySelector('main') ||
        (words.split(' ').length > MOST && !element.matches('[role="log"]'))
      )
        yield {
          element,
          message: `A large part of the page, which begins ${quoted(beginningOf(element))}, is read out whole whenever it changes.`,
          fix: 'Put aria-live or the role only on the few words that change.',
        };
      else if (alarming && /^(?:\d+ ?(?::|s\b|sec|min)|.{0,30}\b\d+ (?:seconds|eiliad))/u.test(words))
        yield {
          element,
          message: `What counts down, ${quoted(words)}, breaks in at each change.`,
          fix: 'Use role="timer" without aria-live, and say by role="status" now and then how much is left.',
        };
      else if (alarming && view.isSeen(element) && !isMistake(view, element)) alarms.push(element);
    }
    // One alarm may be true. Of several, most are boxes that only look like one.
    for (const element of alarms.length > 1 ? alarms : [])
      yield {
        element,
        message: `${alarms.length} alarms go off as the page opens; one is ${quoted(view.wordsOf(element))}.`,
        fix: 'Take role="alert" and aria-live="assertive" away from what was there from the beginning.',
      };
  },
};

/** Words about what someone filled in, as a form shows them when it is sent back. */
function isMistake(view: PageView, element: Element): boolean {
  return element.closest('form') !== null || view.document.querySelector('[aria-invalid="true"]') !== null;
}
