import { press } from '../../page/use/tab-walk.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** The arrows that may lead to the next tab, each with the one that leads back. */
const ARROWS = [
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowLeft', 'ArrowRight'],
  ['ArrowDown', 'ArrowUp'],
  ['ArrowUp', 'ArrowDown'],
] as const;

/** Tabs that the Tab key reaches one by one are left alone: arrows are only needed where it stops at one of them. */
export const tabArrows: MeasuredRule = {
  id: 'tab-arrows',
  words: 'Where the Tab key stops at one tab of a row, arrow keys lead to the others.',
  why: 'Someone who uses a keyboard reads the first tab, and cannot come to what is in the others.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const found = [];
    for (let at = 0; ; at++) {
      const row = await tab.probe('focusTabs', at);
      if (!row) return found;
      try {
        let moved = false;
        for (const [there, back] of ARROWS) {
          await press(tab.session, there);
          moved = await tab.probe('tabsMoved');
          if (!moved) continue;
          await press(tab.session, back);
          await tab.probe('tabsMoved');
          break;
        }
        if (moved) continue;
        found.push({
          where: row.where,
          message: `Of the tabs ${quoted(row.names)} only one is reached by the Tab key, and arrow keys do not lead to the others.`,
          fix: 'Let the arrow keys go from tab to tab, or take tabindex="-1" away from them.',
        });
      } finally {
        await tab.probe('leaveTabs');
      }
    }
  },
};
