import { join } from 'node:path';
import type { GateOptions, GateReport } from '../gate-report.ts';
import type { FolderFiles } from '../list-files.ts';
import type { Engines } from '../page/engines/engines.ts';
import type { VeraPdfCommand } from '../sheet/find-verapdf.ts';
import type { FileHashes } from './file-hashes.ts';
import { programIdentity } from './program-identity.ts';
import { sourceDigests } from './source-digests.ts';
import type { Store } from './store.ts';

/** All of ours that decides what a report says: what starts an audit, and what runs on threads and in pages. */
const SOURCES = ['../audit-folder.ts', '../sheet/sheet-worker.ts', '../page/house-global.ts'].map((name) =>
  join(import.meta.dirname, name),
);

/** Findings that say that something could not be looked at: it may be so the next time. */
const NOT_LOOKED_AT = new Set(['page:not-checked', 'sheet:not-checked', 'verapdf:not-judged']);

/** All that decides what a report says. */
export interface Deciding {
  readonly store: Store;
  readonly hashes: FileHashes;
  readonly files: FolderFiles;
  readonly engines: Engines;
  readonly veraPdf: VeraPdfCommand | string;
  readonly options: GateOptions;
}

/**
 * The report of a whole folder, kept for when nothing at all has changed: then no page need be read, not even to follow its
 * links. Where anything has changed, of the folder or of this program, verdicts on single pages and sheets are looked for.
 */
export class WholeReport {
  readonly #name: string;
  readonly #deciding: Deciding;

  private constructor(name: string, deciding: Deciding) {
    this.#name = name;
    this.#deciding = deciding;
  }

  static async of(deciding: Deciding): Promise<WholeReport> {
    const { hashes, files, engines, veraPdf, options } = deciding;
    const { profile = 'any', parts = null, shard = null, inFull = false } = options;
    const [folder, sources, judge] = await Promise.all([
      hashes.ofAll(files.all),
      sourceDigests(SOURCES),
      typeof veraPdf === 'string' ? veraPdf : programIdentity([veraPdf.command, ...veraPdf.args]),
    ]);
    const name = ['whole', folder, ...sources.values(), engines, judge, profile, parts, shard, inFull];
    return new WholeReport(JSON.stringify(name), deciding);
  }

  /** The report, where it was kept. */
  async recall(): Promise<GateReport | undefined> {
    const text = await this.#deciding.store.recall(this.#name);
    return text === undefined ? undefined : (JSON.parse(text) as GateReport);
  }

  /** Keeps a report, if nothing was wrong with how it was made. */
  async keep({ kept: _, seconds: __, ...report }: GateReport): Promise<void> {
    const { store, hashes, files } = this.#deciding;
    const isSure = report.findings.every(({ rule }) => !NOT_LOOKED_AT.has(rule));
    if (!isSure || report.retries.length > 0 || (await this.#judgeBroke(report))) return;
    for (const path of files.all) if (!(await hashes.unchanged(path))) return;
    await store.keep(this.#name, JSON.stringify(report));
  }

  /** Whether veraPDF was there, but gave no judgement. */
  async #judgeBroke({ judged }: GateReport): Promise<boolean> {
    if (typeof this.#deciding.veraPdf === 'string' || !('notRun' in judged)) return false;
    const { NO_CLAIM } = await import('../sheet/verapdf.ts');
    return judged.notRun !== NO_CLAIM;
  }
}
