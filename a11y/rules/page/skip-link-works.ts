import { press } from '../../page/use/tab-walk.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/**
 * WCAG 2.2, 2.4.1. Enter is pressed on the link, and then Tab: it must go on from the place that the link names.
 * What has worked on one page isn’t tried on another where the link, its place and the scripts are the same.
 */
export const skipLinkWorks: MeasuredRule = {
  id: 'skip-link-works',
  once: 'A skip link that works on one page is not tried on others with the same link, place and scripts.',
  words: 'The link that skips to the main content really leads there, for eyes and for the keyboard.',
  why: 'Someone who uses a keyboard would otherwise go through the same menu on every page.',
  profile: 'any',
  judges: 'kinds',
  async measure(tab) {
    const link = await tab.probe('skipLink');
    const known = `skip-link-works ${link?.key}`;
    if (!link || tab.known.has(known)) return [];
    try {
      if (!(await tab.probe('focusSkipLink'))) return [];
      await press(tab.session, 'Enter');
      const { shown } = await tab.probe('skipped');
      await press(tab.session, 'Tab');
      const { focused } = await tab.probe('skipped');
      if (shown && focused) {
        tab.known.set(known, true);
        return [];
      }
      return [
        {
          where: link.where,
          message: shown
            ? `After ${quoted(link.name)} the Tab key goes on from the top of the page.`
            : `${quoted(link.name)} leads to a place that isn’t shown.`,
          fix: 'Let it lead to the id of <main tabindex="-1">, with no script that keeps the browser from going there.',
        },
      ];
    } finally {
      await tab.probe('unskip');
    }
  },
};
