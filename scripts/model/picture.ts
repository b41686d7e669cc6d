/** A picture a writer has put beside a leaflet, as it was read and checked. */
export interface Picture {
  /** Path of the source file, from the content folder: `leaflets/imha/talking.svg`. */
  readonly file: string;
  /** Name of the files made from it, without size or ending; made from the bytes, so a changed picture gets a new name. */
  readonly name: string;
  /** Size of the source in pixels; for a drawing, the size it is drawn at. */
  readonly width: number;
  readonly height: number;
  /** A drawing (SVG) has no smallest detail and can be printed at any size. */
  readonly drawing: boolean;
}

/** Widest that a picture is shown on a page, in CSS pixels. */
export const SHOWN_WIDTH = 400;

/** Widths made for the web, in pixels: for small screens, and for SHOWN_WIDTH at two pixels a dot. */
export const WEB_WIDTHS = [400, 800] as const;

/** Widest that a picture is printed on any sheet, in millimetres. */
export const PRINTED_WIDTH_MM = 90;

/** Width in pixels that a printed picture needs so that it does not look ragged on paper (200 dots an inch). */
export const PRINT_PIXELS = Math.round((PRINTED_WIDTH_MM / 25.4) * 200);

/** A picture as it is published: files under `pictures/` in the site. */
export interface MadePicture {
  readonly picture: Picture;
  /** Widest first in no format; each with its own intrinsic size. */
  readonly files: readonly PictureFile[];
  /** PNG for the sheets, or a drawing as it is; as a path on disk. */
  readonly print: string;
}

export interface PictureFile {
  /** From the root of the site: `pictures/talking-1a2b3c4d-400.avif`. */
  readonly path: string;
  readonly format: 'avif' | 'webp' | 'png' | 'svg';
  readonly width: number;
  readonly height: number;
}
