import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** On any page letters alone that are nothing but an outline: a faint shadow may help where words stand on a picture. */
export const textOutline: PageRule = {
  id: 'text-outline',
  words: 'Letters have no shadow and no outline.',
  why: 'A second edge around each letter makes words swim for someone with low vision.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const told = new Set<Element>();
    for (const { element, text } of view.texts()) {
      if (element.closest('svg') || [...told].some((one) => one.contains(element))) continue;
      const slip = edgeOf(view, element);
      if (!slip) continue;
      told.add(element);
      yield { element, message: `The letters of ${quoted(text)} have ${slip.what}.`, fix: slip.fix };
    }
  },
};

function edgeOf(
  view: PageView,
  element: Element,
): { readonly what: string; readonly fix: string } | undefined {
  const { textShadow, webkitTextFillColor: fill, ...style } = stylesOf(view, element);
  const outlined = Number.parseFloat(style.webkitTextStrokeWidth) > 0;
  const hollow = /^(?:transparent|rgba\(.*,\s*0\))$/u.test(fill);
  if (outlined && (hollow || view.profile === 'site'))
    return {
      what: hollow ? 'an outline and nothing in it' : 'an outline',
      fix: 'Take -webkit-text-stroke away, and give the words a plain colour.',
    };
  if (textShadow !== 'none' && view.profile === 'site')
    return { what: 'a shadow', fix: 'Take text-shadow away.' };
  return undefined;
}

function stylesOf(view: PageView, element: Element) {
  const { textShadow, webkitTextFillColor, webkitTextStrokeWidth } = view.style(element);
  return { textShadow, webkitTextFillColor, webkitTextStrokeWidth };
}
