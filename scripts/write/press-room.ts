import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { CACHE } from '../model/cache-folder.ts';
import type { MadePicture } from '../model/picture.ts';
import { forget, keep, recall } from './kept.ts';
import { PressWorker } from './press-worker.ts';
import { type Press, type PressJob, type Printed, sheetPress, TEMPLATES } from './sheet-press.ts';
import { fontFiles } from './typefaces.ts';

/** Where finished sheets are kept between builds. */
const STORE = path.join(CACHE, 'sheets');

/** A sheet that no build has asked for in so many days is thrown away. */
const KEPT_DAYS = 30;

/** Starting a press takes as long as a few sheets, so one is started only for so many. */
const JOBS_WORTH_A_PRESS = 20;

/** So many jobs are drawn at once. */
const BATCH = 6;

/** So many kept sheets are read at once. */
const RECALLED_AT_ONCE = 8;

/** The programs that decide what a finished file looks like, besides the templates. The lock file names Typst’s version. */
const PROGRAMS = [
  'sheet-press.ts',
  'mend-clusters.ts',
  'mend-right-to-left.ts',
  'reading-order.ts',
  'impose-booklet.ts',
  ...readdirSync(path.join(import.meta.dirname, 'booklet')).map((name) => `booklet/${name}`),
];

/** More than these need more memory than they save time. */
const MOST_PRESSES = 8;

export interface PressRoomOptions {
  /** Where finished sheets are kept; nowhere if false. */
  readonly store?: string | false;
  /** How many presses may work at once. */
  readonly presses?: number;
}

/**
 * Presses for any number of sheets. A sheet is made again only if what is on it, its template or its typeface has changed; those
 * that must be made are shared out over the cores of the machine. The same jobs give the same bytes, whoever makes them.
 */
export class PressRoom {
  readonly #pictures: readonly MadePicture[];
  readonly #store: string | false;
  readonly #most: number;
  readonly #workers: PressWorker[] = [];
  #own: Press | undefined;

  constructor(pictures: readonly MadePicture[], options: PressRoomOptions = {}) {
    this.#pictures = pictures;
    this.#store = options.store ?? STORE;
    this.#most = options.presses ?? Math.min(availableParallelism(), MOST_PRESSES);
  }

  /**
   * Prints all of some jobs, in their order, and holds them all.
   *
   * @param done called after each
   * @throws naming the sheet, where one cannot be set
   */
  print(jobs: readonly PressJob[], done: () => void = () => undefined): Promise<readonly Printed[]> {
    return this.printEach(
      jobs,
      (job) => job,
      async (printed) => {
        done();
        return printed;
      },
    );
  }

  /**
   * Prints any number of things and hands over each as soon as it is printed, so that only a few are held at a time.
   *
   * @param jobOf the sheet of one of them; asked for when its turn comes
   * @param take what becomes of it
   * @returns what `take` gave, in the order of what was wanted
   * @throws naming the sheet, where one cannot be set
   */
  async printEach<Of, Made>(
    wanted: readonly Of[],
    jobOf: (one: Of) => PressJob,
    take: (printed: Printed, one: Of) => Promise<Made>,
  ): Promise<readonly Made[]> {
    const tools = this.#store === false ? '' : toolsDigest();
    const made: Made[] = [];
    const missing: number[] = [];
    await atOnce(RECALLED_AT_ONCE, wanted.entries(), async ([number, one]) => {
      const kept = this.#store === false ? undefined : await this.#recalled(jobOf(one), tools);
      if (kept) made[number] = await take(kept, one);
      else missing.push(number);
    });
    missing.sort((a, b) => a - b);
    const presses = this.#presses(missing.length);
    // All presses draw from the one queue, so each job is done once. Neighbours share paragraphs, which a press remembers.
    const queue = batchesOf(missing).values();
    await Promise.all(
      presses.map(async (press) => {
        for (const batch of queue) {
          for (const number of batch) {
            const one = wanted[number] as Of;
            const job = jobOf(one);
            const printed = await press(job);
            if (this.#store !== false) await keep(this.#store, keyOf(job, tools), packed(printed));
            made[number] = await take(printed, one);
          }
        }
      }),
    );
    return made;
  }

  /** Ends the presses, and throws away what has not been asked for in a long time. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.end()));
    if (this.#store !== false) await forget(this.#store, KEPT_DAYS);
  }

  async #recalled(job: PressJob, tools: string): Promise<Printed | undefined> {
    const bytes = this.#store === false ? undefined : await recall(this.#store, keyOf(job, tools));
    return bytes && unpacked(bytes);
  }

  /** As many presses as are worth having for so many jobs: one in this process, or several, each on a core of its own. */
  #presses(jobs: number): readonly Press[] {
    const worth = Math.min(this.#most, Math.ceil(jobs / JOBS_WORTH_A_PRESS));
    if (worth <= 1 && this.#workers.length === 0) {
      this.#own ??= sheetPress(this.#pictures);
      return [this.#own];
    }
    while (this.#workers.length < worth) this.#workers.push(new PressWorker(this.#pictures));
    return this.#workers.map((worker) => (job) => worker.print(job));
  }
}

/** Does some work for each of any number of things, a few at a time. */
async function atOnce<T>(
  most: number,
  things: IteratorObject<T>,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: most }, async () => {
      for (const thing of things) await work(thing);
    }),
  );
}

function batchesOf(numbers: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(numbers.length / BATCH) }, (_, batch) =>
    numbers.slice(batch * BATCH, (batch + 1) * BATCH),
  );
}

/** Names of pictures are made from their bytes, so a changed picture changes the job. */
function keyOf(job: PressJob, tools: string): string {
  return JSON.stringify([job, tools]);
}

/** Changes with the templates, the typefaces and the programs that make sheets. */
function toolsDigest(): string {
  const hash = createHash('sha256');
  const templates = readdirSync(TEMPLATES).filter((name) => name.endsWith('.typ'));
  for (const name of templates.sort()) hash.update(name).update(readFileSync(path.join(TEMPLATES, name)));
  for (const file of fontFiles()) hash.update(readFileSync(file));
  for (const file of PROGRAMS) hash.update(readFileSync(path.join(import.meta.dirname, file)));
  // Each with one version.
  const { dependencies } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  hash.update(JSON.stringify(dependencies));
  return hash.digest('hex');
}

/** How many letters of a kept file tell how long what stands before the PDF is. */
const LENGTH_BYTES = 4;

function packed({ pdf, ...rest }: Printed): Buffer {
  const words = Buffer.from(JSON.stringify(rest));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(words.length);
  return Buffer.concat([length, words, pdf]);
}

function unpacked(bytes: Buffer): Printed {
  const end = LENGTH_BYTES + bytes.readUInt32BE();
  const rest = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, end)) as Omit<Printed, 'pdf'>;
  return { ...rest, pdf: bytes.subarray(end) };
}
