import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type Eleventy from '@11ty/eleventy';
import { kioskFolder } from '../model/kiosk/kiosk.ts';
import { writeOfflineCopy } from '../write/offline-copy.ts';
import type { MadeFiles } from '../write/write-files.ts';
import { ORDER, type Order, Ordered } from './order.ts';

const PROGRAM = path.join(import.meta.dirname, '../..');

/** Eleventy, set up by `.eleventy.ts`, with an order to carry out. It is loaded only now, so that what needs none starts at once. */
export async function pipeline(order: Order): Promise<Eleventy> {
  const { default: Pipeline } = await import('@11ty/eleventy');
  // From the folder one is in, because a service has this program among what it has installed.
  const ours = (name: string) =>
    path.relative(process.cwd(), path.join(PROGRAM, name)).split(path.sep).join('/');
  return new Pipeline(ours('templates'), order.out, {
    source: 'script',
    runMode: 'build',
    configPath: ours('.eleventy.ts'),
    config: (eleventy) => eleventy.addGlobalData(ORDER, new Ordered(order)),
  });
}

/**
 * Writes a whole site.
 *
 * @returns what was made beside its pages: nothing where the content could not be read
 */
export async function writeSite(order: Order): Promise<MadeFiles> {
  let made: MadeFiles = { pictures: [], sheets: [], prints: [] };
  const take = (files: MadeFiles) => {
    made = files;
    order.made?.(files);
  };
  let waiting = 0;
  const left = (pages: number) => {
    waiting = pages;
    order.waiting?.(pages);
  };
  const eleventy = await pipeline({ ...order, made: take, waiting: left });
  await eleventy.init();
  eleventy.disableLogger();
  await eleventy.write();
  while (waiting > 0) {
    await eleventy.restart();
    await eleventy.init();
    eleventy.disableLogger();
    await eleventy.write();
  }
  for (const edition of await kioskEditions(order)) await writeOfflineCopy(edition);
  return made;
}

/** The roots of the editions that were written. */
async function kioskEditions({ out, kiosk }: Order): Promise<readonly string[]> {
  if (kiosk !== undefined) return [out];
  const folder = path.dirname(path.join(out, kioskFolder('ward')));
  const wards = await readdir(folder).catch(() => []);
  return wards.map((ward) => path.join(out, kioskFolder(ward)));
}
