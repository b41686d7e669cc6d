import { constants, type Stats } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { encodePath } from '../../a11y/link/encode-path.ts';

/** What an address leads to. */
export type Asked =
  | { readonly kind: 'file'; readonly name: string; readonly place: string; readonly stats: Stats }
  /** A folder asked for without a slash at its end, where the links of its page would lead astray. */
  | { readonly kind: 'folder'; readonly address: string }
  /** Nothing that may be seen. `folders` is where it would have been, as far as that can be said. */
  | { readonly kind: 'nothing'; readonly folders: readonly string[] };

/**
 * Finds what an address leads to inside a folder. Hidden files are not there, nor is anything that a link of the file system
 * takes from outside.
 *
 * @param address path and query, as they were sent
 */
export async function fileAsked(folder: string, address: string): Promise<Asked> {
  const [pathname = '', query] = address.split(/\?(.*)/su);
  const parts = partsOf(pathname);
  if (parts === undefined) return { kind: 'nothing', folders: [] };
  const isFolder = parts.at(-1) === '';
  const names = isFolder ? [...parts.slice(0, -1), 'index.html'] : parts;
  const nothing = { kind: 'nothing', folders: names.slice(0, -1) } as const;
  try {
    const place = await insideOf(folder, names);
    if (place === undefined) return nothing;
    const stats = await stat(place);
    if (stats.isFile()) {
      await access(place, constants.R_OK);
      return { kind: 'file', name: names.join('/'), place, stats };
    }
    if (isFolder || !stats.isDirectory()) return nothing;
    const page = await insideOf(folder, [...names, 'index.html']);
    if (page === undefined || !(await stat(page)).isFile()) return nothing;
    return {
      kind: 'folder',
      address: `/${encodePath(names.join('/'))}/${query === undefined ? '' : `?${query}`}`,
    };
  } catch {
    return nothing;
  }
}

/** The names in a path, the last one empty where it ends in a slash; none if one of them can be no file of a site. */
function partsOf(pathname: string): readonly string[] | undefined {
  if (!pathname.startsWith('/')) return undefined;
  try {
    const parts = pathname.slice(1).split('/').map(decodeURIComponent);
    return parts.every((part, at) => (part === '' ? at === parts.length - 1 : isName(part)))
      ? parts
      : undefined;
  } catch {
    // A per cent sign that stands for nothing.
    return undefined;
  }
}

/**
 * Whether a name is one that can be seen. On Windows, a colon leads to other drives and hidden streams. A “?” or “#” can stand in
 * the name of a file, but sirv would take it for the end of the name.
 */
function isName(part: string): boolean {
  return !part.startsWith('.') && !/[/\\:?#\0]/u.test(part);
}

/** Where a file really is, if that is inside the folder, and nothing on the way there is hidden. */
async function insideOf(folder: string, names: readonly string[]): Promise<string | undefined> {
  const root = await realpath(folder);
  const place = await realpath(path.join(root, ...names));
  const way = path.relative(root, place);
  if (path.isAbsolute(way)) return undefined;
  return way.split(path.sep).every(isName) ? place : undefined;
}
