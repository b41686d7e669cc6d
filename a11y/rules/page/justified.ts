import { isProse, isSquareScript, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Chinese, Japanese and Korean are left alone: their characters are set in even rows anyway. */
export const justified: PageRule = {
  id: 'justified',
  words: 'No text is stretched to fill its lines.',
  why: 'Someone with dyslexia sees rivers of white where the gaps between words differ from line to line.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const passage of passagesOf(view)) {
      const { textAlign, textAlignLast } = view.style(passage.element);
      if (textAlign !== 'justify' && textAlignLast !== 'justify') continue;
      if (!isProse(passage) || isSquareScript(passage.text)) continue;
      yield {
        element: passage.element,
        message: `The lines of ${quoted(passage.text)} are stretched to the same length.`,
        fix: 'Set text-align: start.',
      };
    }
  },
};
