import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../model/date.ts';
import type { MadePicture } from '../model/picture.ts';
import { codeIn, type MadeSheet, sheetPath, sizesOf } from '../model/sheet.ts';
import { SHEET_SIZE_NAMES } from '../model/sheet-size.ts';
import type { Site } from '../model/site.ts';
import type { PressRoom } from './press-room.ts';
import { sheetDocument } from './sheet-document.ts';

/**
 * Prints every leaflet in every size the site offers, as PDF/UA-1 files under `out`.
 * The same site gives the same bytes: the time in each file is the day whose law it tells.
 *
 * @param out the root of the site being written
 * @param progress called after each sheet
 */
export async function writeSheets(
  site: Site,
  pictures: readonly MadePicture[],
  presses: PressRoom,
  out: string,
  progress?: (done: number, of: number) => void,
): Promise<readonly MadeSheet[]> {
  // Nations' sheets of one leaflet follow each other: a press remembers the paragraphs that they share.
  const leaflets = site.leaflets.toSorted((a, b) => a.id.localeCompare(b.id));
  const wanted = SHEET_SIZE_NAMES.flatMap((size) =>
    leaflets
      .filter((leaflet) => sizesOf(leaflet, site).includes(size))
      .map((leaflet) => ({ leaflet, size, code: codeIn(site, leaflet, size) })),
  );
  let done = 0;
  await mkdir(join(out, 'sheets'), { recursive: true });
  return presses.printEach(
    wanted,
    ({ leaflet, size, code }) => ({
      name: `${code} from ${leaflet.file}`,
      document: sheetDocument(site, leaflet, size, pictures),
      madeAt: secondsOf(site.asOf),
    }),
    async ({ pdf, pages, told }, { leaflet: { id, nation, language }, size, code }) => {
      const path = sheetPath({ id, nation, language }, size);
      await writeFile(join(out, path), pdf);
      done += 1;
      progress?.(done, wanted.length);
      return { leaflet: id, nation, language, size, code, told, path, pages, bytes: pdf.byteLength };
    },
  );
}

/** The day whose law a site tells, as the time in its files. */
export function secondsOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 1000;
}
