import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeOfflineCopy } from '../write/offline-copy.ts';

/** The first screen and those of one leaflet, with all that they need. */
const KEPT =
  /^(?:index\.html|404\.html|well|assets|search|recordings|en(?:\/(?:imha|search|recordings)(?:\/.*)?)?)(?:\/[^/]*)?$/u;

/**
 * A part of an edition, with its own list and worker: what happens to a copy when it is exchanged does not depend on how many
 * files there are, and a few take less time.
 *
 * @param place where it is put, in a folder of its own
 * @returns its folder
 */
export async function smallEdition(folder: string, place: string): Promise<string> {
  const small = path.join(place, 'edition');
  mkdirSync(small, { recursive: true });
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((file) => KEPT.test(file) && /\.\w+$/u.test(file));
  const pictures = all
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(/pictures\/[\w.-]+/gu) ?? []);
  for (const file of new Set([...all, ...pictures])) {
    cpSync(path.join(folder, file), path.join(small, file));
  }
  await writeOfflineCopy(small);
  return small;
}
