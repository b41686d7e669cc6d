import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { SavedFiles, SiteNews, SiteOrder } from './site-program.ts';

/** So long it may take to end by itself, in milliseconds. */
const PATIENCE = 2_000;

/** The whole site, written and served by Eleventy in a program of its own. */
export class WholeSite {
  readonly #program: ChildProcess;
  /** Resolves when the program has ended, with what it ended with; with nothing where it was killed. */
  readonly ended: Promise<number | null>;

  /** @param hear takes what it tells */
  constructor(order: SiteOrder, hear: (news: SiteNews) => void) {
    this.#program = fork(path.join(import.meta.dirname, 'site-program.ts'), {
      execArgv: ['--import', import.meta.resolve('tsx')],
      serialization: 'advanced',
    });
    this.ended = once(this.#program, 'exit').then(([exitCode]) => exitCode as number | null);
    // One that has ended hears nothing more; that it has ended is told by “exit”.
    this.#program.on('error', () => undefined);
    this.#program.on('message', (news: SiteNews) => hear(news));
    this.#program.send(order);
  }

  /** Writes everything again. */
  saved(names: SavedFiles): void {
    if (this.#program.connected) this.#program.send(names);
  }

  async end(): Promise<void> {
    if (this.#program.connected) this.#program.disconnect();
    // While it writes thousands of pages it hears nothing.
    const impatient = setTimeout(() => this.#program.kill('SIGKILL'), PATIENCE);
    await this.ended;
    clearTimeout(impatient);
  }
}
