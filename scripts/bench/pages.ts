import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { pipeline } from '../build/pipeline.ts';
import type { Day } from '../model/date.ts';
import { pagesOf } from '../model/page.ts';
import { type Contest, timed } from './contest.ts';
import { manyLeaflets } from './many-leaflets.ts';
import { readWhole } from './read-whole.ts';

/** Reading leaflets and writing their pages, beside Eleventy by itself on the same Markdown with a bare layout. */
export async function benchPages(content: string, asOf: Day, copies: number): Promise<Contest> {
  const many = manyLeaflets(content, copies);
  const out = mkdtempSync(path.join(tmpdir(), 'bench-pages-'));
  try {
    const ours = await timed(async () => {
      const { site } = await readWhole(many, asOf);
      const reading = {
        site: { ...site, sheetSizes: [] },
        problems: [],
        warnings: [],
        drafts: [],
        vocabularies: new Map(),
      };
      await write(
        await pipeline({
          content: many,
          asOf,
          today: asOf,
          reading,
          preview: false,
          out: path.join(out, 'ours'),
        }),
      );
      return pagesOf(site).length;
    });
    const other = await timed(() => stockEleventy(many, path.join(out, 'stock')));
    return {
      what: 'ms a page written',
      input: `${readdirSync(path.join(content, 'leaflets')).length * copies} Markdown files`,
      ours,
      other: { ...other, name: 'Eleventy, bare layout' },
    };
  } finally {
    for (const folder of [many, out]) rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns how many pages it wrote */
async function stockEleventy(content: string, out: string): Promise<number> {
  const input = path.join(content, 'leaflets');
  writeFileSync(
    path.join(input, 'bare.njk'),
    '<!doctype html><html lang="en"><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}</html>\n',
  );
  writeFileSync(path.join(input, 'leaflets.json'), '{"layout": "bare.njk"}\n');
  const eleventy = new Eleventy(input, out, {
    source: 'script',
    runMode: 'build',
    // No configuration file.
    configPath: '',
    config: (stock) => {
      stock.setTemplateFormats(['md']);
      stock.setIncludesDirectory('.');
    },
  });
  const [, written] = await write(eleventy);
  return written.length;
}

async function write(eleventy: Eleventy): Promise<[copied: unknown[], written: unknown[]]> {
  await eleventy.init();
  eleventy.disableLogger();
  return eleventy.write();
}
