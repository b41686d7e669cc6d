import type { Day } from './date.ts';

/** Something people on a ward said, and what came of it, in one language. */
export interface Voice {
  readonly id: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly said: string;
  /** What was done; or else `whyNot`. */
  readonly did?: string;
  /** Why it could not be done. */
  readonly whyNot?: string;
  /** The day of the answer. */
  readonly on: Day;
  /** Where it was said: “Willow ward”; left out where it is not known, or would give someone away. */
  readonly ward?: string;
  /** The language of its name, where nobody has written it in the reader’s. */
  readonly wardIn?: string;
}

/** The days of some answers, each once and in their order. */
export function daysOf(voices: readonly Voice[]): readonly Day[] {
  return [...new Set(voices.map(({ on }) => on))];
}
