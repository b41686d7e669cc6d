import { hash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readVerdict, type Verdict } from './verdict.ts';

/** A verdict that nobody has asked for in so many days is thrown away. */
const KEPT_DAYS = 30;

/** All verdicts together may take so many bytes; then the longest unused go. */
const MOST_BYTES = 512 * 1024 * 1024;

const DAY_MS = 86_400_000;

/** What is being written has this at the end of its name, and is left behind only by a process that was killed. */
const ASIDE = '.aside';

/** No file takes so long to write. */
const ASIDE_MS = 3_600_000;

/** SHA-256 in hexadecimal digits. */
const DIGEST = 64;

export interface StoreLimits {
  readonly days?: number;
  readonly bytes?: number;
}

/**
 * Verdicts kept in a folder, one file for each page or sheet. The folder may be deleted, copied, or shared by several
 * processes and machines at any time. A file begins with the SHA-256 of the rest and says what it is about; one that is cut
 * short, changed, or in the place of another is as good as none.
 */
export class VerdictStore {
  readonly #folder: string;
  #trouble: string | undefined;
  #wrote = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Why verdicts could not be kept, in words, once that has happened. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** What was kept about a subject. */
  async recall(subject: string): Promise<Verdict | undefined> {
    const file = await open(this.#fileOf(subject)).catch(() => undefined);
    if (!file) return undefined;
    try {
      const text = await file.readFile('utf8');
      const json = text.slice(DIGEST + 1);
      if (hash('sha256', json) !== text.slice(0, DIGEST)) return undefined;
      const verdict = readVerdict(json);
      if (verdict?.subject !== subject) return undefined;
      const { mtimeMs } = await file.stat();
      // So that `tidy` leaves what is in use. A day is near enough, and spares a write each time.
      if (Date.now() - mtimeMs > DAY_MS) await touch(this.#fileOf(subject));
      return verdict;
    } catch {
      return undefined;
    } finally {
      await file.close().catch(() => undefined);
    }
  }

  /** Keeps a verdict in place of what was kept about its subject. Where that is not possible, `trouble` tells why. */
  async keep(verdict: Verdict): Promise<void> {
    if (this.#trouble !== undefined) return;
    const file = this.#fileOf(verdict.subject);
    // Written aside and renamed: another process may be reading the same file now, and this one may be killed.
    const aside = `${file}.${randomUUID()}${ASIDE}`;
    const json = JSON.stringify(verdict);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(aside, `${hash('sha256', json)}\n${json}`);
      await rename(aside, file);
      this.#wrote = true;
    } catch (error) {
      this.#trouble ??= (error as Error).message;
      await rm(aside, { force: true }).catch(() => undefined);
    }
  }

  /** Throws away what is too old or too much, if anything was added since the store was opened. */
  async tidy({ days = KEPT_DAYS, bytes: most = MOST_BYTES }: StoreLimits = {}): Promise<void> {
    if (!this.#wrote) return;
    const files = await this.#files();
    let bytes = 0;
    for (const { path, size, age } of files.sort((a, b) => a.age - b.age)) {
      bytes += size;
      const left = path.endsWith(ASIDE) && age > ASIDE_MS;
      if (left || age > days * DAY_MS || bytes > most) await rm(path, { force: true }).catch(() => undefined);
    }
  }

  async #files(): Promise<{ readonly path: string; readonly size: number; readonly age: number }[]> {
    const files = [];
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const path = join(this.#folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found?.isFile()) files.push({ path, size: found.size, age: Date.now() - found.mtimeMs });
    }
    return files;
  }

  #fileOf(subject: string): string {
    return join(this.#folder, hash('sha256', subject));
  }
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
