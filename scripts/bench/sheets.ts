import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser, launchBrowser } from '../../a11y/browser.ts';
import type { Day } from '../model/date.ts';
import { pageFile } from '../model/page.ts';
import { writeFiles } from '../write/write-files.ts';
import { withBuiltSite } from './built-site.ts';
import { type Contest, timed } from './contest.ts';

/** Printing every leaflet in every size, beside Chromium’s print-to-PDF of the same leaflets’ pages. */
export function benchSheets(content: string, asOf: Day): Promise<Contest> {
  return withBuiltSite(content, asOf, async (site, folder) => {
    // Once more by themselves: the pictures are made, and what is timed is reading them and setting the sheets.
    const ours = await timed(async () => (await writeFiles(site, { content, out: folder })).sheets.length);
    const browser = await launchBrowser(await ensureBrowser(console.error));
    try {
      const tab = await browser.newPage();
      const other = await timed(async () => {
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
      return {
        what: 'ms a sheet',
        input: `${site.leaflets.length} leaflets`,
        ours,
        other: { ...other, name: 'Chromium print-to-PDF' },
      };
    } finally {
      await browser.close();
    }
  });
}
