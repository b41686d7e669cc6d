import type { Language } from '../../scripts/model/language.ts';
import { scriptOf } from '../../scripts/model/script.ts';
import type { SearchIndex } from '../../scripts/model/search-index.ts';

/** Keys that are shown together. */
export interface KeyPage {
  readonly keys: readonly string[];
  /** What each key types. */
  readonly type: 'letters' | 'words';
}

/** What leaves room for the first leaflet found on the smallest screen: five rows of letters, four of words. */
const ROOM = { letters: 70, words: 32 } as const satisfies Readonly<Record<KeyPage['type'], number>>;

/** Digits stand with the letters where a fifth row is not needed for them. */
const ROOM_WITH_DIGITS = 56;

/** A language with more signs than this is typed by words. No alphabet or syllabary of letters and vowel signs has so many. */
const MOST_SIGNS = 120;

/** A row in which one is missing looks broken, and every script may name something in Latin letters: AMHP. */
const KNOWN_TO_ALL = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A letter with the dot below it that makes another letter of it, in scripts of India: ਸ਼, য়. Readers learn the two as one. */
const SIGN = /\p{L}[\u{93c}\u{9bc}\u{a3c}\u{abc}\u{b3c}]?|\p{M}|\p{N}/gu;
const MARK = /^\p{M}/u;
const DIGIT = /^\p{N}/u;
const LATIN = /^\p{Script=Latin}/u;

/**
 * The keys of a language: each sign of what can be found in it, and of its own words, in the order of its alphabet; and the few that
 * no word happens to have. So every word that finds something can be typed, and a language that is added has a keyboard. Those of its own script come first; Latin letters
 * then have keys of their own. Where there are too many signs, keys type what readers search by.
 */
export function keyPages(index: SearchIndex, { id, strings, alphabet = '' }: Language): readonly KeyPage[] {
  const { compare } = new Intl.Collator(id);
  const sorted = (keys: readonly string[]) => [...new Set(keys)].sort(compare);
  const texts = [...textsOf(index), ...Object.values(strings), alphabet, KNOWN_TO_ALL];
  const signs = sorted(texts.flatMap((text) => signsIn(text, id)));
  const marks = signs.filter((sign) => MARK.test(sign));
  const digits = signs.filter((sign) => DIGIT.test(sign));
  const letters = signs.filter((sign) => !MARK.test(sign) && !DIGIT.test(sign));
  const isOwn = (letter: string) => scriptOf(id) === 'Latn' || !LATIN.test(letter);
  const own = [...letters.filter(isOwn), ...marks];
  const foreign = letters.filter((letter) => !isOwn(letter));
  const words = own.length > MOST_SIGNS ? sorted(index.synonyms.flat().filter(isOwn)) : [];
  if (words.length > 0) return [...inPages(words, 'words'), ...inPages([...foreign, ...digits], 'letters')];
  return own.length + digits.length <= ROOM_WITH_DIGITS
    ? [...inPages([...own, ...digits], 'letters'), ...inPages(foreign, 'letters')]
    : [...inPages(own, 'letters'), ...inPages([...foreign, ...digits], 'letters')];
}

/** As many pages as are needed, about as full as each other. */
function inPages(keys: readonly string[], type: KeyPage['type']): readonly KeyPage[] {
  const pages = Math.ceil(keys.length / ROOM[type]);
  const size = Math.ceil(keys.length / pages);
  return Array.from({ length: pages }, (_, page) => ({
    type,
    keys: keys.slice(page * size, (page + 1) * size),
  }));
}

function textsOf({ leaflets, synonyms }: SearchIndex): readonly string[] {
  return [
    ...leaflets.flatMap(({ title, summary, headings, text }) => [title, summary, headings, text]),
    ...synonyms.flat(),
  ];
}

function signsIn(text: string, language: string): readonly string[] {
  return text.normalize('NFC').toLocaleLowerCase(language).match(SIGN) ?? [];
}
