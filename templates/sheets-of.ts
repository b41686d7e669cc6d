import type { Leaflet } from '../scripts/model/leaflet.ts';
import { isSheetOf, type MadeSheet } from '../scripts/model/sheet.ts';

/** The sheets of one leaflet, smallest type first, as they were made. */
export function sheetsOf(leaflet: Leaflet, sheets: readonly MadeSheet[]): readonly MadeSheet[] {
  return sheets.filter((sheet) => isSheetOf(sheet, leaflet));
}
