import { foundBy } from './found-by.ts';
import type { Leaflet } from './leaflet.ts';
import type { MadeSheet } from './sheet.ts';

const sheetsAt = foundBy(({ leaflet, nation, language, size }: MadeSheet) =>
  keyOf(leaflet, nation, language, size === 'easy'),
);

/** The sheets that were made of one leaflet, smallest type first. */
export function sheetsOf(
  { id, nation, language, form }: Leaflet,
  sheets: readonly MadeSheet[],
): readonly MadeSheet[] {
  return sheetsAt(sheets, keyOf(id, nation, language, form === 'easy'));
}

function keyOf(id: string, nation: string, language: string, easy: boolean): string {
  return `${id} ${nation} ${language} ${easy}`;
}
