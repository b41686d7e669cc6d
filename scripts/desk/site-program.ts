import { rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeSite } from '../build/pipeline.ts';
import type { ReadOptions } from '../read/read-options.ts';
import type { MadeFiles } from '../write/write-files.ts';

/** What the program that writes the whole site is told first. Whatever it is told after that, something was saved. */
export interface SiteOrder {
  readonly options: ReadOptions;
  /** Where the site is written. The folder around it is deleted when the program ends. */
  readonly out: string;
}

/** What it tells, each time it has made everything that pages tell of. */
export type SiteNews = Pick<MadeFiles, 'sheets' | 'prints'>;

/** So long nothing must be saved before it is written, in milliseconds: the desk, which is waited for, comes first. */
const SETTLE = 1_000;

/** So long, in milliseconds, until it is tried again to write what could not be written. */
const LATER = 2_000;

// A program of its own. Eleventy reads and writes the whole site for some seconds after each save, and nothing else could be done.
// Not the lowest: on a busy computer it would never come to its turn.
setPriority(5);
// Whoever started it has ended, however that was.
process.once('disconnect', () => process.exit());
const tell = (news: SiteNews) => {
  if (process.connected) process.send?.(news);
};

process.once('message', async ({ options, out }: SiteOrder) => {
  // Whoever started it may have been killed, and can then delete nothing of what was written for the desk.
  process.once('exit', () => rmSync(path.dirname(out), { recursive: true, force: true }));
  let saves = 0;
  let heard = () => {};
  process.on('message', () => {
    saves += 1;
    heard();
  });
  let trouble = '';
  for (;;) {
    const written = saves;
    try {
      await writeSite({
        ...options,
        out,
        preview: true,
        made: ({ sheets, prints }) => tell({ sheets, prints }),
      });
      trouble = '';
    } catch (error) {
      // A file may be changed, renamed or locked while it is read, so it is tried again. That is said once.
      const words = error instanceof Error ? error.message : String(error);
      if (words !== trouble) console.error(`The whole site could not be written: ${words}`);
      trouble = words;
    }
    if (saves === written) {
      const saved = new Promise<void>((resolve) => {
        heard = resolve;
      });
      await (trouble === '' ? saved : Promise.race([saved, wait(LATER)]));
    }
    for (let seen = Number.NaN; seen !== saves; ) {
      seen = saves;
      await wait(SETTLE);
    }
  }
});
