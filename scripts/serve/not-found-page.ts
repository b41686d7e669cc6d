import { readFile } from 'node:fs/promises';
import { fileAsked } from './file-asked.ts';

/** The page that says that something is not there: the one nearest to where it was sought, so in its language if it has one. */
export async function notFoundPage(folder: string, folders: readonly string[]): Promise<Buffer | undefined> {
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const address = ['', ...folders.slice(0, depth), '404.html'].map(encodeURIComponent).join('/');
    const asked = await fileAsked(folder, address);
    if (asked.kind === 'file') return readFile(asked.place).catch(() => undefined);
  }
  return undefined;
}
