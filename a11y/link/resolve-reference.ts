import { posix } from 'node:path';
import { encodePath } from './encode-path.ts';

/** What a reference written on a page means. */
export type Meaning =
  /** Another server, a telephone number, an address inside the page’s own data: not this folder’s. */
  | { readonly kind: 'elsewhere' }
  /** Another server on the web. */
  | { readonly kind: 'web'; readonly url: string }
  /** A file or folder, from the root of the audited folder. A folder’s path ends in `/`, but for the root: ``. */
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  /** A place on this computer that is not in the audited folder. */
  | { readonly kind: 'outside' }
  /** Not an address at all. */
  | { readonly kind: 'malformed' };

/** Links are resolved as if the folder were a folder of this name on a server, so that climbing out of it shows. */
const FOLDER = '/the-audited-folder/';
const SERVER = 'http://folder.invalid';

/**
 * Resolves a reference from a file of the folder. A slash at its start means the root of the folder.
 *
 * @example resolveReference('../amhp/#who', 'england/en/imha/index.html')
 * // { kind: 'file', path: 'england/en/amhp/', fragment: 'who' }
 */
export function resolveReference(value: string, from: string, base?: string): Meaning {
  const rooted = (address: string) =>
    address.startsWith('/') && !address.startsWith('//') ? posix.join(FOLDER, address) : address;
  try {
    const here = new URL(FOLDER + encodePath(from), SERVER);
    const start = base === undefined ? here : new URL(rooted(base), here);
    const url = new URL(
      value.startsWith('#') && base === undefined ? here.pathname + value : rooted(value),
      start,
    );
    if (url.protocol === 'file:') return { kind: 'outside' };
    if (!/^https?:$/.test(url.protocol)) return { kind: 'elsewhere' };
    if (url.origin !== SERVER) return { kind: 'web', url: url.href };
    if (!url.pathname.startsWith(FOLDER)) return { kind: 'outside' };
    return {
      kind: 'file',
      path: decodeURIComponent(url.pathname.slice(FOLDER.length)),
      fragment: url.hash.slice(1),
    };
  } catch {
    return { kind: 'malformed' };
  }
}
