import { hash } from 'node:crypto';
import type { Browser } from 'puppeteer';
import { CannotRun } from '../scripts/model/cannot-run.ts';
import { ensureBrowser } from './browser/browser.ts';
import { thisMachine } from './browser/machine.ts';
import { byPage, type Finding } from './finding.ts';
import { auditLinks } from './link/audit-links.ts';
import { auditedFolder } from './link/audited-folder.ts';
import { readStyles } from './link/read-style.ts';
import { listFiles } from './list-files.ts';
import type { Looked } from './looked.ts';
import { lookedAt } from './looked-at.ts';
import { type Engines, enginesWith } from './page/engines.ts';
import { type PagePart, partsFor } from './page/page-parts.ts';
import { pageVerdicts } from './page/page-verdicts.ts';
import { type ReadPage, readPages } from './page/read-page.ts';
import { byFile, type Retry } from './retry.ts';
import type { Profile } from './rules/page/page-rule.ts';
import { oncePerPage } from './rules/page/third-party.ts';
import { isIn, type Shard, type ShardOfFolder } from './shard.ts';
import type { SheetThread } from './sheet/audit-sheets.ts';
import { findVeraPdf } from './sheet/find-verapdf.ts';
import { type Offer, offeredBy } from './sheet/offered-by.ts';
import { pdfUaVerdicts } from './sheet/pdf-ua-verdicts.ts';
import { SHEET_PARTS } from './sheet/sheet-parts.ts';
import { sheetVerdicts } from './sheet/sheet-verdicts.ts';
import type { Judged } from './sheet/verapdf.ts';
import { browserVersion } from './verdicts/browser-version.ts';
import { FileHashes } from './verdicts/file-hashes.ts';
import { pageVersions } from './verdicts/page-versions.ts';
import { sheetVersions } from './verdicts/sheet-versions.ts';
import { Store } from './verdicts/store.ts';
import { VerdictBook } from './verdicts/verdict-book.ts';
import type { Waived } from './waive.ts';

export interface GateOptions {
  /** Which of our own rules are asked: those for any page, or those for our own site too. Any page, if nothing is said. */
  readonly profile?: Profile;
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
  const { shard, profile = 'any', parts = partsFor(profile) } = options;
  const isMine = (path: string) => !shard || isIn(shard, path);
  const files = await listFiles(folder);
  if (files.pages.length === 0)
    throw new CannotRun(`There is no HTML page in “${folder}”, so there is nothing to check.`);
  const program = await ensureBrowser(options.say ?? (() => undefined));
  const veraPdf = options.veraPdf === false ? 'it was not asked for.' : await findVeraPdf(thisMachine());

  const pages = await readPages(folder, files.pages);
  const styles = await readStyles(folder, files.styles);
  const read = [...pages, ...styles];
  const mine = read.filter(({ path }) => isMine(path));
  const links = auditLinks(mine, auditedFolder(files, pages));

  const store = options.cache === undefined ? undefined : new Store(options.cache);
  const hashes = new FileHashes(folder);
  const book = new VerdictBook(store, hashes, options.anew);
  const browser = store || shard ? await browserVersion(program, store) : undefined;

  const myPages = files.pages.filter(isMine);
  const mySheets = files.sheets.filter(isMine);
  const offers = offeredBy(pages);
  const done = tally(myPages.length + mySheets.length, options.progress);
  const over = new AbortController();
  const [seen, sheets, pdfUa] = await Promise.all([
    pageVerdicts(folder, myPages, {
      ...options,
      profile,
      program,
      done,
      book,
      versions: await pageVersions(parts, enginesWith(browser ?? ''), profile),
      referrers: new Map(read.map((one) => [one.path, one])),
      all: files.all,
    }),
    sheetVerdicts(folder, mySheets, {
      book,
      versions: await sheetVersions(SHEET_PARTS),
      offers,
      done,
      ...(options.sheetTimeoutMs !== undefined && { timeoutMs: options.sheetTimeoutMs }),
      ...(options.startedThread && { started: options.startedThread }),
    }),
    pdfUaVerdicts(folder, mySheets, veraPdf, { signal: over.signal, book, store }),
  ]).finally(() => over.abort());
  if (seen.judged !== myPages.length || sheets.judged !== mySheets.length)
    throw new Error(
      `Of ${myPages.length} pages ${seen.judged} were judged, of ${mySheets.length} sheets ${sheets.judged}.`,
    );
  if (browser !== undefined && seen.browser !== undefined && seen.browser !== browser)
    throw new CannotRun(
      `The browser was exchanged while it was at work: ${browser} became ${seen.browser}. Check once more.`,
    );
  await store?.tidy();

  const findings = oncePerPage([...links.findings, ...seen.findings, ...sheets.findings, ...pdfUa.findings]);
  return {
    engines: enginesWith(browser ?? seen.browser ?? ''),
    profile,
    ...(shard && { shard: { ...shard, folder: await digestOf(files.all, hashes) } }),
    looked: lookedAt(parts),
    pages: myPages.length,
    sheets: mySheets.length,
    files: [...myPages, ...mySheets],
    judged: pdfUa.judged,
    links: links.checked,
    seconds: (performance.now() - began) / 1000,
    kept: { pages: seen.kept, sheets: sheets.kept },
    ...(store?.trouble !== undefined && { notKept: store.trouble }),
    retries: [...seen.retries, ...sheets.retries].sort(byFile),
    findings: withSources(findings, pages, offers).sort(byPage),
    waived: [],
  };
}

/** Adds up what is done, page by page or in parts of one, and tells how many whole ones there are. */
function tally(of: number, progress: GateOptions['progress'] = () => undefined): (part: number) => void {
  let done = 0;
  return (part) => {
    if (part === 0) return;
    done += part;
    progress(Math.floor(done), of);
  };
}

/** Names the content file of each finding whose page names its own, or that of the page which offers the sheet. */
function withSources(
  findings: readonly Finding[],
  pages: readonly ReadPage[],
  offers: ReadonlyMap<string, Offer>,
): Finding[] {
  const offered = [...offers].map(([path, { page }]) => [path, page.source] as const);
  const sources = new Map([...offered, ...pages.map(({ path, source }) => [path, source] as const)]);
  return findings.map((finding) => {
    const source = finding.source ?? sources.get(finding.page);
    return source === undefined ? finding : { ...finding, source };
  });
}

async function digestOf(files: ReadonlySet<string>, hashes: FileHashes): Promise<string> {
  const all = await Promise.all([...files].map(async (path) => [path, await hashes.of(path)]));
  return hash('sha256', JSON.stringify(all));
}
