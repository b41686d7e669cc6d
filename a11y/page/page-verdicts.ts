import { filesMeant } from '../browser/serve-folder.ts';
import type { Finding } from '../finding.ts';
import type { Referrer } from '../link/reference.ts';
import type { Retry } from '../retry.ts';
import { someAtOnce } from '../some-at-once.ts';
import { namedNeeds } from '../verdicts/named-needs.ts';
import type { Known, PartVersions, Subject, VerdictBook } from '../verdicts/verdict-book.ts';
import type { AuditPagesOptions } from './audit-pages.ts';
import { type PagePart, partOf } from './page-parts.ts';

export interface PageVerdictsOptions extends Omit<AuditPagesOptions, 'audited'> {
  readonly book: VerdictBook;
  /** Versions of the parts that are asked of a page. */
  readonly versionsOn: (page: string) => PartVersions;
  /** Every page and style sheet of the folder, by its path. */
  readonly referrers: ReadonlyMap<string, Referrer>;
  /** Every file of the folder. */
  readonly all: ReadonlySet<string>;
}

/** What the gate knows of pages, or of sheets, in the end. */
export interface Verdicts {
  readonly findings: readonly Finding[];
  /** How many were not audited anew, since nothing has changed for them. */
  readonly kept: number;
  /** How many there is a whole verdict on. */
  readonly judged: number;
  readonly retries: readonly Retry[];
}

/** A verdict on each page: from the book where it still holds, else by visits, as far as they are needed. */
export async function pageVerdicts(
  folder: string,
  pages: readonly string[],
  options: PageVerdictsOptions,
): Promise<Verdicts & { readonly browser?: string }> {
  const { book, versionsOn, referrers, all, done } = options;
  const subjectOf = (path: string): Subject => ({ kind: 'page', path });
  const findings: Finding[] = [];
  const retries: Retry[] = [];
  const unknown = new Map<string, Known>();
  const judged = new Set<string>();
  await someAtOnce(32, pages, async (page) => {
    const known = await book.recall(subjectOf(page), versionsOn(page));
    findings.push(...known.findings);
    if (known.missing.length > 0) unknown.set(page, known);
    else judged.add(page);
  });
  const kept = judged.size;
  done(kept);
  if (unknown.size === 0) return { findings, kept, judged: kept, retries };

  const asked = pages.flatMap((page) => {
    const parts = unknown.get(page)?.missing as readonly PagePart[] | undefined;
    return parts ? [{ page, parts }] : [];
  });
  // It takes a second to load, for which a folder that has not changed need not wait.
  const { auditPages } = await import('./audit-pages.ts');
  const seen = await auditPages(folder, asked, {
    ...options,
    async audited(audited) {
      const { page } = audited;
      judged.add(page);
      findings.push(...audited.findings);
      retries.push(...audited.retries);
      const known = unknown.get(page);
      // What could not be checked is to be checked next time.
      if (!known || !audited.checked) return;
      const loaded = audited.asked.flatMap((address) => filesMeant(address, all));
      await book.keep(subjectOf(page), versionsOn(page), known, {
        findings: audited.findings,
        needs: new Set([...namedNeeds(page, referrers), ...loaded]),
        partOf,
      });
    },
  });
  return { findings, kept, judged: judged.size, retries, browser: seen.browser };
}
