/** A file that the pipeline writes: its name from the root of the site, and what is to stand in it. */
export interface Document {
  readonly file: string;
  readonly render: () => string;
}
