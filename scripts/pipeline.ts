import Eleventy from '@11ty/eleventy';
import { ORDER, type Order } from './order.ts';

/** Eleventy, set up by `.eleventy.ts`, with an order to carry out. */
export function pipeline(order: Order, runMode: 'build' | 'serve'): Eleventy {
  return new Eleventy('templates', order.out, {
    source: 'script',
    runMode,
    configPath: '.eleventy.ts',
    config: (eleventy) => eleventy.addGlobalData(ORDER, order),
  });
}
