import { headingsOf } from '../../page/view/headings.ts';
import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Headings with the same words, of one level and below the same heading. “What you can do” may come back below another. */
export const headingTwice: PageRule = {
  id: 'heading-twice',
  words: 'No two headings beside each other have the same words.',
  why: 'Someone who listens to the list of headings can’t tell which of the two they want.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    /** By level: the words met since the last higher heading. */
    const met: Set<string>[] = [];
    for (const { element, level } of headingsOf(view)) {
      met.length = Math.min(met.length, level + 1);
      if (!view.isSeen(element)) continue;
      met[level] ??= new Set();
      const words = plainWords(view.nameOf(element));
      if (words === '') continue;
      if (!met[level].has(words)) {
        met[level].add(words);
        continue;
      }
      yield {
        element,
        message: `The heading ${quoted(view.nameOf(element))} stands there twice, below the same heading.`,
        fix: 'Say in each what only its own part is about, or make one part of both.',
      };
    }
  },
};
