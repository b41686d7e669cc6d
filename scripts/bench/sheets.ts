import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser, launchBrowser } from '../../a11y/browser/browser.ts';
import type { Day } from '../model/date.ts';
import { pageFile } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { PressRoom } from '../write/press-room.ts';
import { writeSheets } from '../write/sheets.ts';
import { writeFiles } from '../write/write-files.ts';
import { withBuiltSite } from './built-site.ts';
import { type Contest, type Measured, timed } from './contest.ts';
import { readWhole } from './read-whole.ts';

/** Printing every leaflet in standard and large print on one core, beside Chromium’s print-to-PDF of its two pages. */
export async function benchSheets(content: string, asOf: Day): Promise<Contest> {
  // First of all, because Typst remembers what it has set before in the same process.
  const ours = await pressed(content, asOf);
  const other = await withBuiltSite(content, asOf, printedByChromium);
  return {
    what: 'ms a sheet',
    input: `${ours.count} sheets of ours, ${other.count} of theirs`,
    ours,
    other: { ...other, name: 'Chromium print-to-PDF' },
  };
}

/** Reading the fonts and the pictures, which are made already, and setting every sheet. */
async function pressed(content: string, asOf: Day): Promise<Measured> {
  const { site: whole } = await readWhole(content, asOf);
  // The sizes that its pages are printed in, and nothing that is not a leaflet.
  const site = {
    ...whole,
    sheetSizes: ['standard', 'large'] as const,
    packs: [],
    places: [],
    voices: [],
    nations: [],
  };
  const out = mkdtempSync(path.join(tmpdir(), 'bench-sheets-'));
  try {
    const { pictures } = await writeFiles(
      { ...site, leaflets: [] },
      { content, out, presses: { store: false } },
    );
    return await timed(async () => {
      const room = new PressRoom(pictures, { store: false, presses: 1 });
      return (await writeSheets(site, pictures, room, out)).length;
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function printedByChromium(site: Site, folder: string): Promise<Measured> {
  const browser = await launchBrowser(await ensureBrowser(console.error));
  try {
    const tab = await browser.newPage();
    return await timed(async () => {
      for (const leaflet of site.leaflets) {
        for (const large of [false, true]) {
          await tab.goto(
            pathToFileURL(path.join(folder, pageFile({ kind: 'leaflet', leaflet, large }))).href,
          );
          await tab.pdf({ format: 'A4', tagged: true });
        }
      }
      return site.leaflets.length * 2;
    });
  } finally {
    await browser.close();
  }
}
