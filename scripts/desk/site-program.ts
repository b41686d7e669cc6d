import { rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import { pipeline } from '../pipeline.ts';
import type { ReadOptions } from '../read/read-site.ts';
import type { MadeFiles } from '../write/write-files.ts';

/** What the program that serves the whole site is told, once. */
export interface SiteOrder {
  readonly options: ReadOptions;
  /** Where the site is written. The folder around it is deleted when the program ends. */
  readonly out: string;
  readonly port: number;
}

/** Names of files from the content folder that were written, made, renamed or deleted: what it is told after that. */
export type SavedFiles = readonly string[];

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
  // Whoever started it may have been killed, and can then delete nothing of what was written for the desk.
  process.once('exit', () => rmSync(path.dirname(out), { recursive: true, force: true }));
  // What is saved while everything is read and written for the first time may have been read before.
  const early: string[] = [];
  let hear = (names: SavedFiles) => void early.push(...names);
  process.on('message', (names: SavedFiles) => hear(names));
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
  // Eleventy would not see what is deleted, nor anything before now.
  hear = (names) => {
    for (const name of names) eleventy.watcher.emit('change', path.join(options.content, name));
  };
  hear(early);
  await eleventy.serve(port);
  process.once('SIGINT', () => void eleventy.stopWatch().then(() => process.exit()));
});
