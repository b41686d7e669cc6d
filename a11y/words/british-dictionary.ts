import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SpellingDictionary } from 'cspell-dictionary';

/** Shorter words are not looked up: most are signs and short forms. */
const FEWEST_LETTERS = 4;

const MOST_NEAR = 3;

/** British words, and the names that a service adds to them. */
export interface BritishDictionary {
  /** Words near one that is spelled wrong, at most three; `undefined` for one that is right. */
  near(word: string): readonly string[] | undefined;
}

let loaded: Promise<SpellingDictionary> | undefined;

/** The British dictionary of cspell: loaded once, because that takes a while, and only where something is spelled. */
function loadBritish(): Promise<SpellingDictionary> {
  loaded ??= import('cspell-dictionary').then(({ createSpellingDictionaryFromTrieFile }) => {
    const about = import.meta.resolve('@cspell/dict-en-gb/cspell-ext.json');
    const file = new URL('en_GB.trie.gz', about);
    return createSpellingDictionaryFromTrieFile(gunzipSync(readFileSync(file)), 'en-gb', file.href, {
      // As cspell-ext.json, beside it, says.
      repMap: [["'|`|’", "'"]],
      ignoreForbiddenWords: true,
    });
  });
  return loaded;
}

/**
 * The British dictionary of cspell, and more words that are right however they are written.
 *
 * @param names words and names, of one word or of several
 */
export async function britishDictionary(names: readonly string[]): Promise<BritishDictionary> {
  const dictionary = await loadBritish();
  const own = new Set(
    names
      .flatMap((name) => name.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
      .map((word) => word.replace(/[’'-]+$/u, '').toLowerCase()),
  );
  const isName = (word: string) => own.has(word) || own.has(word.replace(/[’']s$/u, ''));
  const isRight = (word: string) =>
    [...word].length < FEWEST_LETTERS || isName(word.toLowerCase()) || dictionary.has(word);
  // Several of a short form, like IMHAs, are spelled as one of them.
  const isRightInParts = (word: string) =>
    word.split('-').every((part) => isRight(part.replace(/(?<=\p{Lu}{2})s$/u, '')));
  return {
    near: (word) =>
      isRight(word) || isRightInParts(word)
        ? undefined
        : dictionary.suggest(word, { numSuggestions: MOST_NEAR }).map((near) => near.word),
  };
}
