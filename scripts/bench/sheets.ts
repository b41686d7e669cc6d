import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser, launchBrowser } from '../../a11y/browser.ts';
import type { Day } from '../model/date.ts';
import { pageFile } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import { writeFiles } from '../write/write-files.ts';
import { withBuiltSite } from './built-site.ts';
import { type Contest, type Measured, timed } from './contest.ts';
import { readWhole } from './read-whole.ts';

/** Printing every leaflet in every size, beside Chromium’s print-to-PDF of the same leaflets’ pages. */
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
  const { site } = await readWhole(content, asOf);
  const out = mkdtempSync(path.join(tmpdir(), 'bench-sheets-'));
  try {
    await writeFiles({ ...site, sheetSizes: [] }, { content, out });
    return await timed(async () => (await writeFiles(site, { content, out })).sheets.length);
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
