import { hash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What nobody has asked for in so many days is thrown away. */
const KEPT_DAYS = 30;

/** All of it together may take so many bytes; then the longest unused goes. */
const MOST_BYTES = 512 * 1024 * 1024;

const DAY_MS = 86_400_000;

/** What is being written has this at the end of its name, and is left behind only by a process that was killed. */
const ASIDE = '.aside';

/** No file takes so long to write. */
const ASIDE_MS = 3_600_000;

export interface StoreLimits {
  readonly days?: number;
  readonly bytes?: number;
}

/**
 * Texts kept in a folder, one file each. The folder may be deleted, copied, or shared by several processes and machines at
 * any time. A file begins with the SHA-256 of the rest, and goes on with the name of what it is: one that is cut short,
 * changed, or in the place of another is as good as none.
 */
export class Store {
  readonly #folder: string;
  #trouble: string | undefined;
  #wrote = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Why something could not be kept, in the words of the system, once that has happened. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** What was kept under a name. A name is one line. */
  async recall(name: string): Promise<string | undefined> {
    const file = await open(this.#fileOf(name)).catch(() => undefined);
    if (!file) return undefined;
    try {
      const text = textOf(await file.readFile('utf8'), name);
      const { mtimeMs } = await file.stat();
      // So that `tidy` leaves what is in use. A day is near enough, and spares a write each time.
      if (text !== undefined && Date.now() - mtimeMs > DAY_MS) await touch(this.#fileOf(name));
      return text;
    } catch {
      return undefined;
    } finally {
      await file.close().catch(() => undefined);
    }
  }

  /** Keeps a text in place of what was kept under its name. Where that is not possible, `trouble` tells why. */
  async keep(name: string, text: string): Promise<void> {
    if (this.#trouble !== undefined) return;
    const file = this.#fileOf(name);
    // Written aside and renamed: another process may be reading the same file now, and this one may be killed.
    const aside = `${file}.${randomUUID()}${ASIDE}`;
    const rest = `${name}\n${text}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(aside, `${hash('sha256', rest)}\n${rest}`);
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
    let bytes = 0;
    for (const { path, size, age } of (await this.#files()).sort((a, b) => a.age - b.age)) {
      bytes += size;
      const leftBehind = path.endsWith(ASIDE) && age > ASIDE_MS;
      if (leftBehind || age > days * DAY_MS || bytes > most)
        await rm(path, { force: true }).catch(() => undefined);
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

  #fileOf(name: string): string {
    return join(this.#folder, hash('sha256', name));
  }
}

/** The text in a file of the store; undefined where the file is damaged, or of another name. */
function textOf(written: string, name: string): string | undefined {
  const end = written.indexOf('\n');
  const rest = written.slice(end + 1);
  if (end < 0 || hash('sha256', rest) !== written.slice(0, end)) return undefined;
  return rest.startsWith(`${name}\n`) ? rest.slice(name.length + 1) : undefined;
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
