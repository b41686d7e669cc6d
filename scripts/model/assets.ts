/**
 * Pages that have a style sheet of their own, so that none waits for rules that it does not need: leaflets and pages about the
 * site, leaflets with English beside, and all others.
 */
export type StyledPages = 'leaflet' | 'beside' | 'list';

/** Files that pages share, as paths from the root of the site. Their names change when their bytes do. */
export interface Assets {
  readonly styles: Readonly<Record<StyledPages, string>>;
  /** What only pages with a recording have. */
  readonly recordingStyle: string;
  /** The rules of all pages for paper, which no screen waits for. */
  readonly printStyle: string;
  /** What only a writer sees, who looks on while pages are made. */
  readonly previewStyle: string;
  /** The typefaces and sizes of languages that are not written in Latin letters, by language. */
  readonly scriptStyles: ReadonlyMap<string, string>;
  /** Remembers the reader's choice of colours and text size; nothing needed depends on it. */
  readonly script: string;
  readonly icon: string;
  /** Looks through the leaflets on the search page. */
  readonly search: string;
  /** Gives each recording a large button. */
  readonly recording: string;
  /** Reads a leaflet aloud. */
  readonly listen: string;
}
