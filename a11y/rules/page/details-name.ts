import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const NO_NAME = /^(?:details|summary|more|show|hide|open|close|click here|expand|toggle)$/u;

/** Parts that open: what opens them is there and has words. On our own pages, words that say what is in them. */
export const detailsName: PageRule = {
  id: 'details-name',
  words: 'What opens a hidden part of a page says what is in it.',
  why: 'Someone who hears only “Details” can’t tell whether to open it.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('details')) {
      if (!view.isHeard(element)) continue;
      const summary = element.querySelector(':scope > summary');
      const fix = 'Begin it with <summary>What is in it</summary>.';
      if (!summary) {
        yield { element, message: 'A part that opens has no words to open it by.', fix };
        continue;
      }
      const name = view.nameOf(summary) || view.wordsOf(summary);
      if (name === '')
        yield { element: summary, message: 'A part that opens has no words to open it by.', fix };
      else if (view.profile === 'site' && NO_NAME.test(plainWords(name)))
        yield {
          element: summary,
          message: `A part that opens is called ${quoted(name)}, which does not say what is in it.`,
          fix,
        };
    }
  },
};
