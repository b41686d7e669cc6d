import { CannotRun } from '../scripts/model/cannot-run.ts';
import { byPage, type Finding } from './finding.ts';
import type { GateOptions, GateReport } from './gate-report.ts';
import { auditLinks } from './link/audit-links.ts';
import { auditedFolder } from './link/audited-folder.ts';
import { readStyles } from './link/read-style.ts';
import type { FolderFiles } from './list-files.ts';
import { lookedAt } from './looked-at.ts';
import { enginesWith } from './page/engines/engines.ts';
import { type PagePart, partsFor, partsForNew } from './page/page-parts.ts';
import { pageVerdicts } from './page/page-verdicts.ts';
import { checkFolder } from './page/read/check-folder.ts';
import { FOLDER_RULES } from './page/read/folder-rules.ts';
import { newOnPages } from './page/read/new-on-pages.ts';
import type { ReadPage } from './page/read/page-read.ts';
import { readPages } from './page/read/read-page.ts';
import { byFile } from './retry.ts';
import { oncePerPage } from './rules/page/third-party.ts';
import { isIn } from './shard.ts';
import type { VeraPdfCommand } from './sheet/find-verapdf.ts';
import { type Offer, offeredBy } from './sheet/offered-by.ts';
import { pdfUaVerdicts } from './sheet/pdf-ua-verdicts.ts';
import { SHEET_PARTS } from './sheet/sheet-parts.ts';
import { sheetVerdicts } from './sheet/sheet-verdicts.ts';
import type { FileHashes } from './verdicts/file-hashes.ts';
import { pageVersions } from './verdicts/page-versions.ts';
import { sheetVersions } from './verdicts/sheet-versions.ts';
import type { Store } from './verdicts/store.ts';
import { VerdictBook } from './verdicts/verdict-book.ts';

/** What is known before a folder is audited. */
export interface Prepared {
  readonly files: FolderFiles;
  /** The browser’s program. */
  readonly program: string;
  /** Its name and version, where they had to be known so soon. */
  readonly browser: string | undefined;
  readonly veraPdf: VeraPdfCommand | string;
  readonly store: Store | undefined;
  readonly hashes: FileHashes;
}

/** Audits a folder, or its share, as far as the store does not know what would be found. */
export async function auditFolder(
  folder: string,
  { files, program, browser, veraPdf, store, hashes }: Prepared,
  options: GateOptions,
): Promise<GateReport> {
  const { shard, profile = 'any', parts = partsFor(profile) } = options;
  const isMine = (path: string) => !shard || isIn(shard, path);
  const pages = await readPages(folder, files.pages);
  const styles = await readStyles(folder, files.styles);
  const read = [...pages, ...styles];
  const mine = read.filter(({ path }) => isMine(path));
  const links = auditLinks(mine, auditedFolder(files, pages));

  const book = new VerdictBook(store, hashes, options.anew);

  const myPages = files.pages.filter(isMine);
  const mySheets = files.sheets.filter(isMine);
  const offers = offeredBy(pages);
  // Comparing pages takes no browser, and any page may change what is said of another: so it is done each time.
  const compared = checkFolder(pages, parts).filter(({ page }) => isMine(page));
  const visited = parts.filter((part) => !FOLDER_RULES.some(({ id }) => part === `house:${id}`));
  const versions = await pageVersions(visited, enginesWith(browser ?? ''), profile);
  // A page from somebody else can have anything in it, so no page of theirs is taken for like another.
  const fresh = profile === 'site' && !options.inFull ? await newOnPages(folder, files.pages) : undefined;
  const partsOn = (page: string): readonly PagePart[] => {
    const its = fresh?.get(page);
    return its ? partsForNew(visited, its) : visited;
  };
  const done = tally(myPages.length + mySheets.length, options.progress);
  const over = new AbortController();
  const [seen, sheets, pdfUa] = await Promise.all([
    pageVerdicts(folder, myPages, {
      ...options,
      profile,
      program,
      done,
      book,
      versionsOn: (page) => new Map(partsOn(page).map((part) => [part, versions.get(part) ?? ''])),
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

  const findings = oncePerPage([
    ...links.findings,
    ...compared,
    ...seen.findings,
    ...sheets.findings,
    ...pdfUa.findings,
  ]);
  return {
    engines: enginesWith(browser ?? seen.browser ?? ''),
    profile,
    ...(shard && { shard: { ...shard, folder: await hashes.ofAll(files.all) } }),
    looked: lookedAt(parts),
    inFull: myPages.filter((page) => partsOn(page).length === visited.length).length,
    pages: myPages.length,
    sheets: mySheets.length,
    files: [...myPages, ...mySheets],
    judged: pdfUa.judged,
    links: links.checked,
    kept: { pages: seen.kept, sheets: sheets.kept },
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
