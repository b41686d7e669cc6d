import type { NationId } from './nation.ts';

/** What the search page of a nation in a language looks through; it is all in one small file, so that nothing is sent anywhere. */
export interface SearchIndex {
  readonly leaflets: readonly SearchEntry[];
  /** `[typed, …what it means]` */
  readonly synonyms: readonly (readonly string[])[];
}

/** One leaflet, as it can be found. */
export interface SearchEntry {
  readonly id: number;
  /** Its page, and the same in large print, from the root of the site. */
  readonly page: string;
  readonly large: string;
  readonly title: string;
  readonly summary: string;
  readonly headings: string;
  readonly text: string;
  /** The language of its words, where nobody has translated them. */
  readonly lang?: string;
}

/** Where it is written, from the root of the site: `search/england-en.js`. */
export function searchIndexPath({ nation, language }: { nation: NationId; language: string }): string {
  return `search/${nation}-${language}.js`;
}
