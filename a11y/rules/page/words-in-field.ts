import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Most words in an empty field: more are advice, and are gone as soon as someone types. */
const MOST = { any: 12, site: 3 } as const;

export const wordsInField: PageRule = {
  id: 'words-in-field',
  words: 'Advice on how to fill in a field stands beside it, not in it.',
  why: 'Someone who forgets what was asked cannot look again, because the advice is gone when they type.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('input[placeholder], textarea[placeholder]')) {
      const advice = element.getAttribute('placeholder')?.trim() ?? '';
      if (advice.split(/\s+/u).length <= MOST[view.profile] || !view.isSeen(element)) continue;
      const described = (element.getAttribute('aria-describedby') ?? '')
        .split(/\s+/u)
        .some((id) => view.document.getElementById(id)?.textContent?.includes(advice));
      if (described) continue;
      yield {
        element,
        message: `The advice ${quoted(advice)} is gone as soon as someone types.`,
        fix: 'Write it between the label and the field.',
      };
    }
  },
};
