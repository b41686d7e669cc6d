import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Leaflet } from '../model/leaflet.ts';
import type { MadePicture } from '../model/picture.ts';
import {
  type MadeSheet,
  SHEET_SIZE_NAMES,
  type SheetSize,
  sheetCode,
  sheetPath,
  sizesOf,
} from '../model/sheet.ts';
import type { Site } from '../model/site.ts';
import { sheetDocument } from './sheet-document.ts';
import type { Press, Printed } from './sheet-press.ts';

/**
 * Prints every leaflet in every size the site offers, as PDF/UA-1 files under `out`, one after another.
 * The same site gives the same bytes: the time in each file is the day whose law it tells.
 *
 * @param out the root of the site being written
 * @param progress called after each sheet
 */
export async function writeSheets(
  site: Site,
  pictures: readonly MadePicture[],
  press: Press,
  out: string,
  progress?: (done: number, of: number) => void,
): Promise<readonly MadeSheet[]> {
  const madeAt = new Date(`${site.asOf}T00:00:00Z`);
  // Nations' sheets of one leaflet follow each other: the press remembers the paragraphs that they share.
  const leaflets = site.leaflets.toSorted((a, b) => a.id.localeCompare(b.id));
  const wanted = SHEET_SIZE_NAMES.flatMap((size) =>
    leaflets.filter((leaflet) => sizesOf(leaflet, site).includes(size)).map((leaflet) => ({ leaflet, size })),
  );
  const made: MadeSheet[] = [];
  for (const { leaflet, size } of wanted) {
    const document = sheetDocument(site, leaflet, size, pictures);
    const code = sheetCode(leaflet, size, site.service);
    const printed = press(`${code} from ${leaflet.file}`, document, madeAt);
    made.push(await keep(leaflet, size, code, out, printed));
    progress?.(made.length, wanted.length);
  }
  return made;
}

async function keep(
  leaflet: Leaflet,
  size: SheetSize,
  code: string,
  out: string,
  { pdf, pages, told }: Printed,
): Promise<MadeSheet> {
  const path = sheetPath(leaflet, size);
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pdf);
  const { id, nation, language } = leaflet;
  return { leaflet: id, nation, language, size, code, told, path, pages, bytes: pdf.byteLength };
}
