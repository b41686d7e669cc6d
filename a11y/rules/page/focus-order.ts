import { tabWalk } from '../../page/use/tab-walk.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** WCAG 2.2, 2.4.3: only clear jumps, up in a column or backwards in a row; see `focus-order` among the probes. */
export const focusOrder: MeasuredRule = {
  id: 'focus-order',
  words: 'The Tab key goes through the page in the order in which it is read.',
  why: 'Someone who sees only part of the page loses the focus when it jumps somewhere else.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const { stops } = await tabWalk(tab);
    const steps = await tab.probe('backSteps');
    return steps.map(({ from, to, way }) => ({
      where: stops[to]?.where ?? '',
      message: `From ${quoted(stops[from]?.name ?? '')} the Tab key goes ${way === 'up' ? 'up' : 'back'} to ${quoted(stops[to]?.name ?? '')}.`,
      fix: 'Write things in the order in which they are shown: no tabindex above 0, no order or row-reverse in CSS.',
    }));
  },
};
