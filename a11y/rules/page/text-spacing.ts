import { textSlip } from '../../page/use/text-slip.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** WCAG 2.2, 1.4.12. Words that are shortened with dots on purpose are left alone. */
export const textSpacing: MeasuredRule = {
  id: 'text-spacing',
  words: 'Readers may set letters, words and lines further apart, and nothing is lost or cut off.',
  why: 'Someone with dyslexia or low vision often reads only with more space between letters and lines.',
  profile: 'any',
  judges: 'layout',
  async measure(tab) {
    return (await tab.probe('spacedOut')).map((fault) =>
      textSlip(fault, 'when a reader sets more space between letters and lines'),
    );
  },
};
