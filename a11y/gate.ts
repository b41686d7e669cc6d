import type { Browser } from 'puppeteer';
import { CannotRun } from '../scripts/model/cannot-run.ts';
import { ensureBrowser } from './browser/browser.ts';
import { thisMachine } from './browser/machine.ts';
import type { Finding } from './finding.ts';
import { listFiles } from './list-files.ts';
import type { Looked } from './looked.ts';
import { type Engines, enginesWith } from './page/engines/engines.ts';
import type { PagePart } from './page/page-parts.ts';
import type { Retry } from './retry.ts';
import type { Profile } from './rules/page/page-rule.ts';
import type { Shard, ShardOfFolder } from './shard.ts';
import type { SheetThread } from './sheet/audit-sheets.ts';
import { findVeraPdf } from './sheet/find-verapdf.ts';
import type { Judged } from './sheet/verapdf.ts';
import { browserVersion } from './verdicts/browser-version.ts';
import { FileHashes } from './verdicts/file-hashes.ts';
import { Store } from './verdicts/store.ts';
import { WholeReport } from './verdicts/whole-report.ts';
import type { Waived } from './waive.ts';

export interface GateOptions {
  /** Which of our own rules are asked: those for any page, or those for our own site too. Any page, if nothing is said. */
  readonly profile?: Profile;
  /**
   * Whether all is asked of every page. If not, what depends on kinds of parts, on words or on how they are laid out is asked only of a
   * page of ours that has something new of these.
   */
  readonly inFull?: boolean;
  /** What is asked of every page, where not all that fits the profile. */
  readonly parts?: readonly PagePart[];
  /** The folder in which verdicts are kept, for what has not changed since. None are kept if nothing is said. */
  readonly cache?: string;
  /** Whether everything is looked at anew, whatever was kept. */
  readonly anew?: boolean;
  /** The share of the folder to look at, where several machines look at it together. */
  readonly shard?: Shard;
  /** Told how far the work is, in pages and sheets. */
  readonly progress?: (done: number, of: number) => void;
  /** Told in words of anything that takes long for another reason, such as fetching a browser. */
  readonly say?: (words: string) => void;
  /** Longest time for one page at one width, in milliseconds. */
  readonly timeoutMs?: number;
  /** Longest time for one sheet, in milliseconds. */
  readonly sheetTimeoutMs?: number;
  /** How many visits one browser process makes before it is replaced. */
  readonly mostVisits?: number;
  /** Whether veraPDF judges the sheets, too, where it is on this computer: it does, if nothing is said. */
  readonly veraPdf?: boolean;
  /** Told of each browser process as it starts. */
  readonly started?: (browser: Browser) => void;
  /** Told of each thread for sheets as it starts. */
  readonly startedThread?: (thread: SheetThread) => void;
}

/**
 * What the gate looked at and what it found. All of it but the time, and what was kept, is in the JSON report, and every other
 * report is made of it.
 */
export interface GateReport {
  readonly engines: Engines;
  readonly profile: Profile;
  /** The share of the folder that was looked at, if not all of it was. */
  readonly shard?: ShardOfFolder;
  readonly looked: Looked;
  readonly pages: number;
  /** Of these pages, how many everything was asked of: the others had nothing that was not on one of these. */
  readonly inFull: number;
  readonly sheets: number;
  /** Every page, then every sheet, that was looked at, from the root of the folder. */
  readonly files: readonly string[];
  /** What veraPDF looked at, or why it did not. */
  readonly judged: Judged;
  /** References into the folder that were followed. */
  readonly links: number;
  /** How long it took; unknown of a report that was read. */
  readonly seconds?: number;
  /** How many pages and sheets had not changed since they were looked at; unknown of a report that was read. */
  readonly kept?: { readonly pages: number; readonly sheets: number };
  /** Why verdicts could not be kept for the next time, where they were to be. */
  readonly notKept?: string;
  /** What was looked at twice, because a browser or a thread did not come to its end. */
  readonly retries: readonly Retry[];
  /** By page, then by rule. The folder passes if there are none. */
  readonly findings: readonly Finding[];
  /** What somebody has said may stay until a day. The gate itself waives nothing; `waive.ts` does. */
  readonly waived: readonly Waived[];
}

/**
 * Audits a folder of finished HTML and PDF files, whoever made it: every page in a browser, every sheet, every link.
 * Throws `CannotRun` where there is no folder, no page in it, or no browser, and where somebody named a veraPDF that does not work.
 */
export async function gate(folder: string, options: GateOptions = {}): Promise<GateReport> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const { cache, shard, anew = false } = options;
  const files = await listFiles(folder);
  if (files.pages.length === 0)
    throw new CannotRun(`There is no HTML page in “${folder}”, so there is nothing to check.`);
  const program = await ensureBrowser(options.say ?? (() => undefined));
  const veraPdf = options.veraPdf === false ? 'it was not asked for.' : await findVeraPdf(thisMachine());
  const store = cache === undefined ? undefined : new Store(cache);
  const hashes = new FileHashes(folder);
  const browser = store || shard ? await browserVersion(program, store) : undefined;

  const engines = enginesWith(browser ?? '');
  const whole = store && (await WholeReport.of({ store, hashes, files, engines, veraPdf, options }));
  const before = anew ? undefined : await whole?.recall();
  if (before) {
    const { pages, sheets } = before;
    options.progress?.(pages + sheets, pages + sheets);
    return { ...before, seconds: seconds(), kept: { pages, sheets } };
  }
  // It takes a while to load, which a folder that has not changed need not wait for.
  const { auditFolder } = await import('./audit-folder.ts');
  const report = await auditFolder(folder, { files, program, veraPdf, store, hashes, browser }, options);
  await whole?.keep(report);
  await store?.tidy();
  return {
    ...report,
    seconds: seconds(),
    ...(store?.trouble !== undefined && { notKept: store.trouble }),
  };
}
