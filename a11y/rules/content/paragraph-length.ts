import { sentencesIn } from '../../words/prose.ts';
import { SENTENCES_MORE_IN_TRANSLATION } from '../../words/translated.ts';
import type { ContentRule } from './content-rule.ts';

/** Most sentences in a paragraph; beside a picture of Easy Read, and elsewhere. */
const MOST = { easy: 2, standard: 3 } as const;

/** Whether a block of text looks too much to begin with. */
export const paragraphLength: ContentRule = {
  id: 'paragraph-length',
  words: `No paragraph has more than ${MOST.standard} sentences, and no row of Easy Read more than ${MOST.easy}.`,
  *check({ form, language, passages, translated }) {
    const most = MOST[form] + (translated ? SENTENCES_MORE_IN_TRANSLATION : 0);
    for (const { kind, text, place } of passages) {
      const count = sentencesIn(text, language).length;
      if (kind === 'heading' || count <= most) continue;
      yield {
        place,
        message: `There are ${count} sentences here without a break; ${most} is the most.`,
        fix:
          form === 'easy'
            ? 'Make another row of the last one, with its own picture.'
            : 'Start a new paragraph, or make a list.',
      };
    }
  },
};
