import type { PageRule } from './page-rule.ts';

/** WCAG 2.2, 2.2.1 and 3.2.5. A page that leads on at once, before it is seen, is left alone: it only stands in for another. */
export const refresh: PageRule = {
  id: 'refresh',
  words: 'No page is loaded anew, or leads elsewhere, by itself.',
  why: 'Someone who reads slowly is thrown off the page before they have finished.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('meta[http-equiv="refresh" i]')) {
      const content = element.getAttribute('content') ?? '';
      const seconds = Number.parseFloat(content);
      if (!(seconds > 0)) continue;
      yield {
        element,
        message: `After ${seconds} ${seconds === 1 ? 'second' : 'seconds'} this page ${/url/iu.test(content) ? 'leads elsewhere' : 'is loaded anew'} by itself.`,
        fix: 'Take <meta http-equiv="refresh"> away, and write a link.',
      };
    }
  },
};
