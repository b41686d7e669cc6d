import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import { someAtOnce } from '../some-at-once.ts';
import { programIdentity } from '../verdicts/program-identity.ts';
import { sourceDigests } from '../verdicts/source-digests.ts';
import type { Store } from '../verdicts/store.ts';
import type { Known, PartVersions, Subject, VerdictBook } from '../verdicts/verdict-book.ts';
import type { VeraPdfCommand } from './find-verapdf.ts';
import type { Judgement, JudgeOptions } from './verapdf.ts';

/** The two things that can be known of a PDF: what veraPDF finds, or that it does not say it follows PDF/UA. */
const JUDGED = 'verapdf';
const NO_CLAIM = 'no-claim';

/** What decides which PDFs are judged, and how the answers are told. */
const SOURCES = ['verapdf.ts', 'claims-pdf-ua.ts'].map((name) => join(import.meta.dirname, name));

/** As `judge`, but what veraPDF of this version has said of a PDF before, it is not asked again. */
export async function pdfUaVerdicts(
  folder: string,
  sheets: readonly string[],
  veraPdf: VeraPdfCommand | string,
  {
    book,
    store,
    ...options
  }: JudgeOptions & { readonly book: VerdictBook; readonly store?: Store | undefined },
): Promise<Judgement> {
  if (typeof veraPdf === 'string') return { judged: { notRun: veraPdf }, findings: [], claiming: [] };
  if (!store || sheets.length === 0) return (await judging())(folder, sheets, veraPdf, options);
  const digests = [...(await sourceDigests(SOURCES)).values()];
  const identity = `version of ${await programIdentity([veraPdf.command, ...veraPdf.args])}`;
  const before = await store.recall(identity);
  const versions = versionsFor(before ?? '', digests);

  const findings: Finding[] = [];
  const unknown = new Map<string, Known>();
  let claiming = 0;
  await someAtOnce(32, sheets, async (path) => {
    const known = await book.recall(subjectOf(path), versions);
    if (before === undefined || known.missing.length === versions.size) unknown.set(path, known);
    else if (!known.missing.includes(JUDGED)) claiming += 1;
    if (before !== undefined) findings.push(...known.findings);
  });
  const asked = sheets.filter((path) => unknown.has(path));
  if (asked.length === 0 && before !== undefined && claiming > 0)
    return { judged: { version: before, sheets: claiming }, findings, claiming: [] };

  const judge = await judging();
  const judgement = await judge(folder, asked, veraPdf, options);
  const { judged } = judgement;
  const version = 'notRun' in judged ? before : judged.version;
  // It broke, or it is another one than it was: then nothing that was kept is of use.
  if ('notRun' in judged && judgement.broken) return judgement;
  if (before !== undefined && version !== before) return judge(folder, sheets, veraPdf, options);
  if (version !== undefined) await store.keep(identity, version);
  const now = versionsFor(version ?? '', digests);
  for (const path of asked) {
    const claims = judgement.claiming.includes(path);
    // Whoever does not claim it is known without veraPDF; whoever does, only by its version.
    if (claims && version === undefined) continue;
    const its = judgement.findings.filter(({ page }) => page === path);
    if (its.some(({ rule }) => rule === 'verapdf:not-judged')) continue;
    const part = claims ? JUDGED : NO_CLAIM;
    await book.keep(
      subjectOf(path),
      now,
      { findings: [], missing: [part] },
      { findings: its, needs: [], partOf: () => part },
    );
  }
  if ('notRun' in judged && (claiming === 0 || version === undefined)) return judgement;
  const fresh = 'notRun' in judged ? 0 : judged.sheets;
  return {
    judged: { version: version ?? '', sheets: claiming + fresh },
    findings: [...findings, ...judgement.findings],
    claiming: judgement.claiming,
  };
}

/** It takes a while to load, which PDFs that have not changed need not wait for. */
async function judging() {
  return (await import('./verapdf.ts')).judge;
}

function versionsFor(veraPdf: string, digests: readonly string[]): PartVersions {
  const claim = hash('sha256', JSON.stringify(digests));
  return new Map([
    [JUDGED, hash('sha256', JSON.stringify([veraPdf, claim]))],
    [NO_CLAIM, claim],
  ]);
}

function subjectOf(path: string): Subject {
  return { kind: 'verapdf', path };
}
