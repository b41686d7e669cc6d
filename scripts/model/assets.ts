/** Files every page shares, as paths from the root of the site. Their names change when their bytes do. */
export interface Assets {
  readonly style: string;
  /** What only leaflets and pages about the site have, so that every other page is lighter. */
  readonly leafletStyle: string;
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
