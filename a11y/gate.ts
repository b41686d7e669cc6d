import type { Browser } from 'puppeteer';
import { CannotRun } from '../scripts/model/cannot-run.ts';
import { ensureBrowser } from './browser/browser.ts';
import { thisMachine } from './browser/machine.ts';
import { byPage, type Finding } from './finding.ts';
import { auditLinks } from './link/audit-links.ts';
import { auditedFolder } from './link/audited-folder.ts';
import { readStyles } from './link/read-style.ts';
import { listFiles } from './list-files.ts';
import { type Looked, PLAIN_LOOK, type Profile } from './looked.ts';
import { auditPages } from './page/audit-pages.ts';
import { type Engines, enginesWith } from './page/engines.ts';
import { type PagePart, partsFor } from './page/page-parts.ts';
import { type ReadPage, readPages } from './page/read-page.ts';
import { oncePerPage } from './rules/page/third-party.ts';
import { auditSheets, offeredBy } from './sheet/audit-sheets.ts';
import { findVeraPdf } from './sheet/find-verapdf.ts';
import { type Judged, judge } from './sheet/verapdf.ts';
import type { Waived } from './waive.ts';

export interface GateOptions {
  /** Which of our own rules are asked: those for any page, or those for our own site too. Any page, if nothing is said. */
  readonly profile?: Profile;
  /** What is asked of every page, where not all that fits the profile. */
  readonly parts?: readonly PagePart[];
  /** Told how far the work is, in pages and sheets. */
  readonly progress?: (done: number, of: number) => void;
  /** Told in words of anything that takes long for another reason, such as fetching a browser. */
  readonly say?: (words: string) => void;
  /** Longest time for one page at one width, in milliseconds. */
  readonly timeoutMs?: number;
  /** Whether veraPDF judges the sheets, too, where it is on this computer: it does, if nothing is said. */
  readonly veraPdf?: boolean;
  /** Told of each browser process as it starts. */
  readonly started?: (browser: Browser) => void;
}

/** What the gate looked at and what it found. All of it but the time is in the JSON report, and every other report is made of it. */
export interface GateReport {
  readonly engines: Engines;
  readonly profile: Profile;
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
  const files = await listFiles(folder);
  if (files.pages.length === 0)
    throw new CannotRun(`There is no HTML page in “${folder}”, so there is nothing to check.`);
  const program = await ensureBrowser(options.say ?? (() => undefined));

  const veraPdf = options.veraPdf === false ? 'it was not asked for.' : await findVeraPdf(thisMachine());

  const pages = await readPages(folder, files.pages);
  const styles = await readStyles(folder, files.styles);
  const links = auditLinks([...pages, ...styles], auditedFolder(files, pages));

  const done = tally(files.pages.length + files.sheets.length, options.progress);
  const profile = options.profile ?? 'any';
  const parts = options.parts ?? partsFor(profile);
  const over = new AbortController();
  const [seen, sheets, { judged, findings: judgedFindings }] = await Promise.all([
    auditPages(
      folder,
      files.pages.map((page) => ({ page, parts })),
      { ...options, profile, program, done },
    ),
    auditSheets(folder, files.sheets, pages, done),
    judge(folder, files.sheets, veraPdf, { signal: over.signal }),
  ]).finally(() => over.abort());

  const findings = oncePerPage([...links.findings, ...seen.findings, ...sheets, ...judgedFindings]);
  return {
    engines: enginesWith(seen.browser),
    profile,
    looked: PLAIN_LOOK,
    pages: files.pages.length,
    sheets: files.sheets.length,
    files: [...files.pages, ...files.sheets],
    judged,
    links: links.checked,
    seconds: (performance.now() - began) / 1000,
    findings: withSources(findings, pages).sort(byPage),
    waived: [],
  };
}

/** Adds up what is done, page by page or in parts of one, and tells how many whole ones there are. */
function tally(of: number, progress: GateOptions['progress'] = () => undefined): (part: number) => void {
  let done = 0;
  return (part) => {
    done += part;
    progress(Math.floor(done), of);
  };
}

/** Names the content file of each finding whose page names its own, or that of the page which offers the sheet. */
function withSources(findings: readonly Finding[], pages: readonly ReadPage[]): Finding[] {
  const offered = [...offeredBy(pages)].map(([path, { page }]) => [path, page.source] as const);
  const sources = new Map([...offered, ...pages.map(({ path, source }) => [path, source] as const)]);
  return findings.map((finding) => {
    const source = finding.source ?? sources.get(finding.page);
    return source === undefined ? finding : { ...finding, source };
  });
}
