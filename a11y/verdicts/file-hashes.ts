import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { someAtOnce } from '../some-at-once.ts';

/** So many files are read at once: more would need more memory, not less time. */
const AT_ONCE = 32;

/** A file as it was when it was read. */
interface Seen {
  /** SHA-256 of its bytes, in hexadecimal digits; `null` where there is no such file. */
  readonly hash: string | null;
  /** Changes whenever the file is written. */
  readonly state: string;
}

/** The hashes of a folder’s files. Each file is read once, when somebody first asks. */
export class FileHashes {
  readonly #folder: string;
  readonly #seen = new Map<string, Promise<Seen>>();
  readonly #waiting: (() => void)[] = [];
  #reading = 0;

  /** @param folder that paths are given from */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** SHA-256 of a file; `null` where there is no such file. */
  async of(path: string): Promise<string | null> {
    return (await this.#see(path)).hash;
  }

  /** SHA-256 over the paths and bytes of several files. */
  async ofAll(paths: Iterable<string>): Promise<string> {
    const all = await someAtOnce(AT_ONCE, [...paths], async (path) => [path, await this.of(path)]);
    return hash('sha256', JSON.stringify(all));
  }

  /** Whether a file is still the one that was read. Whoever judged it later than that may have judged another one. */
  async unchanged(path: string): Promise<boolean> {
    return (await this.#see(path)).state === (await this.#state(path));
  }

  #see(path: string): Promise<Seen> {
    let seen = this.#seen.get(path);
    if (!seen) {
      seen = this.#read(path);
      this.#seen.set(path, seen);
    }
    return seen;
  }

  async #read(path: string): Promise<Seen> {
    if (this.#reading >= AT_ONCE) await new Promise<void>((go) => this.#waiting.push(go));
    this.#reading += 1;
    try {
      // The state comes first: a file that changes while it is read is then known to have changed.
      const state = await this.#state(path);
      if (state === GONE) return { hash: null, state };
      return { hash: hash('sha256', await readFile(join(this.#folder, path))), state };
    } finally {
      this.#reading -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #state(path: string): Promise<string> {
    const found = await stat(join(this.#folder, path), { bigint: true }).catch(() => undefined);
    return found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeNs}` : GONE;
  }
}

const GONE = 'gone';
