import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagePieces } from './page-pieces.ts';

/** Whether a page has anything that no page before it had. */
export interface NewOnPage {
  /** A kind of part: what only depends on that is its colours, how it is worked by keys, and whether it moves. */
  readonly kinds: boolean;
  /** Words or pictures, or a kind of part. */
  readonly words: boolean;
  /** Words in another size or script, or any of these: they may not fit where others do. */
  readonly layout: boolean;
}

/** What is new on each page of a folder, in the order of their paths. */
export async function newOnPages(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, NewOnPage>> {
  const known = { kinds: new Set<string>(), words: new Set<string>(), laid: new Set<string>() };
  const found = new Map<string, NewOnPage>();
  for (const path of [...paths].sort()) {
    const pieces = pagePieces(await readFile(join(folder, path), 'utf8'));
    const kinds = hasNew(pieces.kinds, known.kinds);
    const words = hasNew(pieces.words, known.words) || kinds;
    const layout = hasNew(pieces.laid, known.laid) || words;
    found.set(path, { kinds, words, layout });
  }
  return found;
}

/** Whether any is not known yet; from now on, all are. */
function hasNew(some: ReadonlySet<string>, known: Set<string>): boolean {
  const before = known.size;
  for (const one of some) known.add(one);
  return known.size > before;
}
