import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { openStaging } from '../staging.ts';
import type { Orders } from './publisher.ts';

/** What a reader saw: how often it looked, the versions that were whole, and what was wrong. */
export interface Sight {
  readonly looks: number;
  readonly seen: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Where the programs of trials are once they are JavaScript: inside the project, so that they find what they import, and as deep
 * in it as what they are made of, which knows the project by that.
 */
const PROGRAMS = path.join(import.meta.dirname, '../../../.cache/trial');

let programs: Promise<unknown> | undefined;

/** Makes JavaScript of the programs, once for all trials: each would need a second to start if it had to be done there. */
function translated(): Promise<unknown> {
  return build({
    entryPoints: ['publisher.ts', 'reader.ts'].map((name) => path.join(import.meta.dirname, name)),
    outdir: PROGRAMS,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
}

/** A folder with a site in it, and programs that publish and read that site, until the trial is over. */
export class Trial {
  readonly out: string;
  readonly #folder: string;
  readonly #programs: ChildProcess[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
    this.out = path.join(folder, '_site');
  }

  /** Runs a trial, then ends its programs and deletes its folder, in that order. */
  static async run(work: (trial: Trial) => Promise<void>): Promise<void> {
    programs ??= translated();
    await programs;
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'publish-')));
    await mkdir(path.join(folder, 'content'));
    const trial = new Trial(folder);
    try {
      await work(trial);
    } finally {
      await Promise.all(trial.#programs.map(end));
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  /** Names in the folder the site is in. */
  async beside(): Promise<readonly string[]> {
    return (await readdir(this.#folder)).sort();
  }

  /** What the next build does first; nothing more is needed after a kill. */
  async nextBuild(): Promise<void> {
    const staging = await openStaging(this.out, path.join(this.#folder, 'content'));
    await staging.close();
  }

  /** Starts a publisher and waits for its first site. `published` grows as it goes on. */
  async publisher(orders: Omit<Orders, 'out'>) {
    const child = this.#start('publisher.js', JSON.stringify({ ...orders, out: this.out }));
    const published: string[] = [];
    if (!child.stdout) throw new Error('The publisher has no output.');
    const lines = createInterface(child.stdout).on('line', (line) => published.push(line));
    await once(lines, 'line');
    return { child, published };
  }

  /** Watches until each publisher has published so many more sites. */
  async watch(sites: number, ...publishers: { readonly published: readonly string[] }[]): Promise<Sight> {
    const reader = this.#start('reader.js', this.out);
    await once(reader, 'message');
    const goals = publishers.map(({ published }) => published.length + sites);
    while (publishers.some(({ published }, index) => published.length < (goals[index] ?? 0))) await wait(10);
    const told = once(reader, 'message');
    reader.send('stop');
    const [sight] = await told;
    return sight;
  }

  #start(program: string, argument: string): ChildProcess {
    const child = fork(path.join(PROGRAMS, program), [argument], { execArgv: [], silent: true });
    child.stderr?.pipe(process.stderr);
    this.#programs.push(child);
    return child;
  }
}

/** Waits for a program that ends by itself. */
export async function ended(child: ChildProcess): Promise<NodeJS.Signals | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.signalCode;
}

/** Kills a program, and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}
