import { tabWalk } from '../../page/use/tab-walk.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/**
 * WCAG 2.2, 2.1.1. It leaves alone what is reached by arrows (menus, tabs, groups of radio buttons), what leads where another link
 * leads, and pages on which the focus can’t come round, which is a rule of its own.
 */
export const reachable: MeasuredRule = {
  id: 'reachable',
  words: 'Everything that can be used with a mouse is reached by the Tab key too.',
  why: 'Someone who can’t hold a mouse still has a keyboard, or a switch that works like one.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const { whole, held } = await tabWalk(tab);
    if (!whole || held.length > 0) return [];
    const found = await tab.probe('unreached');
    return found.map(({ where, name, why }) => ({
      where,
      message: `${quoted(name)} can be used with a mouse, but the Tab key doesn’t reach it.`,
      fix:
        why === 'key'
          ? 'Take tabindex="-1" away, and whatever sends the focus elsewhere.'
          : 'Make it a <button>, or a link if it leads to another page.',
    }));
  },
};
