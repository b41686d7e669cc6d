import type { Browser } from 'puppeteer';
import type { Finding } from './finding.ts';
import type { Looked } from './looked.ts';
import type { Engines } from './page/engines/engines.ts';
import type { PagePart } from './page/page-parts.ts';
import type { Profile } from './profile.ts';
import type { Retry } from './retry.ts';
import type { Shard, ShardOfFolder } from './shard.ts';
import type { SheetThread } from './sheet/audit-sheets.ts';
import type { Judged } from './sheet/verapdf.ts';
import type { Waived } from './waived.ts';

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
