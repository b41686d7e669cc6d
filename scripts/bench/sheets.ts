import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser, launchBrowser } from '../../a11y/browser.ts';
import type { Day } from '../model/date.ts';
import { pageFile } from '../model/page.ts';
import { pipeline } from '../pipeline.ts';
import { readSite } from '../read/read-site.ts';
import { writeFiles } from '../write/write-files.ts';
import { type Contest, timed } from './contest.ts';

/** Printing every leaflet in every size, beside Chromium’s print-to-PDF of the same leaflets’ pages. */
export async function benchSheets(content: string, asOf: Day): Promise<Contest> {
  const out = mkdtempSync(path.join(tmpdir(), 'bench-sheets-'));
  const browser = await launchBrowser(await ensureBrowser(console.error));
  try {
    const reading = await readSite({ content, asOf });
    const { site, problems } = reading;
    if (!site || problems.length > 0) throw new Error('The content has problems; run “npm run check”.');
    const eleventy = pipeline({ content, asOf, reading, preview: false, out }, 'build');
    await eleventy.init();
    eleventy.disableLogger();
    await eleventy.write();

    // Once more by themselves: the pictures are made, and what is timed is reading them and setting the sheets.
    const ours = await timed(async () => (await writeFiles(site, { content, out })).sheets.length);
    const tab = await browser.newPage();
    const other = await timed(async () => {
      for (const leaflet of site.leaflets) {
        for (const large of [false, true]) {
          await tab.goto(pathToFileURL(path.join(out, pageFile({ kind: 'leaflet', leaflet, large }))).href);
          await tab.pdf({ format: 'A4', tagged: true });
        }
      }
      return site.leaflets.length * 2;
    });
    return {
      what: 'ms a sheet',
      input: `${site.leaflets.length} leaflets`,
      ours,
      other: { ...other, name: 'Chromium print-to-PDF' },
    };
  } finally {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  }
}
