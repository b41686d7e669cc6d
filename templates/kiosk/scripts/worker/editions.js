// Which edition a window is given. A new one is on trial until its first screen has come up once; if it does not, the one before
// goes on.
import { cacheName, editionsIn, MINE, SCOPE } from './names.js';

/** Milliseconds in which the first screen of a new edition must come up. */
const TRIAL = 10000;

/** The edition of each document, by its window. The worker lives at least until all that they ask for has been answered. */
const documents = new Map();

/** The edition of windows that were open before this worker took over, until it is started again. */
let before;

/** Remembers whose windows these are. Safari before 16 does not say which window a document goes to. */
export async function begin() {
  if ('resultingClientId' in FetchEvent.prototype) before = (await goodOther()) || MINE;
}

/** The edition that is shown. */
export async function shown() {
  return (await has('bad', MINE)) ? (await goodOther()) || MINE : MINE;
}

export function remember(id, edition) {
  if (id) documents.set(id, edition);
}

/** The edition that a window’s document is of, and everything it asks for: never two in one window. */
export async function editionOf(id) {
  return documents.get(id) || before || (await shown());
}

/** The first screen of an edition has come up. */
export async function cameUp(id) {
  const edition = await editionOf(id);
  if (edition === (await shown())) await caches.open(cacheName('good', edition));
}

/** Whether the first screen of this edition has yet to show that it comes up, and there is another to go back to. */
export async function onTrial() {
  if ((await has('good', MINE)) || (await has('bad', MINE))) return false;
  return (await goodOther()) !== undefined;
}

/** Waits for the first screen in a window; goes back to the edition before if it does not come up. @param id none in old browsers */
export async function tryOut(id) {
  await new Promise((resolve) => setTimeout(resolve, TRIAL));
  if (!(await onTrial())) return;
  // Whoever closed it, or switched the computer off, has proven nothing.
  if (id && !(await self.clients.get(id))) return;
  await caches.open(cacheName('bad', MINE));
  for (const window of await windows()) await leadBack(window);
}

/** Not every browser lets a worker do so; in those, “Hide” does. */
async function leadBack(window) {
  try {
    await window.navigate(SCOPE);
  } catch (_error) {
    // A window that is not ours yet, or any more.
  }
}

/** Deletes what no window needs any more. */
export async function clean() {
  if (self.registration.installing || self.registration.waiting) return;
  const edition = await shown();
  if (!(await has('good', edition))) return;
  for (const { id } of await windows()) if ((await editionOf(id)) !== edition) return;
  for (const kind of ['edition', 'good', 'bad']) {
    const stays = kind === 'bad' ? MINE : edition;
    for (const one of await editionsIn(kind)) if (one !== stays) await caches.delete(cacheName(kind, one));
  }
}

/** Every window that shows something of this kiosk. */
export async function windows() {
  const all = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return all.filter(({ url }) => url.startsWith(SCOPE));
}

function has(kind, edition) {
  return caches.has(cacheName(kind, edition));
}

/** Another edition whose first screen has come up here. */
async function goodOther() {
  for (const edition of await editionsIn('good')) {
    if (edition !== MINE && (await has('edition', edition))) return edition;
  }
  return undefined;
}
