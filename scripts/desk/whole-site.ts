import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { startProgram } from '../threads/start-program.ts';
import type { SiteNews, SiteOrder } from './site-program.ts';

/** So long it may take to end by itself, in milliseconds. */
const PATIENCE = 2_000;

/** The whole site, written by Eleventy in a program of its own. */
export class WholeSite {
  readonly #program: ChildProcess;
  /** Resolves when the program has ended, with what it ended with; with nothing where it was killed. */
  readonly ended: Promise<number | null>;

  /** @param hear takes what it tells */
  constructor(order: SiteOrder, hear: (news: SiteNews) => void) {
    this.#program = startProgram(path.join(import.meta.dirname, 'site-program.ts'));
    this.ended = once(this.#program, 'exit').then(([exitCode]) => exitCode as number | null);
    this.#program.on('message', (news: SiteNews) => hear(news));
    this.#program.send(order);
  }

  /** Something was saved: it is written again. */
  saved(): void {
    if (this.#program.connected) this.#program.send('saved');
  }

  async end(): Promise<void> {
    if (this.#program.connected) this.#program.disconnect();
    // While it writes thousands of pages it hears nothing.
    const impatient = setTimeout(() => this.#program.kill('SIGKILL'), PATIENCE);
    await this.ended;
    clearTimeout(impatient);
  }
}
