import type { Browser } from 'puppeteer';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import type { Finding } from '../finding.ts';
import { type Visit, visitPage } from '../page/visit-page.ts';
import { notChecked } from '../rules/page/not-checked.ts';
import { killBrowser, launchBrowser } from './browser.ts';
import { type KeptPage, keepPage } from './kept-page.ts';
import type { ServedFolder } from './serve-folder.ts';

/** A page that takes longer than this for one visit is stuck. Ordinary ones take a fifth of a second. */
const VISIT_TIMEOUT_MS = 30_000;

export interface SeatOptions {
  /** The browser’s program. */
  readonly program: string;
  /** Longest time for one visit. */
  readonly timeoutMs?: number;
  /** Told of each browser process as it starts. */
  readonly started?: (browser: Browser) => void;
  /** What was measured on pages before; all seats of an audit share it. */
  readonly known: Map<string, unknown>;
}

/** Where visits are made: one browser process with its one page, replaced whenever something goes wrong in it. */
export class Seat {
  readonly #served: ServedFolder;
  readonly #options: SeatOptions;
  #sitting: { readonly browser: Browser; readonly kept: KeptPage } | undefined;
  #left = false;

  constructor(served: ServedFolder, options: SeatOptions) {
    this.#served = served;
    this.#options = options;
  }

  /** Makes a visit; one that fails is made once more in a fresh browser, and if that fails too it is itself a finding. */
  async make(visit: Visit): Promise<readonly Finding[]> {
    try {
      return await this.#try(visit);
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      await this.#rise();
    }
    try {
      return await this.#try(visit);
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      await this.#rise();
      return [notChecked(visit.page, visit.width, reasonOf(error))];
    }
  }

  /** Ends the browser. No visit can be made any more. */
  async leave(): Promise<void> {
    this.#left = true;
    await this.#rise();
  }

  async #try(visit: Visit): Promise<readonly Finding[]> {
    const { browser, kept } = await this.#sit();
    const work = visitPage(browser, kept, visit, this.#options.known);
    return within(this.#options.timeoutMs ?? VISIT_TIMEOUT_MS, Promise.race([work, kept.crash]));
  }

  async #sit() {
    if (this.#sitting) return this.#sitting;
    const browser = await launchBrowser(this.#options.program, { port: this.#served.port });
    if (this.#left) {
      await killBrowser(browser);
      throw new CannotRun('The audit was broken off.');
    }
    this.#options.started?.(browser);
    this.#sitting = { browser, kept: await keepPage(browser, this.#served.origin) };
    return this.#sitting;
  }

  async #rise(): Promise<void> {
    const sitting = this.#sitting;
    this.#sitting = undefined;
    if (sitting) await killBrowser(sitting.browser);
  }
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it was not ready in ${milliseconds / 1000} seconds`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? message).replace(/[.!]+$/, '');
}
