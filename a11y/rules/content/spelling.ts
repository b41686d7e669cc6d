import type { Vocabulary } from '../../../scripts/model/vocabulary.ts';
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

/** What is known of each word, by vocabulary: `undefined` if it is spelled right, else words near it. */
const known = new WeakMap<Vocabulary, Map<string, readonly string[] | undefined>>();

/**
 * Looks words up, each only once: leaflets share most of their words, and each question to the dictionary takes a while.
 *
 * @returns the words that are not in it, with up to three that are near
 */
async function lookUp(
  words: readonly string[],
  vocabulary: Vocabulary,
): Promise<ReadonlyMap<string, readonly string[] | undefined>> {
  const before = known.get(vocabulary) ?? new Map<string, readonly string[] | undefined>();
  known.set(vocabulary, before);
  const unknown = [...new Set(words)].filter((word) => !before.has(word));
  if (unknown.length === 0) return before;
  // It takes a while to load, and not every command spells.
  const { spellCheckDocument } = await import('cspell-lib');
  const text = unknown.join('\n');
  const { issues } = await spellCheckDocument(
    { uri: 'words.txt', text, languageId: 'plaintext', locale: 'en-GB' },
    { generateSuggestions: true, noConfigSearch: true, numSuggestions: 3 },
    {
      language: 'en-GB',
      // The dictionaries that cspell brings along are American, and for programs.
      loadDefaultConfiguration: false,
      dictionaries: ['en-gb'],
      import: ['@cspell/dict-en-gb/cspell-ext.json'],
      words: vocabulary.names.flatMap((name) => name.split(/[\s()]+/u)).filter((word) => word !== ''),
    },
  );
  for (const word of unknown) before.set(word, undefined);
  for (const { offset, suggestions } of issues) {
    const word = unknown[text.slice(0, offset).split('\n').length - 1];
    if (word !== undefined) before.set(word, (suggestions ?? []).slice(0, 3));
  }
  return before;
}
