import Eleventy from '@11ty/eleventy';
import { ORDER, type Order } from './order.ts';
import type { MadeFiles } from './write/write-files.ts';

/** Eleventy, set up by `.eleventy.ts`, with an order to carry out. */
export function pipeline(order: Order, runMode: 'build' | 'serve'): Eleventy {
  return new Eleventy('templates', order.out, {
    source: 'script',
    runMode,
    configPath: '.eleventy.ts',
    config: (eleventy) => eleventy.addGlobalData(ORDER, order),
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
  };
  const eleventy = pipeline({ ...order, made: take }, 'build');
  await eleventy.init();
  eleventy.disableLogger();
  await eleventy.write();
  return made;
}
