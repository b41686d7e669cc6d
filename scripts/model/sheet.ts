import { englishOf } from './beside.ts';
import { EDITION_PATTERN, editionOf, editionOfWords, type Publisher } from './edition.ts';
import type { Article, Leaflet } from './leaflet.ts';
import { PACK_SIZES, SHEET_SIZES, type SheetSize } from './sheet-size.ts';
import type { Site } from './site.ts';

/** Those that a pack, or a ward’s cover sheet, is made in. In other languages than the first there is none in giant print. */
export function packSizes(
  language: string,
  { sheetSizes, languages }: Pick<Site, 'sheetSizes' | 'languages'>,
): readonly SheetSize[] {
  const isFirst = language === languages[0]?.id;
  return PACK_SIZES.filter((size) => sheetSizes.includes(size) && (isFirst || size !== 'giant'));
}

/** The sizes a leaflet is made in. */
export function sizesOf(
  { form, veryLarge, wordsIn, translation }: Pick<Leaflet, 'form' | 'veryLarge' | 'wordsIn' | 'translation'>,
  { sheetSizes }: { readonly sheetSizes: readonly SheetSize[] },
): readonly SheetSize[] {
  // What nobody has translated is on paper in the language it is in.
  if (wordsIn !== undefined) return [];
  if (form === 'easy') return ['easy'];
  // Two languages side by side leave no room for the largest letters.
  if (veryLarge) return ['giant', ...sheetSizes.filter((size) => size === 'a3')];
  return translation ? [...sheetSizes, 'beside'] : sheetSizes;
}

/** Whether a sheet was made of a leaflet. */
export function isSheetOf(sheet: MadeSheet, { id, nation, language, form }: Leaflet): boolean {
  return (
    sheet.leaflet === id &&
    sheet.nation === nation &&
    sheet.language === language &&
    (sheet.size === 'easy') === (form === 'easy')
  );
}

/** A sheet that has been made, as the leaflet's page lists it. */
export interface MadeSheet {
  readonly leaflet: string;
  readonly nation: string;
  readonly language: string;
  readonly size: SheetSize;
  /** Printed on it: `imha-england-en-standard-7k3f9q`. */
  readonly code: string;
  /** Ids of the claims that were found set on it. */
  readonly told: readonly string[];
  /** From the root of the site: `sheets/imha-england-en-standard.pdf`. */
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * `imha-england-en-standard-7k3f9q`: printed on the sheet, and listed where staff see if a sheet is the current one.
 *
 * @param english what stands beside it, where something does: a change of either is a new edition
 */
export function sheetCode(
  leaflet: Leaflet,
  size: SheetSize,
  publisher: Publisher,
  english?: Leaflet,
): string {
  const edition = editionOf(leaflet, publisher);
  const whole = english ? editionOfWords([edition, editionOf(english, publisher)]) : edition;
  return `${sheetName(leaflet, size)}-${whole}`;
}

/** The code of a sheet of a site’s leaflet. */
export function codeIn(site: CodedSite, leaflet: Leaflet, size: SheetSize): string {
  const english = size === 'beside' ? englishOf(leaflet, site) : undefined;
  return sheetCode(leaflet, size, site.service, english);
}

type CodedSite = Pick<Site, 'leaflets' | 'languages' | 'service'>;

const CODE = new RegExp(
  `^[a-z0-9][A-Za-z0-9-]*-(?<size>${Object.keys(SHEET_SIZES).join('|')})-${EDITION_PATTERN}$`,
  'u',
);

/** The size of what carries a code, if these words are the code of something this program prints. */
export function sizeOfCode(words: string): SheetSize | undefined {
  return CODE.exec(words)?.groups?.size as SheetSize | undefined;
}

/** `sheets/imha-england-en-standard.pdf`, from the root of the site: the same for every edition, so that links last. */
export function sheetPath(leaflet: Pick<Article, 'id' | 'nation' | 'language'>, size: SheetSize): string {
  return `sheets/${sheetName(leaflet, size)}.pdf`;
}

function sheetName(
  { id, nation, language }: Pick<Article, 'id' | 'nation' | 'language'>,
  size: SheetSize,
): string {
  return `${id}-${nation}-${language}-${size}`;
}
