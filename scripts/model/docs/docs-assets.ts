/** Files that pages of the docs share, as paths from the root of the docs. Their names change when their bytes do. */
export interface DocsAssets {
  readonly style: string;
  readonly printStyle: string;
  readonly icon: string;
  /** Remembers the reader’s choice of colours and text size. */
  readonly script: string;
  readonly search: string;
  /** The file of each picture, by the picture’s name. */
  readonly pictures: ReadonlyMap<string, string>;
}
