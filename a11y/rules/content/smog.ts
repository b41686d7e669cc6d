import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import type { Draft } from '../../../scripts/model/draft.ts';
import { type Sentence, sentencesIn } from '../../words/prose.ts';
import type { ContentRule } from './content-rule.ts';

/** The grade that readers of a leaflet are asked to manage at most, and the one aimed at. */
const LIMITS = { reader: { most: 9, aim: 8 }, staff: { most: 11, aim: 10 } } as const;

/** In a text with fewer sentences, one long word more or less would decide. */
const FEWEST_SENTENCES = 10;

/** The SMOG grade of a draft, and where its long words are. */
export interface Smog {
  readonly grade: number;
  readonly sentences: number;
  /** How many words the draft has. */
  readonly words: number;
  /** Long words, the most used first. */
  readonly longWords: readonly string[];
  /** The sentence with the most long words. */
  readonly worst: Sentence | undefined;
}

/**
 * SMOG by the NHS method: headings and points of lists are sentences, and words of the title are not counted, because a
 * leaflet can’t do without them. Numbers in digits are not counted either.
 */
export function smogOf({ title, passages, language }: Pick<Draft, 'title' | 'passages' | 'language'>): Smog {
  const inTitle = new Set(
    sentencesIn(title, language).flatMap(({ words }) => words.map((word) => word.toLowerCase())),
  );
  const long = ({ words }: Sentence) =>
    words.filter((word) => !inTitle.has(word.toLowerCase()) && isLong(word));
  const sentences = passages.flatMap(({ text }) => sentencesIn(text, language));
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(long)) {
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const worst = sentences.toSorted((a, b) => long(b).length - long(a).length)[0];
  return {
    grade: smogFormula({ sentence: Math.max(1, sentences.length), polysillabicWord: total }),
    sentences: sentences.length,
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
    longWords: [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word),
    worst,
  };
}

const longWords = new Map<string, boolean>();

/** Whether a word has three syllables or more. */
function isLong(word: string): boolean {
  const known = longWords.get(word) ?? syllable(word) >= 3;
  longWords.set(word, known);
  return known;
}

/** The age at which most children read at a grade. */
export function readingAge(grade: number): number {
  return Math.round(grade) + 5;
}

/** Whether a leaflet’s long words would shut readers out (SMOG, McLaughlin 1969; NHS service manual). */
export const smog: ContentRule = {
  id: 'smog',
  words: 'Every leaflet is measured for long words (SMOG), and must stay at grade 9 or below.',
  *check(draft) {
    const { language } = draft;
    if (draft.glossary) return;
    const limits = draft.audience === 'staff' ? LIMITS.staff : LIMITS.reader;
    const { grade, sentences, longWords, worst } = smogOf(draft);
    const [first] = draft.passages;
    if (sentences < FEWEST_SENTENCES || grade <= limits.aim || !first || language !== 'en') return;
    const at = draft.passages.find(({ text }) =>
      sentencesIn(text, language).some((sentence) => sentence === worst),
    );
    yield {
      place: at?.place ?? first.place,
      message: `This leaflet has a SMOG grade of ${grade.toFixed(1)} (reading age ${readingAge(grade)}); ${limits.most} is the most, and ${limits.aim} is aimed at. The sentence with the most long words: “${worst?.text ?? ''}”`,
      fix: `Use shorter words, there first. Long words here: ${longWords.slice(0, 6).join(', ')}.`,
      mild: grade <= limits.most,
    };
  },
};
