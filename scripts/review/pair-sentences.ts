import { type ChangedRun, stretchesOf } from '../changes/changed-runs.ts';
import type { Sentence } from '../changes/sentences.ts';
import { likeness } from './show-words.ts';

/** A sentence before and now; missing on one side where it was put in, or taken out. */
export interface SentencePair {
  readonly before?: Sentence;
  readonly now?: Sentence;
}

/** Two sentences with fewer of their words in common are not the same one, said in another way. */
const ALIKE = 0.4;

/** Every sentence that is not the same in both lists, each beside what became of it, in the order of reading. */
export function pairSentences(
  before: readonly Sentence[],
  now: readonly Sentence[],
  language: string,
): readonly SentencePair[] {
  const pairs = stretchesOf(before, now, keyOfSentence).flatMap((stretch) =>
    stretch.same ? [] : pairRun(stretch, language),
  );
  return withMoves(pairs);
}

/** All that a reader meets of a sentence, what it stands in, and what it rests on. Another picture under the same name is told with the pictures. */
export function keyOfSentence({ words, stands, rights, note, picture }: Sentence): string {
  return JSON.stringify([words, stands, rights, note, picture?.file]);
}

/** One sentence in place of one other is a change of it, however much is new. Of several, the most alike belong together. */
function pairRun({ before, after }: ChangedRun<Sentence>, language: string): readonly SentencePair[] {
  const [old, come] = [before[0], after[0]];
  if (old && come && before.length === 1 && after.length === 1) return [{ before: old, now: come }];
  const alike = before.map(({ text }) =>
    after.map((other) => {
      const share = likeness(text, other.text, language);
      return share >= ALIKE ? share : 0;
    }),
  );
  // best[i][j]: how much likeness can be had of the sentences from before[i] and after[j] on, in their order.
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const withPair = (i: number, j: number) => {
    const share = alike[i]?.[j] ?? 0;
    return share > 0 ? share + at(i + 1, j + 1) : 0;
  };
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = best[i];
    for (let j = after.length - 1; row && j >= 0; j -= 1) {
      row[j] = Math.max(withPair(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: SentencePair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [gone, now] = [before[i], after[j]];
    if (gone && now && at(i, j) > 0 && at(i, j) === withPair(i, j)) {
      pairs.push({ before: gone, now });
      i += 1;
      j += 1;
    } else if (gone && (!now || at(i, j) === at(i + 1, j))) {
      pairs.push({ before: gone });
      i += 1;
    } else if (now) {
      pairs.push({ now });
      j += 1;
    }
  }
  return pairs;
}

/** A sentence that was taken out here and put in there, word for word, has moved. */
function withMoves(pairs: readonly SentencePair[]): readonly SentencePair[] {
  const gone = new Map<string, SentencePair[]>();
  for (const pair of pairs) {
    if (pair.before && !pair.now) {
      const key = keyOfSentence(pair.before);
      gone.set(key, [...(gone.get(key) ?? []), pair]);
    }
  }
  const taken = new Set<SentencePair>();
  const moved = pairs.map((pair): SentencePair => {
    if (pair.before || !pair.now) return pair;
    const from = gone.get(keyOfSentence(pair.now))?.shift();
    if (!from?.before) return pair;
    taken.add(from);
    return { before: from.before, now: pair.now };
  });
  return moved.filter((pair) => !taken.has(pair));
}
