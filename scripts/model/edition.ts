import { createHash } from 'node:crypto';
import type { Leaflet } from './leaflet.ts';

/** Crockford’s letters and digits: none of them looks or sounds like another. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

const LENGTH = 6;

/** What an edition looks like, as the source of a regular expression. */
export const EDITION_PATTERN = `[${LETTERS}]{${LENGTH}}`;

/**
 * What is read about a leaflet and does not stand on its sheets: what ties it to the law and the glossary, when details were
 * tried, and in which voice its title, its answer and its hard words are read out.
 */
const NOT_PRINTED: ReadonlySet<string> = new Set(['rights', 'word', 'checked', 'marked']);

/** What a sheet says of the service that made it. */
export interface Publisher {
  readonly name: string;
  /** False while its sheets say that they are samples. */
  readonly wordsChecked: boolean;
}

/**
 * Six letters and digits that change when the words of a leaflet change, so that a sheet on a rack can be told from the
 * current one. They are the same on each day and in each size; only what a sheet says counts, not when it was made.
 */
export function editionOf(leaflet: Leaflet, publisher: Publisher): string {
  const { nation, language, title, summary, blocks } = leaflet;
  const { name, wordsChecked } = publisher;
  return editionOfWords({ nation, language, title, summary, blocks, name, wordsChecked });
}

/** The same for anything that is printed. */
export function editionOfWords(printed: unknown): string {
  const words = JSON.stringify(printed, (key: string, value: unknown) =>
    NOT_PRINTED.has(key) ? undefined : value,
  );
  const hash = createHash('sha256').update(words).digest();
  return [...hash.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
