import { scriptOf } from '../../scripts/model/script.ts';
import type { SearchIndex } from '../../scripts/model/search-index.ts';

/** Keys that are shown together. */
export interface KeyPage {
  readonly keys: readonly string[];
  /** What each key types. */
  readonly type: 'letters' | 'words';
}

/** What still leaves room for the first leaflets found, on the smallest screen: four rows. */
const ROOM = { letters: 48, words: 24 } as const satisfies Readonly<Record<KeyPage['type'], number>>;

/** A language with more signs than this is typed by words. No alphabet or syllabary of letters and vowel signs has so many. */
const MOST_SIGNS = 120;

/** A letter with the dot below it that makes another letter of it, in scripts of India: ਸ਼, য়. Readers learn the two as one. */
const SIGN = /\p{L}[\u{93c}\u{9bc}\u{a3c}\u{abc}\u{b3c}]?|\p{M}|\p{N}/gu;
const MARK = /^\p{M}/u;
const DIGIT = /^\p{N}/u;
const LATIN = /^\p{Script=Latin}/u;

/**
 * The keys of a language: each sign of what can be found in it, in the order of its alphabet. So every word that finds something can
 * be typed, and a language that is added has a keyboard. Those of its own script come first; Latin letters have a page of their own.
 */
export function keyPages(index: SearchIndex, language: string): readonly KeyPage[] {
  const { compare } = new Intl.Collator(language);
  const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort(compare);
  const signs = sorted(textsOf(index).flatMap((text) => signsIn(text, language)));
  const marks = signs.filter((sign) => MARK.test(sign));
  const digits = signs.filter((sign) => DIGIT.test(sign));
  const letters = signs.filter((sign) => !MARK.test(sign) && !DIGIT.test(sign));
  const isOwn = (letter: string) => scriptOf(language) === 'Latn' || !LATIN.test(letter);
  const own = [...letters.filter(isOwn), ...marks];
  const foreign = letters.filter((letter) => !isOwn(letter));
  if (own.length > MOST_SIGNS) {
    return [
      ...inPages(sorted(wordsIn(index, language)), 'words'),
      ...inPages([...foreign, ...digits], 'letters'),
    ];
  }
  return own.length + digits.length <= ROOM.letters
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

/** What readers search by, what leaflets call it, and the words of titles; but not the single signs that only join words. */
function wordsIn({ leaflets, synonyms }: SearchIndex, language: string): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const inTitles = leaflets
    .filter(({ lang }) => lang === undefined)
    .flatMap(({ title }) => [...segmenter.segment(title)])
    .flatMap(({ segment, isWordLike }) => (isWordLike && [...segment].length > 1 ? [segment] : []));
  return [...synonyms.flat(), ...inTitles].filter((word) => !LATIN.test(word));
}
