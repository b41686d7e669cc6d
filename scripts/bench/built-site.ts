import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Day } from '../model/date.ts';
import type { Site } from '../model/site.ts';
import { pipeline } from '../pipeline.ts';
import { readWhole } from './read-whole.ts';

/** Writes the site of a content folder into a temporary folder, lets some work be done with it, and deletes it. */
export async function withBuiltSite<T>(
  content: string,
  asOf: Day,
  work: (site: Site, folder: string) => Promise<T>,
): Promise<T> {
  const out = mkdtempSync(path.join(tmpdir(), 'bench-site-'));
  try {
    const { site, reading } = await readWhole(content, asOf);
    const eleventy = pipeline({ content, asOf, today: asOf, reading, preview: false, out }, 'build');
    await eleventy.init();
    eleventy.disableLogger();
    await eleventy.write();
    return await work(site, out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
