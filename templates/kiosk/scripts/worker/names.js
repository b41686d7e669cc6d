// What the worker of an edition calls things. An edition is named by the SHA-256 of its list of files, so its name proves the list,
// and the list proves every file.

/** Every file of an edition with its SHA-256, as “sha256sum -c” reads it. */
export const LIST = 'files.txt';

/** The edition that came with this worker: its first line, which the build writes, says which it is. */
export const MINE = self.kioskEdition;

export const SCOPE = self.registration.scope;

/** Several editions may lie on one server. */
const HERE = new URL(SCOPE).pathname;

/**
 * The name of a cache. `edition` holds the files of one. `good` and `bad` hold nothing: that they are there says that the first
 * screen of an edition came up in this browser, or did not.
 */
export function cacheName(kind, edition) {
  return `kiosk-${kind} ${HERE} ${edition}`;
}

/** The editions of which there is a cache of a kind. */
export async function editionsIn(kind) {
  const start = cacheName(kind, '');
  return (await caches.keys())
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));
}

export function addressOf(file) {
  return SCOPE + file.split('/').map(encodeURIComponent).join('/');
}

/** The file that an address leads to, from the root of the edition; none where it can lead to no file of it. */
export function fileAt(address) {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname;
  if (!path.startsWith(SCOPE)) return undefined;
  try {
    const file = decodeURIComponent(path.slice(SCOPE.length));
    return file === '' || file.endsWith('/') ? `${file}index.html` : file;
  } catch (_error) {
    // A per cent sign that stands for nothing: no file has such a name.
    return '%';
  }
}
