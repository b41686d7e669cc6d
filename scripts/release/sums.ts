import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CannotRun } from '../model/cannot-run.ts';

/** The SHA-256 of each file, by its name from the root of the site, with forward slashes. */
export type Sums = ReadonlyMap<string, string>;

/** The name of the file they are written into. */
export const SUMS_FILE = 'SHA256SUMS';

const LINE = /^(?<sum>[0-9a-f]{64}) [ *](?<file>[^\r\n\\]+)$/u;

/**
 * Sums of every file of a folder, in the order of their names. Hidden files are not given to readers, so they are not among them. What is
 * no file but a link has an empty sum, wherever it leads: no release has any.
 */
export async function sumsOf(folder: string): Promise<Sums> {
  const sums = new Map<string, string>();
  for (const [file, entry] of await filesIn(folder)) {
    if (isHidden(file)) continue;
    if (!entry.isFile()) {
      sums.set(file, '');
      continue;
    }
    const hash = createHash('sha256');
    await pipeline(createReadStream(path.join(folder, file)), hash);
    sums.set(file, hash.digest('hex'));
  }
  return sums;
}

/** Names of hidden files, and of those in hidden folders, in order. Some servers give them out all the same, or obey them. */
export async function hiddenIn(folder: string): Promise<readonly string[]> {
  return (await filesIn(folder)).map(([file]) => file).filter(isHidden);
}

async function filesIn(folder: string): Promise<readonly (readonly [string, Dirent])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const name = (entry: Dirent) =>
    path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => [name(entry), entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function isHidden(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('.'));
}

/** As `sha256sum --check` reads them. */
export function sumsAsText(sums: Sums): string {
  return [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

/** One sum over all of them: it changes when any file does, or comes, or goes. */
export function digestOf(sums: Sums): string {
  return createHash('sha256').update(sumsAsText(sums)).digest('hex');
}

/** What `sha256sum` wrote, or we did. Throws `CannotRun` where it is anything else. */
export function sumsFromText(text: string, shown: string): Sums {
  const lines = text.split(/\r?\n/u).filter((line) => line !== '');
  const sums = new Map(
    lines.map((line, index) => {
      const { sum, file } = LINE.exec(line)?.groups ?? {};
      if (sum === undefined || file === undefined || file.split('/').includes('..')) {
        throw new CannotRun(
          `Line ${index + 1} of ${shown} is no checksum of a file. Take the file that “npm run release” wrote.`,
        );
      }
      return [file, sum];
    }),
  );
  if (sums.size === 0) throw new CannotRun(`There are no checksums in ${shown}.`);
  return sums;
}
