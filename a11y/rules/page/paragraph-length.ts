import { proseOf, sentencesOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import { SENTENCES_MORE_IN_TRANSLATION } from '../../words/translated.ts';
import type { PageRule } from './page-rule.ts';

/** Most words in a paragraph of any page, and most sentences in one of ours. */
const MOST_WORDS = 200;
const MOST_SENTENCES = 3;

export const paragraphLength: PageRule = {
  id: 'paragraph-length',
  words: `No paragraph on our pages has more than ${MOST_SENTENCES} sentences.`,
  why: 'Someone who has trouble reading gives up before a wall of words.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { element, text } of proseOf(view)) {
      if (!/^(?:p|li|dd|td|div|section|article|main)$/u.test(element.localName)) continue;
      const words = text.split(' ').length;
      if (words > MOST_WORDS) {
        yield {
          element,
          message: `This paragraph has ${words} words, and ${MOST_WORDS} is the most: ${quoted(text)}.`,
          fix: 'Make several paragraphs of it, with a heading or a list.',
        };
      } else if (view.profile === 'site' && words > 20 && element.localName === 'p') {
        const sentences = sentencesOf(text, view.languageOf(element)).length;
        const most = MOST_SENTENCES + (view.isEnglish(element) ? 0 : SENTENCES_MORE_IN_TRANSLATION);
        if (sentences <= most) continue;
        yield {
          element,
          message: `This paragraph has ${sentences} sentences, and ${most} is the most: ${quoted(text)}.`,
          fix: 'Make two paragraphs of it.',
        };
      }
    }
  },
};
