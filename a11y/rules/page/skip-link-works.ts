import { shortened } from '../../page/shortened.ts';
import { press } from '../../page/tab-walk.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** WCAG 2.2, 2.4.1. Enter is pressed on the link, and then Tab: it must go on from the place that the link names. */
export const skipLinkWorks: MeasuredRule = {
  id: 'skip-link-works',
  words: 'The link that skips to the main content really leads there, for eyes and for the keyboard.',
  why: 'Someone who uses a keyboard would otherwise go through the same menu on every page.',
  profile: 'any',
  async measure(tab) {
    const link = await tab.probe('focusSkipLink');
    if (!link) return [];
    try {
      await press(tab.session, 'Enter');
      const { shown } = await tab.probe('skipped');
      await press(tab.session, 'Tab');
      const { focused } = await tab.probe('skipped');
      if (shown && focused) return [];
      return [
        {
          where: link.where,
          message: shown
            ? `After ${shortened(link.name)} the Tab key goes on from the top of the page.`
            : `${shortened(link.name)} leads to a place that isn’t shown.`,
          fix: 'Let it lead to the id of <main tabindex="-1">, with no script that keeps the browser from going there.',
        },
      ];
    } finally {
      await tab.probe('unskip');
    }
  },
};
