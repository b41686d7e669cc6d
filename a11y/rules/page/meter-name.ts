import type { PageRule } from './page-rule.ts';

export const meterName: PageRule = {
  id: 'meter-name',
  words: 'Every bar that shows how much has a name.',
  why: 'Someone who listens hears “60 per cent”, and not of what.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('meter, progress, [role="meter"], [role="progressbar"]')) {
      if (!view.isHeard(element) || !view.isSeen(element) || view.nameOf(element) !== '') continue;
      yield {
        element,
        message: 'A bar that shows how much has no name.',
        fix: 'Put it into a <label> with words, or add aria-label="…".',
      };
    }
  },
};
