import type { Finding } from '../finding.ts';
import type { Verdicts } from '../page/page-verdicts.ts';
import type { Retry } from '../retry.ts';
import { someAtOnce } from '../some-at-once.ts';
import type { Known, PartVersions, Subject, VerdictBook } from '../verdicts/verdict-book.ts';
import type { AskedSheet, AuditSheetsOptions } from './audit-sheets.ts';
import type { Offer } from './offered-by.ts';

export interface SheetVerdictsOptions extends Omit<AuditSheetsOptions, 'audited'> {
  readonly book: VerdictBook;
  readonly versions: PartVersions;
  /** The page that offers each sheet. */
  readonly offers: ReadonlyMap<string, Offer>;
  /** Told of sheets that are done. */
  readonly done: (sheets: number) => void;
}

/** A verdict on each sheet: from the book where it still holds, else by opening it. */
export async function sheetVerdicts(
  folder: string,
  sheets: readonly string[],
  options: SheetVerdictsOptions,
): Promise<Verdicts> {
  const { book, versions, offers, done } = options;
  const findings: Finding[] = [];
  const retries: Retry[] = [];
  const unknown = new Map<string, Known>();
  const judged = new Set<string>();
  await someAtOnce(32, sheets, async (path) => {
    const known = await book.recall(subjectOf(path, offers.get(path)), versions);
    findings.push(...known.findings);
    if (known.missing.length > 0) unknown.set(path, known);
    else judged.add(path);
  });
  const kept = judged.size;
  done(kept);
  if (unknown.size === 0) return { findings, kept, judged: kept, retries };

  const asked = sheets.flatMap((path): AskedSheet[] => {
    const known = unknown.get(path);
    const offer = offers.get(path);
    return known ? [{ path, parts: known.missing, ...(offer && { offer }) }] : [];
  });
  const { auditSheets } = await import('./audit-sheets.ts');
  await auditSheets(folder, asked, {
    ...options,
    async audited(sheet) {
      const { path } = sheet;
      judged.add(path);
      findings.push(...sheet.findings);
      retries.push(...(sheet.retry ? [sheet.retry] : []));
      done(1);
      const known = unknown.get(path);
      // What could not be checked is to be checked next time.
      if (!known || !sheet.checked) return;
      const offer = offers.get(path);
      await book.keep(subjectOf(path, offer), versions, known, {
        findings: sheet.findings,
        needs: comparedWith(offer),
        partOf: ({ rule }) => rule,
      });
    },
  });
  return { findings, kept, judged: judged.size, retries };
}

/** A sheet that another page offers, or as another pack, is held to other words. */
function subjectOf(path: string, offer: Offer | undefined): Subject {
  const packed = offer?.tells ? ['pack', ...comparedWith(offer)] : comparedWith(offer);
  return { kind: 'sheet', path, beside: packed };
}

function comparedWith(offer: Offer | undefined): readonly string[] {
  return offer ? [offer.page.path, ...(offer.tells ?? []).map(({ path }) => path)] : [];
}
