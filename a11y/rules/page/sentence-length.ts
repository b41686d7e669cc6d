import { proseOf, sentencesOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import { WORDS_IN_TRANSLATION } from '../../words/translated.ts';
import type { PageRule } from './page-rule.ts';

/** Most words in a sentence: in ours, and in any that can still be followed. */
const MOST = { site: 20, any: 50 } as const;

/** Chinese, Japanese and Thai have no spaces between words, so what counts as a word is another matter there. */
const NO_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

export const sentenceLength: PageRule = {
  id: 'sentence-length',
  words: `No sentence on our pages has more than ${MOST.site} words.`,
  why: 'Someone who is tired or sedated has lost the beginning of a long sentence before it ends.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { element, text } of proseOf(view)) {
      const room = view.profile === 'site' && !view.isEnglish(element) ? WORDS_IN_TRANSLATION : 1;
      const most = MOST[view.profile] * room;
      if (text.length < most * 3 || NO_SPACES.test(text) || element.closest('footer, table')) continue;
      // A list within a sentence is read point by point, whether its points stand in lines of their own or not.
      if ((text.match(/[;•·|]/gu)?.length ?? 0) > 2) continue;
      for (const { text: sentence, words } of sentencesOf(text, view.languageOf(element))) {
        if (words.length <= most) continue;
        yield {
          element,
          message: `This sentence has ${words.length} words, and ${most} is the most: ${quoted(sentence)}.`,
          fix: 'Make two sentences of it, one thing in each.',
        };
      }
    }
  },
};
