import { tabWalk } from '../../page/use/tab-walk.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** WCAG 2.2, 2.4.11, and on our own pages 2.4.12: covered by a bar that stays while the page is scrolled. */
export const focusCovered: MeasuredRule = {
  id: 'focus-covered',
  words: 'Nothing that stays in the window lies over what the Tab key has reached.',
  why: 'Someone who uses a keyboard loses their place when a bar or a notice lies over it.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const { stops } = await tabWalk(tab);
    return stops.flatMap(({ where, name, covered }) =>
      covered && (covered.wholly || tab.profile === 'site')
        ? [
            {
              where,
              message: `${quoted(name)} is covered ${covered.wholly ? '' : 'in part '}by ${quoted(covered.by)} when it has the focus.`,
              fix: 'Let the bar scroll away with the page, or give html a scroll-padding as high as the bar.',
            },
          ]
        : [],
    );
  },
};
