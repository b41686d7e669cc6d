// Files of an edition, from the browser’s own copy or from the server. None goes in or out that has other bytes than its list says.
import { addressOf, cacheName, LIST, MINE } from './names.js';

/** What a server says with a file that is said again with it. Nothing else is kept of an answer. */
const HEADERS = [
  'Content-Type',
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
];

/** Lists that have been read: Promises of a Map from each file to its SHA-256. */
const lists = new Map();

/** The files of an edition, its list among them. Throws where that is not to be had. */
export async function listOf(edition) {
  if (!lists.has(edition)) {
    const read = readList(edition);
    lists.set(edition, read);
    read.catch(() => lists.delete(edition));
  }
  return lists.get(edition);
}

async function readList(edition) {
  const file = (await kept(edition, LIST, edition)) || (await renewed(edition, LIST, edition));
  const lines = new TextDecoder().decode(file.bytes).split('\n').filter(Boolean);
  const list = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  return list.set(LIST, edition);
}

/** A file of an edition. What is missing or damaged is mended, where the server has it. @returns none where it is not to be had */
export async function take(edition, file) {
  try {
    const sum = (await listOf(edition)).get(file);
    if (sum === undefined) return undefined;
    return (await kept(edition, file, sum)) || (await renewed(edition, file, sum));
  } catch (_error) {
    return undefined;
  }
}

/** A file from the browser’s own copy; none if it is not there, or not as it should be. */
export async function kept(edition, file, sum) {
  try {
    const answer = await caches.match(addressOf(file), { cacheName: cacheName('edition', edition) });
    return answer && (await proven(answer, sum));
  } catch (_error) {
    // A disk that cannot read it any more.
    return undefined;
  }
}

/** A file from the server, which is kept now. Throws where the server has none, or another. */
export async function renewed(edition, file, sum) {
  const answer = await fetch(addressOf(file), { cache: 'reload' });
  const found = answer.ok ? await proven(answer, sum) : undefined;
  if (!found) throw new Error(`${file} of this edition is not on the server.`);
  await keep(edition, file, found);
  return found;
}

export async function keep(edition, file, { bytes, headers }) {
  const cache = await caches.open(cacheName('edition', edition));
  await cache.put(addressOf(file), new Response(bytes, { headers }));
}

async function proven(answer, sum) {
  const bytes = await answer.arrayBuffer();
  if ((await sumOf(bytes)) !== sum) return undefined;
  const headers = {};
  for (const name of HEADERS) if (answer.headers.has(name)) headers[name] = answer.headers.get(name);
  return { bytes, headers };
}

async function sumOf(bytes) {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How many files an edition has, and of how many the browser’s own copy is missing or damaged. */
export async function look(edition) {
  if (!(await kept(edition, LIST, edition))) return { files: 0, missing: 1 };
  const list = await listOf(edition);
  let missing = 0;
  for (const [file, sum] of list) if (!(await kept(edition, file, sum))) missing += 1;
  return { files: list.size, missing };
}

/** Fetches anew what is missing or damaged, as far as the server has it. */
export async function mend(edition) {
  if (!(await kept(edition, LIST, edition)) && edition === MINE) await renewed(edition, LIST, edition);
  for (const file of (await listOf(edition)).keys()) await take(edition, file);
}
