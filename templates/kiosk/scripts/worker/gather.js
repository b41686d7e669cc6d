// Makes the browser’s own copy of the edition that this worker came with. Until it is whole the worker is not installed, and the
// edition before goes on.
import { keep, kept, listOf, renewed } from './files.js';
import { cacheName, editionsIn, MINE } from './names.js';

/** Files that are fetched at one time. */
const AT_ONCE = 6;

/** What no edition can be without. */
const NEEDED = ['index.html', '404.html'];

/** Throws where the copy cannot be made. What is there by then is right, and not fetched again next time. */
export async function gather() {
  const list = await listOf(MINE);
  for (const file of NEEDED) if (!list.has(file)) throw new Error(`This edition has no ${file}.`);
  const before = await keptBefore();
  const waiting = [...list];
  let broken = false;
  const work = async () => {
    while (waiting.length > 0 && !broken) {
      const [file, sum] = waiting.shift();
      try {
        if (!(await kept(MINE, file, sum))) await fill(file, sum, before.get(sum));
      } catch (error) {
        broken = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // An older worker that cleaned up meanwhile may have taken the copy for a leftover.
  const cache = await caches.open(cacheName('edition', MINE));
  if ((await cache.keys()).length !== list.size) throw new Error('The copy of this edition is not whole.');
}

/** A file of an older edition that has the same bytes need not be fetched. */
async function fill(file, sum, older) {
  const same = older && (await kept(older.edition, older.file, sum));
  if (same) await keep(MINE, file, same);
  else await renewed(MINE, file, sum);
}

/** Where files of other editions lie, by their SHA-256. */
async function keptBefore() {
  const found = new Map();
  for (const edition of await editionsIn('edition')) {
    if (edition === MINE) continue;
    const list = await listOf(edition).catch(() => new Map());
    for (const [file, sum] of list) found.set(sum, { edition, file });
  }
  return found;
}
