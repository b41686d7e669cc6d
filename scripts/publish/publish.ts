import { lstat, rename } from 'node:fs/promises';
import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { checkOut } from './check-out.ts';
import { flush, flushNames } from './flush.ts';
import { waitToHold } from './hold.ts';
import { type Maker, writeMark } from './mark.ts';
import type { Staging } from './staging.ts';
import { systemCalls } from './system-calls.ts';

/** How a site took its place. */
export interface Published {
  readonly out: string;
  /** How many files the site has, its mark left out. */
  readonly files: number;
  /**
   * `new`: there was no site before. `exchanged`: at no moment was there anything but one whole site or the other.
   * `two-steps`: this disk or system can’t exchange two folders, and for a moment between two changes of name there was no
   * site at all; a build killed in that moment leaves the old one to be put back by the next.
   */
  readonly way: 'new' | 'exchanged' | 'two-steps';
}

/** What publishing is about to do, or, in the past tense, has just done. */
export type PublishStep = 'mark' | 'flush' | 'place' | 'set-aside' | 'placed' | 'cleared';

interface Options {
  readonly onStep?: (step: PublishStep) => void;
  /** Changes two folders over, or says that it can’t; the kernel’s own call unless a test puts another in its place. */
  readonly exchange?: (a: string, b: string) => Promise<boolean>;
}

/**
 * Puts a finished site in the place of the one before, whole, and deletes the old one. Closes the staging.
 * Of two builds that end together, one comes after the other; the later one stays.
 *
 * @throws {CannotRun} if no site may be put there; the old one is then as it was
 */
export async function publish(
  staging: Staging,
  maker: Maker,
  { onStep = () => undefined, exchange = exchangeFolders }: Options = {},
): Promise<Published> {
  try {
    onStep('mark');
    const { files } = await writeMark(staging.folder, maker);
    onStep('flush');
    await flush(staging.folder);
    const way = await takeTurn(staging, exchange, onStep);
    return { out: staging.out, files: files.length, way };
  } finally {
    await staging.close();
    onStep('cleared');
  }
}

/** One build at a time changes what is published. */
async function takeTurn(
  staging: Staging,
  exchange: NonNullable<Options['exchange']>,
  onStep: (step: PublishStep) => void,
): Promise<Published['way']> {
  const { out, content } = staging;
  const turn = await waitToHold(path.dirname(out));
  try {
    // Again, as someone may have put a file there while the site was being built.
    await checkOut(out, content);
    onStep('place');
    const way = await place(staging, exchange, onStep);
    onStep('placed');
    await flushNames(path.dirname(out));
    return way;
  } finally {
    await turn.release();
  }
}

async function place(
  { folder, out, aside }: Staging,
  exchange: NonNullable<Options['exchange']>,
  onStep: (step: PublishStep) => void,
): Promise<Published['way']> {
  try {
    if (!(await lstat(out).catch(() => undefined))) {
      await rename(folder, out);
      return 'new';
    }
    if (await exchange(folder, out)) return 'exchanged';
    await rename(out, aside);
    onStep('set-aside');
    try {
      await rename(folder, out);
    } catch (error) {
      await rename(aside, out);
      throw error;
    }
    return 'two-steps';
  } catch (error) {
    // What a disk mounted at that very place, a folder of an image’s lower layer, and a program holding it open say.
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EBUSY', 'EXDEV', 'EACCES', 'EPERM'].includes(code)) throw error;
    throw new CannotRun(
      `The site at ${out} could not be replaced (${code}), and is as it was. ` +
        'Close programs that use it, or choose a folder inside it, or elsewhere, as --out.',
    );
  }
}

async function exchangeFolders(a: string, b: string): Promise<boolean> {
  return (await systemCalls())?.exchange(a, b) === 'exchanged';
}
