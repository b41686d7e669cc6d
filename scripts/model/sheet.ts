import type { Article } from './leaflet.ts';

/** The sizes of type a sheet is set in, in points. Each is set at its size, never enlarged from another. */
export const SHEET_SIZES = { standard: 14, large: 18, giant: 24 } as const;

export type SheetSize = keyof typeof SHEET_SIZES;

export const SHEET_SIZE_NAMES = Object.keys(SHEET_SIZES) as readonly SheetSize[];

/** A sheet that has been made, as the leaflet's page lists it. */
export interface MadeSheet {
  readonly leaflet: string;
  readonly nation: string;
  readonly language: string;
  readonly size: SheetSize;
  /** From the root of the site: `sheets/imha-england-en-standard.pdf`. */
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
}

/** `imha-england-en-standard`: the name of the file, and the code printed on the sheet. */
export function sheetCode(leaflet: Pick<Article, 'id' | 'nation' | 'language'>, size: SheetSize): string {
  return `${leaflet.id}-${leaflet.nation}-${leaflet.language}-${size}`;
}

/** `sheets/imha-england-en-standard.pdf`, from the root of the site. */
export function sheetPath(leaflet: Pick<Article, 'id' | 'nation' | 'language'>, size: SheetSize): string {
  return `sheets/${sheetCode(leaflet, size)}.pdf`;
}
