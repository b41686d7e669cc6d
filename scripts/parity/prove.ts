import { readFileSync } from 'node:fs';
import path from 'node:path';
import { claimMarks } from '../model/claim-mark.ts';
import { pageFile } from '../model/page.ts';
import { type ParityRow, parityOf } from '../model/parity.ts';
import type { MadeSheet } from '../model/sheet.ts';
import { sheetsOf } from '../model/sheets-of.ts';
import type { Site } from '../model/site.ts';
import { toldOnPage } from './told-on-page.ts';

/**
 * Looks into the finished pages and sheets for what each leaflet must tell.
 *
 * @param folder The root of the written site.
 */
export function prove(site: Site, folder: string, sheets: readonly MadeSheet[]): readonly ParityRow[] {
  const ids = new Map([...claimMarks(site.claims)].map(([id, mark]) => [mark, id]));
  return parityOf(site, (leaflet, format) => {
    if (format === 'page' || format === 'large page') {
      const file = pageFile({ kind: 'leaflet', leaflet, large: format === 'large page' });
      const marks = toldOnPage(readFileSync(path.join(folder, file), 'utf8'));
      return new Set([...marks].flatMap((mark) => ids.get(mark) ?? []));
    }
    const sheet = sheetsOf(leaflet, sheets).find(({ size }) => format === `${size} sheet`);
    return new Set(sheet?.told ?? []);
  });
}
