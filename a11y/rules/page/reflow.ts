import { narrowPage } from '../../page/use/narrow-page.ts';
import { textSlip } from '../../page/use/text-slip.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** WCAG 2.2, 1.4.10. It leaves alone what a button opens, what folds away in menus, and what needs two directions, such as tables. */
export const reflow: MeasuredRule = {
  id: 'reflow',
  words: 'Enlarged to 400%, no page loses words, cuts them off, or has to be pushed sideways.',
  why: 'Someone who enlarges a page four times sees a quarter of its width, and misses what lies outside it.',
  profile: 'any',
  judges: 'layout',
  async measure(tab) {
    const { faults, sideways } = await narrowPage(tab);
    return [
      ...faults.map((fault) => textSlip(fault, 'when the page is enlarged to 400%')),
      ...sideways.map(({ where, text, beyond }) => ({
        where,
        message: `${text ? quoted(text) : 'Something without words'} is ${beyond} pixels wider than the window when the page is enlarged to 400%, so the whole page has to be pushed sideways.`,
        fix: 'Let it wrap or shrink: no fixed width, and max-width: 100%.',
      })),
    ];
  },
};
