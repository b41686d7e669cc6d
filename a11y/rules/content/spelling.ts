import type { Vocabulary } from '../../../scripts/model/vocabulary.ts';
import { type BritishDictionary, britishDictionary } from '../../words/british-dictionary.ts';
import type { ContentRule } from './content-rule.ts';

/** Whether every word is spelled as in Britain. */
export const spelling: ContentRule = {
  id: 'spelling',
  words: 'Every word is looked up in a British dictionary.',
  async check({ language, title, passages }, vocabulary) {
    const [first] = passages;
    if (language !== 'en' || !first || !vocabulary) return [];
    const places = [{ ...first, text: title }, ...passages];
    const suggestions = await lookUp(
      places.flatMap(({ text }) => wordsIn(text)),
      vocabulary,
    );
    return places.flatMap(({ text, place }) =>
      wordsIn(text).flatMap((word) => {
        const near = suggestions.get(word);
        if (!near) return [];
        const hint =
          near.length > 0 ? `Did you mean ${near.map((other) => `“${other}”`).join(' or ')}? ` : '';
        return [
          {
            place,
            message: `“${word}” is not in the British dictionary.`,
            fix: `${hint}If it is right, add it to “names” in content/words/en.yaml.`,
          },
        ];
      }),
    );
  },
};

function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)].map(([word]) => word.replace(/[’'-]+$/u, ''));
}

/** What is known of words, by vocabulary. */
const dictionaries = new WeakMap<Vocabulary, Promise<BritishDictionary>>();
const known = new WeakMap<Vocabulary, Map<string, readonly string[] | undefined>>();

/**
 * Looks words up, each only once: leaflets share most of their words, and to look for near ones takes a while.
 *
 * @returns the words that are not in the dictionary, with up to three that are near
 */
async function lookUp(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<ReadonlyMap<string, readonly string[] | undefined>> {
  const dictionary = dictionaries.get(vocabulary) ?? britishDictionary(vocabulary.names);
  dictionaries.set(vocabulary, dictionary);
  const { near } = await dictionary;
  const before = known.get(vocabulary) ?? new Map<string, readonly string[] | undefined>();
  known.set(vocabulary, before);
  for (const word of words) if (!before.has(word)) before.set(word, near(word));
  return before;
}
