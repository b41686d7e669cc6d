import { rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { pipeline } from '../pipeline.ts';
import type { ReadOptions } from '../read/read-site.ts';
import { watched } from '../watched.ts';
import type { MadeFiles } from '../write/write-files.ts';

/** What the program that serves the whole site is told, once. */
export interface SiteOrder {
  readonly options: ReadOptions;
  readonly out: string;
  readonly port: number;
}

/** What it tells, each time it has made everything that pages tell of. */
export type SiteNews = Pick<MadeFiles, 'sheets' | 'prints'>;

// A program of its own. Eleventy reads and writes the whole site for some seconds after each save, and nothing else could be done.
// Not the lowest: on a busy computer it would never come to its turn.
setPriority(5);
// Whoever started it has ended, however that was.
process.once('disconnect', () => process.exit());
const tell = (news: SiteNews) => {
  if (process.connected) process.send?.(news);
};

process.once('message', async ({ options, out, port }: SiteOrder) => {
  // Whoever started it may have been killed, and can then delete nothing.
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  const eleventy = await pipeline(
    {
      ...options,
      out,
      preview: true,
      made: ({ sheets, prints }) => tell({ sheets, prints }),
    },
    'serve',
  );
  await eleventy.init();
  await eleventy.watch();
  await watched(eleventy, options.content);
  await eleventy.serve(port);
  process.once('SIGINT', () => void eleventy.stopWatch().then(() => process.exit()));
});
