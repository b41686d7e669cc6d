import { readdir, realpath, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { CannotRun } from '../scripts/model/cannot-run.ts';

const PAGE_NAME = /\.x?html?$/i;
const SHEET_NAME = /\.pdf$/i;
const STYLE_NAME = /\.css$/i;

/** Every file of a folder, by what the gate does with it. Paths are from the folder’s root, with forward slashes. */
export interface FolderFiles {
  readonly pages: readonly string[];
  readonly sheets: readonly string[];
  readonly styles: readonly string[];
  /** Everything there is, the above included. */
  readonly all: ReadonlySet<string>;
}

/** Lists a folder through and through, symbolic links followed. Throws `CannotRun` where there is no such folder. */
export async function listFiles(folder: string): Promise<FolderFiles> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new CannotRun(`There is no folder “${folder}”.`);
  const all: string[] = [];
  await walk(folder, '', new Set(), all);
  all.sort();
  return {
    pages: all.filter((path) => PAGE_NAME.test(path)),
    sheets: all.filter((path) => SHEET_NAME.test(path)),
    styles: all.filter((path) => STYLE_NAME.test(path)),
    all: new Set(all),
  };
}

/** `above` holds the folders this one is in, so that a link to one of them is not walked round for ever. */
async function walk(root: string, path: string, above: ReadonlySet<string>, all: string[]): Promise<void> {
  const folder = join(root, path);
  const real = await realpath(folder);
  if (above.has(real)) return;
  for (const entry of await readdir(folder)) {
    const inner = posix.join(path, entry);
    // A link to nothing is no file: whatever links to it is found broken.
    const found = await stat(join(root, inner)).catch(() => undefined);
    if (found?.isDirectory()) await walk(root, inner, new Set([...above, real]), all);
    else if (found) all.push(inner);
  }
}
