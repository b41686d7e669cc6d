/** A sentence, as a reader would count it. */
export interface Sentence {
  readonly text: string;
  /** Without the marks around them: `5(2)` and `after-care` are one word each. */
  readonly words: readonly string[];
}

const known = new Map<string, readonly Sentence[]>();

/** All rules look at one leaflet after another, and its nations share most of it; what was found long before is let go. */
const MOST_KNOWN = 2000;
const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a passage. What is not a sentence by itself, such as a heading, counts as one. */
export function sentencesIn(text: string, language: string): readonly Sentence[] {
  const key = `${language} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  const sentences = [...segmenter.segment(text)]
    .map(({ segment }) => ({ text: segment.trim(), words: wordsIn(segment, language) }))
    .filter(({ words }) => words.length > 0);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, sentences);
  return sentences;
}

function wordsIn(text: string, language: string): readonly string[] {
  // Chinese, Thai and their like have no spaces between words.
  const parts = /\p{Script=Han}|\p{Script=Thai}/u.test(text)
    ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
    : text.split(/[\s–—]+/u);
  return parts
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ''));
}
