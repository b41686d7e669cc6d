import { contrastOf, inWords } from '../../colour/screen-colour.ts';
import { drawnIn, isForced, mayBeOverlaid } from '../../page/view/ground.ts';
import { sizeOf, weightOf } from '../../page/view/letters.ts';
import type { OwnText, PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** On any page large letters may do with less (WCAG 1.4.3). Ours do with less nowhere. */
const LEAST = { any: { large: 3, other: 4.5 }, site: { large: 7, other: 7 } } as const;

/** What stands on a picture or a gradient, or may have something drawn over it, is left to a rule that looks at pictures. */
export const contrastComputed: PageRule = {
  id: 'contrast-computed',
  words: 'Words stand out from their ground by at least 7 to 1, in every set of colours.',
  why: 'Someone with low vision, or on a ward with bright lamps, can’t see words that are nearly as light as the page.',
  profile: 'any',
  scope: 'colours',
  *check(view) {
    // A device that has taken over all colours is not held to ours.
    if (isForced(view)) return;
    for (const { element, text } of [...view.texts(), ...written(view)]) {
      if (!/[\p{L}\p{N}]/u.test(text) || element.closest('svg, canvas, option') || isOff(element)) continue;
      const { webkitTextFillColor: colour, textShadow } = view.style(element);
      const drawn = textShadow === 'none' ? drawnIn(view, element, colour) : undefined;
      if (!drawn) continue;
      const contrast = contrastOf(drawn.mark, drawn.ground);
      const least = LEAST[view.profile][isLarge(view, element) ? 'large' : 'other'];
      if (contrast >= least - 0.02 || mayBeOverlaid(view, element)) continue;
      yield {
        element,
        message: `The words ${quoted(text)} stand out from their ground by only ${inWords(contrast)}.`,
        fix: `Make them darker or lighter, until it is ${least} to 1 or more.`,
      };
    }
  },
};

/** What stands in fields, and on buttons that are fields. */
function written(view: PageView): readonly OwnText[] {
  return view
    .all(
      'input:not([type="hidden"], [type="password"], [type="range"], [type="color"], [type="image"]), textarea, select',
    )
    .filter((element) => view.isSeen(element))
    .map((element) => ({ element, text: textIn(element) }));
}

function textIn(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
  const { type, value } = element as HTMLInputElement;
  return /^(?:checkbox|radio|file)$/u.test(type) ? '' : value;
}

/** Whether it belongs to something that can’t be used now (WCAG 1.4.3, inactive). */
function isOff(element: Element): boolean {
  if (element.closest(':disabled, [aria-disabled="true"], [inert]')) return true;
  const label = element.closest('label');
  return label instanceof HTMLLabelElement && (label.control?.matches(':disabled') ?? false);
}

/** 24 pixels, or bold and 18.66 (WCAG 2.2, large scale). */
function isLarge(view: PageView, element: Element): boolean {
  const size = sizeOf(view, element);
  return size >= 23.99 || (size >= 18.66 && weightOf(view, element) >= 700);
}
