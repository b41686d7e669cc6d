import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSite } from '../build/pipeline.ts';
import type { Day } from '../model/date.ts';
import type { MadeSheet } from '../model/sheet.ts';
import type { Site } from '../model/site.ts';
import { readWhole } from './read-whole.ts';

/** Writes the site of a content folder into a temporary folder, lets some work be done with it, and deletes it. */
export async function withBuiltSite<T>(
  content: string,
  asOf: Day,
  work: (site: Site, folder: string, sheets: readonly MadeSheet[]) => Promise<T>,
): Promise<T> {
  const out = mkdtempSync(path.join(tmpdir(), 'bench-site-'));
  try {
    const { site, reading } = await readWhole(content, asOf);
    const { sheets } = await writeSite({ content, asOf, today: asOf, reading, preview: false, out });
    return await work(site, out, sheets);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
