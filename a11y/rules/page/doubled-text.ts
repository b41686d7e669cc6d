import { textSlip } from '../../page/use/text-slip.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** WCAG 2.2, 1.4.4, and more: the words alone are enlarged, as some browsers and telephones do, and not the boxes around them. */
export const doubledText: MeasuredRule = {
  id: 'doubled-text',
  words: 'Words alone may be made twice as large, and none is lost, cut off or covered.',
  why: 'Someone with low vision may have set larger words in the telephone, which leaves boxes as they are.',
  profile: 'site',
  judges: 'layout',
  async measure(tab) {
    return (await tab.probe('doubled')).map((fault) => textSlip(fault, 'when words are twice as large'));
  },
};
