import type { Draft } from '../../../scripts/model/draft.ts';
import { sentencesIn } from '../../words/prose.ts';
import { WORDS_IN_TRANSLATION } from '../../words/translated.ts';
import type { ContentRule } from './content-rule.ts';

/** Most words in a sentence; in Easy Read, and in other leaflets. */
const MOST = { easy: 15, standard: 20 } as const;

/** Most words in a sentence of Easy Read, on average. */
const EASY_AVERAGE = 10;

/** How many words the longest sentence of a draft has. */
export function longestSentence({ passages, language }: Pick<Draft, 'passages' | 'language'>): number {
  const lengths = passages.flatMap(({ text }) =>
    sentencesIn(text, language).map(({ words }) => words.length),
  );
  return Math.max(0, ...lengths);
}

/** Whether a sentence asks a reader to hold too much in mind. */
export const sentenceLength: ContentRule = {
  id: 'sentence-length',
  words: `No sentence has more than ${MOST.standard} words, and in Easy Read no more than ${MOST.easy}.`,
  *check({ form, language, passages, translated }) {
    const share = translated ? WORDS_IN_TRANSLATION : 1;
    const most = Math.floor(MOST[form] * share);
    let words = 0;
    let sentences = 0;
    for (const { text, place } of passages) {
      for (const sentence of sentencesIn(text, language)) {
        words += sentence.words.length;
        sentences += 1;
        if (sentence.words.length <= most) continue;
        yield {
          place,
          message: `This sentence has ${sentence.words.length} words; ${most} is the most: “${sentence.text}”`,
          fix: 'Make two sentences of it, one thing in each.',
        };
      }
    }
    const [first] = passages;
    const average = words / Math.max(1, sentences);
    if (form === 'easy' && first && average > EASY_AVERAGE * share) {
      yield {
        place: first.place,
        message: `Sentences here have ${average.toFixed(1)} words on average; in Easy Read ${EASY_AVERAGE * share} is the most.`,
        fix: 'Shorten the longest ones, one idea in each.',
      };
    }
  },
};
