import { type Language, say } from './language.ts';
import { numeralsOf } from './numerals.ts';
import type { Strings } from './strings.ts';

/**
 * A string with a number that is not known before the page is read, for a script to fill in: by the names that the language’s own
 * rules have for kinds of numbers, each with “#” where the number stands. `{ one: '# file is missing.', other: '# files are …' }`
 */
export function countWords(
  language: Language,
  key: keyof Strings,
  value: string,
): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(numeralsOf(language.id));
  const words: Record<string, string> = {};
  // Every kind that a language has is found among these; the kinds of larger whole numbers follow the last two digits.
  for (let count = 0; count < 200; count += 1) {
    const kind = rules.select(count);
    words[kind] ??= say(language, key, { [value]: count }).replace(new RegExp(`\\b${count}\\b`, 'u'), '#');
  }
  return words;
}
