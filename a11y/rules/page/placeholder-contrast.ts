import { colourOf, contrastOf, inWords } from '../../colour/screen-colour.ts';
import { drawnIn, isForced, mayBeOverlaid } from '../../page/view/ground.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const LEAST = { any: 4.5, site: 7 } as const;

export const placeholderContrast: PageRule = {
  id: 'placeholder-contrast',
  words: 'Words inside an empty field stand out as much as all others.',
  why: 'Pale words in a field are an example that many people can’t read.',
  profile: 'any',
  scope: 'colours',
  *check(view) {
    if (isForced(view)) return;
    for (const element of view.all('input[placeholder], textarea[placeholder]')) {
      const text = element.getAttribute('placeholder')?.trim() ?? '';
      if (!/[\p{L}\p{N}]/u.test(text) || !element.matches(':placeholder-shown') || !view.isSeen(element))
        continue;
      if (element.matches(':disabled')) continue;
      const { color, opacity } = view.window.getComputedStyle(element, '::placeholder');
      const colour = colourOf(color);
      if (!colour) continue;
      const cover = colour.cover * Number(opacity || 1);
      const drawn = drawnIn(view, element, `rgba(${colour.red}, ${colour.green}, ${colour.blue}, ${cover})`);
      if (!drawn) continue;
      const contrast = contrastOf(drawn.mark, drawn.ground);
      const least = LEAST[view.profile];
      if (contrast >= least - 0.02 || mayBeOverlaid(view, element)) continue;
      yield {
        element,
        message: `The words ${quoted(text)} in the field stand out from it by only ${inWords(contrast)}.`,
        fix: `Give ::placeholder a colour that stands out by ${least} to 1, or say it in the label.`,
      };
    }
  },
};
