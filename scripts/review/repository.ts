import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withTemporaryFolder } from '../command/temporary-folder.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { ShownRevision } from '../model/shown-review.ts';

/** A revision that git knows. */
export interface Revision extends ShownRevision {
  readonly commit: { readonly hash: string; readonly subject: string };
  /** The whole hash. */
  readonly id: string;
}

const MOST_BYTES = 1 << 28;

/** The history that a folder is kept in. */
export class Repository {
  readonly #root: string;
  /** The folder, from the root of the repository. */
  readonly #folder: string;

  /** Throws `CannotRun` where git is missing, or the folder is in no repository. */
  constructor(folder: string) {
    const real = realpathSync.native(folder);
    this.#root = real;
    const root = this.#ask(
      ['rev-parse', '--show-toplevel'],
      (why) =>
        `The folder “${folder}” is not kept in git, so nobody can know what it was before.${
          /not a git repository/iu.test(why) ? '' : ` Git says: ${why}`
        } Type “git init” in the folder of your service, then “git add .” and “git commit -m "First words"”, and review what comes after.`,
    ).trim();
    this.#root = realpathSync.native(root);
    this.#folder = path.relative(this.#root, real).split(path.sep).join('/');
  }

  /** Looks a revision up: a tag, `HEAD~3`, `main@{2 weeks ago}`. Throws `CannotRun` for one that git does not know. */
  revision(name: string): Revision {
    const unknown = () =>
      `Git knows no revision “${name}” here. “git log --oneline” lists them: write the first word of a line, or a tag, or “HEAD~3” for three changes ago. Of a copy without its history, “git fetch --unshallow” gets the rest.`;
    // What begins with a hyphen would be an option.
    if (name.startsWith('-') || name.trim() === '') throw new CannotRun(unknown());
    const id = this.#ask(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], unknown).trim();
    const shown = this.#ask(['show', '--no-patch', '--format=%h%x00%cs%x00%s', id], unknown);
    const [hash = '', day = '', subject = ''] = shown.trimEnd().split('\0');
    return { name, id, day, commit: { hash, subject } };
  }

  /**
   * Puts the folder, as it was at a revision, into a temporary one for as long as something is done with it.
   *
   * Throws `CannotRun` where it was not there.
   */
  async withFolderAt<T>(revision: Revision, work: (folder: string) => Promise<T>): Promise<T> {
    return withTemporaryFolder('review', (temporary) => {
      this.#writeOut(revision, temporary);
      return work(path.join(temporary, ...this.#folder.split('/')));
    });
  }

  /** With an index of its own, so that what someone is about to commit stays as it is. */
  #writeOut({ id, name }: Revision, into: string): void {
    const here = this.#folder === '' ? '.' : this.#folder;
    const missing = () =>
      `The folder “${here}” was not there yet at “${name}”. Choose a later revision: “git log --oneline -- ${here}” lists those that have it.`;
    const index = path.join(into, '.index-of-review');
    const ask = (args: readonly string[], input?: string) =>
      this.#ask(args, (why) => `Git could not write out “${here}” of “${name}”: ${why}`, {
        index,
        ...(input !== undefined && { input }),
      });
    ask(['read-tree', id]);
    const names = ask(['ls-files', '-z', '--', `:(top,literal)${this.#folder}`]);
    if (names === '') throw new CannotRun(missing());
    mkdirSync(path.join(into, ...this.#folder.split('/')), { recursive: true });
    ask(
      [
        'checkout-index',
        '--quiet',
        '--force',
        '-z',
        '--stdin',
        `--prefix=${into.split(path.sep).join('/')}/`,
      ],
      names,
    );
    rmSync(index, { force: true });
  }

  #ask(
    args: readonly string[],
    inWords: (why: string) => string,
    { input, index }: { readonly input?: string; readonly index?: string } = {},
  ): string {
    try {
      return execFileSync('git', args, {
        cwd: this.#root,
        encoding: 'utf8',
        maxBuffer: MOST_BYTES,
        stdio: ['pipe', 'pipe', 'pipe'],
        // What git says is looked at, so it must say it in English.
        env: { ...process.env, LC_ALL: 'C', ...(index !== undefined && { GIT_INDEX_FILE: index }) },
        input: input ?? '',
      });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if ('code' in error && error.code === 'ENOENT') {
        throw new CannotRun(
          'There is no git on this computer. Get it from git-scm.com, then type this again.',
        );
      }
      const said = 'stderr' in error ? String(error.stderr).trim() : '';
      throw new CannotRun(inWords(said || error.message));
    }
  }
}
