import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { writeOfflineCopy } from '../write/offline-copy.ts';

/** The first screen and those of one leaflet, with all that they need. */
const KEPT =
  /^(?:index\.html|404\.html|well|assets|search|recordings|en(?:\/(?:imha|search|recordings)(?:\/.*)?)?)(?:\/[^/]*)?$/u;

/**
 * A part of an edition, with its own list and worker: what happens to a copy when it is exchanged does not depend on how many
 * files there are, and a few take less time.
 *
 * @returns its folder, in a folder of its own
 */
export async function smallEdition(folder: string): Promise<string> {
  const small = path.join(path.dirname(folder), 'small', 'edition');
  mkdirSync(small, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = name.split(path.sep).join('/');
    if (KEPT.test(file) && /\.\w+$/u.test(file)) cpSync(path.join(folder, file), path.join(small, file));
  }
  await writeOfflineCopy(small);
  return small;
}
