import type { Browser } from 'puppeteer';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import type { Finding } from '../finding.ts';
import type { Visit } from '../page/visit.ts';
import { visitPage } from '../page/visit-page.ts';
import { type Retry, reasonOf } from '../retry.ts';
import { notChecked } from '../rules/page/not-checked.ts';
import { within } from '../within.ts';
import { killBrowser, launchBrowser } from './browser.ts';
import { type KeptPage, keepPage } from './kept-page.ts';
import type { ServedFolder } from './serve-folder.ts';

/** A page that takes longer than this for one visit is stuck. Ordinary ones take a fifth of a second. */
const VISIT_TIMEOUT_MS = 30_000;

/** A browser gathers what it has seen. After so many visits it makes place for a fresh one. */
const MOST_VISITS = 600;

/** What came of a visit. */
export interface Visited {
  readonly findings: readonly Finding[];
  /** Whether the page was checked; if not, that is its one finding. */
  readonly checked: boolean;
  /** Addresses on our server that the page has asked for, itself among them. */
  readonly asked: readonly string[];
  readonly retry?: Retry;
}

export interface SeatOptions {
  /** The browser’s program. */
  readonly program: string;
  /** Longest time for one visit. */
  readonly timeoutMs?: number;
  /** Told of each browser process as it starts. */
  readonly started?: (browser: Browser) => void;
  /** What was measured on pages before; all seats of an audit share it. */
  readonly known: Map<string, unknown>;
  /** How many visits one browser process makes. */
  readonly mostVisits?: number;
}

/** Where visits are made: one browser process with its one page, replaced whenever something goes wrong in it. */
export class Seat {
  readonly #served: ServedFolder;
  readonly #options: SeatOptions;
  #sitting: { readonly browser: Browser; readonly kept: KeptPage } | undefined;
  #visits = 0;
  #left = false;

  constructor(served: ServedFolder, options: SeatOptions) {
    this.#served = served;
    this.#options = options;
  }

  /** Makes a visit; one that fails is made once more in a fresh browser, and if that fails too it is itself a finding. */
  async make(visit: Visit): Promise<Visited> {
    try {
      return await this.#try(visit);
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      await this.#rise();
      return this.#again(visit, { page: visit.page, width: visit.width, reason: reasonOf(error) });
    }
  }

  /** Ends the browser. No visit can be made any more. */
  async leave(): Promise<void> {
    this.#left = true;
    await this.#rise();
  }

  async #again(visit: Visit, retry: Retry): Promise<Visited> {
    try {
      return { ...(await this.#try(visit)), retry };
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      await this.#rise();
      return {
        findings: [notChecked(visit.page, visit.width, reasonOf(error))],
        checked: false,
        asked: [],
        retry,
      };
    }
  }

  async #try(visit: Visit): Promise<Visited> {
    if (this.#visits >= (this.#options.mostVisits ?? MOST_VISITS)) await this.#rise();
    const { browser, kept } = await this.#sit();
    this.#visits += 1;
    const work = visitPage(browser, kept, visit, this.#options.known);
    const findings = await within(
      this.#options.timeoutMs ?? VISIT_TIMEOUT_MS,
      Promise.race([work, kept.crash]),
    );
    return { findings, checked: true, asked: kept.askedHere() };
  }

  async #sit() {
    if (this.#sitting) return this.#sitting;
    const browser = await launchBrowser(this.#options.program, { port: this.#served.port });
    if (this.#left) {
      await killBrowser(browser);
      throw new CannotRun('The audit was broken off.');
    }
    this.#options.started?.(browser);
    this.#visits = 0;
    this.#sitting = { browser, kept: await keepPage(browser, this.#served.origin) };
    return this.#sitting;
  }

  async #rise(): Promise<void> {
    const sitting = this.#sitting;
    this.#sitting = undefined;
    if (sitting) await killBrowser(sitting.browser);
  }
}
