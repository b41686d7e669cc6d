import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Measured, timed } from './contest.ts';

/** Told where Hugo is not installed. */
export const HOW_TO_GET_HUGO =
  'Hugo is not installed, so nothing stands beside our pages. On Debian: apt-get install hugo';

/** Whether Hugo can be run. */
export function hasHugo(): boolean {
  return spawnSync('hugo', ['version']).status === 0;
}

/**
 * Hugo on the Markdown of a content folder, with a layout that prints the title, the summary and the words, and nothing else.
 * What only we understand stays in the words as it is.
 */
export async function benchHugo(content: string): Promise<Measured> {
  const site = mkdtempSync(path.join(tmpdir(), 'bench-hugo-'));
  try {
    writeFileSync(
      path.join(site, 'config.toml'),
      'baseURL = "https://example.org/"\ndisableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]\n',
    );
    const layouts = path.join(site, 'layouts', '_default');
    mkdirSync(layouts, { recursive: true });
    writeFileSync(
      path.join(layouts, 'single.html'),
      '<!doctype html><html lang="en"><title>{{ .Title }}</title><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}</html>\n',
    );
    const pages = path.join(site, 'content');
    mkdirSync(pages);
    const leaflets = path.join(content, 'leaflets');
    for (const id of readdirSync(leaflets)) {
      for (const name of readdirSync(path.join(leaflets, id)).filter((file) => file.endsWith('.md'))) {
        const text = readFileSync(path.join(leaflets, id, name), 'utf8');
        writeFileSync(path.join(pages, `${id}-${name.replaceAll('.', '-').slice(0, -3)}.md`), text);
      }
    }
    return await timed(async () => {
      const { status, stderr } = spawnSync('hugo', ['--quiet', '--source', site], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`Hugo could not write its pages: ${stderr}`);
      const written = readdirSync(path.join(site, 'public'), { recursive: true }) as string[];
      return written.filter((file) => file.endsWith('.html')).length;
    });
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}
