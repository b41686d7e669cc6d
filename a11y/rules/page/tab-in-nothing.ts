import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** What does something by itself, scrolls, or is named as a part of the page. */
const MEANT =
  'a, button, input, select, textarea, summary, iframe, audio, video, object, embed, area, [role], [contenteditable]:not([contenteditable="false"]), [aria-describedby], [aria-label], [aria-labelledby], [draggable="true"], [title], pre, code, svg *, main, [popover]';

/** Places where Tab stops for nothing: plain words without a role. What scrolls must be reached by the keys, so it is left alone. */
export const tabInNothing: PageRule = {
  id: 'tab-in-nothing',
  words: 'Tab stops only where there is something to do.',
  why: 'Someone who uses the keys, or who listens, wonders what they can do there.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('[tabindex="0"]')) {
      if (
        element.matches(MEANT) ||
        element.localName.includes('-') ||
        !view.isSeen(element) ||
        scrolls(view, element) ||
        isUsed(element)
      )
        continue;
      yield {
        element,
        message: `Tab stops at ${quoted(view.wordsOf(element) || element.localName)}, where there is nothing to do.`,
        fix: 'Take tabindex away. If it does something, make it a <button> or a link.',
      };
    }
  },
};

function scrolls(view: PageView, element: Element): boolean {
  const { overflowX, overflowY } = view.style(element);
  return /auto|scroll/u.test(`${overflowX} ${overflowY}`) || element.querySelector('pre, table') !== null;
}

/** Something listens to it: another rule looks at what. */
function isUsed(element: Element): boolean {
  return ['onclick', 'onkeydown', 'onkeyup', 'onkeypress', 'onfocus'].some(
    (name) => element.hasAttribute(name) || (element as unknown as Record<string, unknown>)[name],
  );
}
