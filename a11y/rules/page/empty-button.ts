import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const BUTTONS =
  'button, [role="button"], input:is([type="button"], [type="submit"], [type="reset"], [type="image"])';

/** Signs that a listener hears as “times” or “identical to”, and that say nothing of what happens. */
const SIGN = /^[×✕✖✗✘☰≡⋮⋯…‹›«»◀▶▲▼←→]+$/u;

/** Buttons without a name, and those named by a sign alone. Signs beside numbers are left alone: they are read together. */
export const emptyButton: PageRule = {
  id: 'empty-button',
  words: 'Every button is named in words.',
  why: 'Someone who listens, or who says what to press, can’t use a button without words.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all(BUTTONS)) {
      if (!view.isHeard(element)) continue;
      const name = view.nameOf(element);
      if (name === '') {
        yield {
          element,
          message: 'A button has no words.',
          fix: 'Write in it what it does. If it shows a picture only, add aria-label="What it does".',
        };
      } else if (SIGN.test(name.replace(/\s/gu, '')) && !isAmongNumbers(element)) {
        yield {
          element,
          message: `A button is named by the sign ${quoted(name)} alone.`,
          fix: 'Add aria-label with what it does, such as “Close” or “Menu”.',
        };
      }
    }
  },
};

/** As in the keys of a calculator, or in a row of pages: ‹ 1 2 3 ›. */
function isAmongNumbers(element: Element): boolean {
  const around =
    element.closest('ul, ol, nav, tr, table, [role="group"], [role="toolbar"]') ??
    element.parentElement?.parentElement;
  return [...(around?.querySelectorAll('button, a') ?? [])].some((other) =>
    /^\s*\d+\s*$/u.test(other.textContent ?? ''),
  );
}
