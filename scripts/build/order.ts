import path from 'node:path';
import { readChecked } from '../command/read-checked.ts';
import { today } from '../command/today.ts';
import type { Docs } from '../model/docs/doc.ts';
import type { ReadOptions } from '../read/read-options.ts';
import type { Reading } from '../read/read-site.ts';
import type { PressRoomOptions } from '../write/press-room.ts';
import type { MadeFiles, Progress } from '../write/write-files.ts';

/** What a command orders from the pipeline in `.eleventy.ts`. */
export interface Order extends ReadOptions {
  /** The folder to write to. */
  readonly out: string;
  /** The content as already read, where the command has read it. */
  readonly reading?: Reading;
  /** True while a writer looks on: problems are shown on the pages, and do not stop the work. */
  readonly preview: boolean;
  /** The ward whose kiosk alone is to be written, instead of the site. */
  readonly kiosk?: string;
  /** The docs, where they are to be written instead of a site. */
  readonly docs?: Docs;
  readonly progress?: Progress;
  /** How the sheets are made, where not as usual. */
  readonly presses?: PressRoomOptions;
  /** Told what was made beside the pages. */
  readonly made?: (files: MadeFiles) => void;
  /** Told how many pages are not written yet, each time Eleventy writes some. */
  readonly waiting?: (pages: number) => void;
}

/** The name under which a command hands its order to Eleventy. */
export const ORDER = 'order';

/** An order as it is handed over. Eleventy copies plain objects for every page; it leaves alone what is of a class. */
export class Ordered {
  readonly order: Order;

  constructor(order: Order) {
    this.order = order;
  }
}

/** What Eleventy writes when it is started by itself: a preview of the whole content. */
export function defaultOrder(): Order {
  const now = today();
  if (now === undefined) throw new Error('SOURCE_DATE_EPOCH is not a number of seconds.');
  return { content: 'content', out: path.resolve('.cache/preview'), asOf: now, today: now, preview: true };
}

/** The content of an order, read now unless the command has read it already. */
export function readOrder(order: Order): Promise<Reading> {
  return order.reading ? Promise.resolve(order.reading) : readChecked(order);
}
