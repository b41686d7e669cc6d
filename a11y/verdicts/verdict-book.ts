import type { Finding } from '../finding.ts';
import type { FileHashes } from './file-hashes.ts';
import type { Store } from './store.ts';
import { type PartVerdict, readVerdict, type Verdict } from './verdict.ts';

/** Versions of the parts of the gate that are asked, by their names. */
export type PartVersions = ReadonlyMap<string, string>;

/** What a verdict is about. */
export interface Subject {
  readonly kind: 'page' | 'sheet' | 'verapdf';
  /** From the root of the folder. */
  readonly path: string;
  /** What else of the folder it is about, such as which page offers a sheet. */
  readonly beside?: readonly string[];
}

/** What is known about a subject before anything is audited. */
export interface Known {
  /** What the parts found whose verdict still holds. */
  readonly findings: readonly Finding[];
  /** The parts that must be asked. */
  readonly missing: readonly string[];
  /** What was kept, where the files it depends on are still the same. */
  readonly verdict?: Verdict;
}

/** What was found by asking the missing parts. */
export interface Heard {
  readonly findings: readonly Finding[];
  /** Paths of the other files it depends on. */
  readonly needs: Iterable<string>;
  /** The part that a finding belongs to. */
  readonly partOf: (finding: Finding) => string;
}

/**
 * Verdicts on the files of a folder. One holds as long as the file, all files it depends on, and the version of the part
 * that gave it are the same. Without a store, nothing is known and nothing kept.
 */
export class VerdictBook {
  readonly #store: Store | undefined;
  readonly #hashes: FileHashes;
  readonly #anew: boolean;

  /** @param anew whether everything is to be found out anew, whatever was kept; it is kept for the next time */
  constructor(store: Store | undefined, hashes: FileHashes, anew = false) {
    this.#store = store;
    this.#hashes = hashes;
    this.#anew = anew;
  }

  /** What is known about a subject, of the parts that are asked. */
  async recall(subject: Subject, versions: PartVersions): Promise<Known> {
    const verdict = this.#store && !this.#anew ? await this.#kept(this.#store, subject) : undefined;
    const findings: Finding[] = [];
    const missing: string[] = [];
    for (const [part, version] of versions) {
      const kept = partOf(verdict, part);
      if (kept?.version === version) findings.push(...kept.findings);
      else missing.push(part);
    }
    return { findings, missing, ...(verdict && { verdict }) };
  }

  /** Keeps what the missing parts found, beside what the others had found before. */
  async keep(subject: Subject, versions: PartVersions, known: Known, heard: Heard): Promise<void> {
    if (!this.#store) return;
    const parts: Record<string, PartVerdict> = { ...known.verdict?.parts };
    for (const part of known.missing) {
      const findings = heard.findings.filter((finding) => heard.partOf(finding) === part);
      parts[part] = { version: versions.get(part) ?? '', findings };
    }
    const needs: Record<string, string | null> = { ...known.verdict?.needs };
    for (const path of heard.needs) if (path !== subject.path) needs[path] = await this.#hashes.of(path);
    // A file that was changed since it was read may have been judged by its new bytes.
    for (const path of [subject.path, ...Object.keys(needs)])
      if (!(await this.#hashes.unchanged(path))) return;
    const verdict: Verdict = { needs, parts };
    await this.#store.keep(await this.#nameOf(subject), JSON.stringify(verdict));
  }

  async #kept(store: Store, subject: Subject): Promise<Verdict | undefined> {
    const json = await store.recall(await this.#nameOf(subject));
    const verdict = json === undefined ? undefined : readVerdict(json);
    if (!verdict) return undefined;
    for (const [path, hash] of Object.entries(verdict.needs))
      if ((await this.#hashes.of(path)) !== hash) return undefined;
    return verdict;
  }

  /** Other bytes are another subject. */
  async #nameOf({ kind, path, beside = [] }: Subject): Promise<string> {
    return JSON.stringify([kind, path, await this.#hashes.of(path), ...beside]);
  }
}

function partOf(verdict: Verdict | undefined, part: string): PartVerdict | undefined {
  return verdict && Object.hasOwn(verdict.parts, part) ? verdict.parts[part] : undefined;
}
