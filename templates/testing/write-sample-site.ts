import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Assets } from '../../scripts/model/assets.ts';
import { type Page, pageFile, pagesOf } from '../../scripts/model/page.ts';
import { SAMPLE_CONTEXT, SAMPLE_SITE } from '../examples/sample-site.ts';
import { renderPage } from '../page.tsx';

/** The sample site on disk, as readers get it but for its pictures and sheets. */
export interface WrittenSite {
  /** The folder to serve: the site lies in it where its address says. */
  readonly folder: string;
  /** A page's file, from that folder. */
  fileOf(page: Page): string;
  remove(): Promise<void>;
}

/**
 * Writes every page of the sample site into a new folder among the temporary files.
 *
 * @param writeAssets The generator's own: templates know of it only in tests.
 */
export async function writeSampleSite(writeAssets: (out: string) => Promise<Assets>): Promise<WrittenSite> {
  const folder = await mkdtemp(join(tmpdir(), 'sample-site-'));
  const root = new URL(SAMPLE_SITE.address).pathname.slice(1);
  const out = join(folder, root);
  const context = { ...SAMPLE_CONTEXT, assets: await writeAssets(out) };
  for (const page of pagesOf(SAMPLE_SITE)) {
    const file = join(out, pageFile(page));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, renderPage(page, context));
  }
  return {
    folder,
    fileOf: (page) => root + pageFile(page),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A page of the sample site that the given test is true of. */
export function samplePage(wanted: (page: Page) => boolean): Page {
  const page = pagesOf(SAMPLE_SITE).find(wanted);
  if (!page) throw new Error('The sample site has no such page.');
  return page;
}

/** The sample leaflet with every kind of block. */
export function sampleLeaflet(large: boolean): Page {
  return samplePage((page) => page.kind === 'leaflet' && page.leaflet.id === 'imha' && page.large === large);
}
