/** A picture that the docs show: of which file of a site, in which window. */
export interface DocShot {
  /** What is to be seen: the sample site, its preview with a mistake in it, or the shared screen of its sample ward. */
  readonly of: 'site' | 'preview' | 'kiosk' | 'sheet';
  /** From the root of that. */
  readonly file: string;
  /** In CSS pixels; a picture has twice as many. Of a sheet, its first page is taken whole. */
  readonly width: number;
  readonly height: number;
}

/** Every picture that a page of the docs may name, by its name from `content/docs`. */
export const DOC_SHOTS: Readonly<Record<string, DocShot>> = {};
