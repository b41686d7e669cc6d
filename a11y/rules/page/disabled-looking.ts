import { once } from '../../page/view/once.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { isProse, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import { targetsOf } from '../../page/view/targets.ts';
import type { PageRule } from './page-rule.ts';

/** Fainter than this, something looks as if it could not be used. */
const FAINT = 0.65;

/** What fades in or out while the page is looked at is left alone, and so is what is off. */
export const disabledLooking: PageRule = {
  id: 'disabled-looking',
  words: 'What can be used never looks as if it could not.',
  why: 'Someone does not try a pale button, and never learns what it would have done.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const moving = new Set(
      view.document.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.target),
    );
    const steady = (element: Element) => {
      for (let one: Element | null = element; one; one = one.parentElement) if (moving.has(one)) return false;
      return true;
    };
    for (const { element } of targetsOf(view)) {
      if (element.closest('[aria-disabled="true"], [aria-hidden="true"], :disabled')) continue;
      const look = looksOff(view, element);
      if (!look || !view.isSeen(element) || !steady(element)) continue;
      const name = view.nameOf(element) || view.wordsOf(element) || element.localName;
      yield {
        element,
        message: `${quoted(name)} can be used, but ${look.what}.`,
        fix: look.fix,
      };
    }
    for (const passage of passagesOf(view)) {
      const { element, text } = passage;
      if (!isProse(passage) || element.closest('[aria-disabled="true"], [inert], fieldset:disabled'))
        continue;
      if (opacityOf(view, element) > FAINT || !steady(element)) continue;
      yield { element, message: `The text ${quoted(text)} is faded.`, fix: 'Take opacity away.' };
    }
  },
};

function looksOff(
  view: PageView,
  element: Element,
): { readonly what: string; readonly fix: string } | undefined {
  const { cursor } = view.style(element);
  if (cursor === 'not-allowed' || cursor === 'no-drop')
    return { what: 'the pointer over it says that it can’t', fix: `Take cursor: ${cursor} away.` };
  // An invisible box to tick lies over one that is drawn.
  const opacity = opacityOf(view, element);
  if (opacity > 0.05 && opacity <= FAINT) return { what: 'is faded', fix: 'Take opacity away.' };
  return undefined;
}

const opacityOf = once((view, element: Element): number => {
  const around = element.parentElement;
  return Number(view.style(element).opacity) * (around ? opacityOf(view, around) : 1);
});
