import type { FolderFiles } from '../list-files.ts';
import type { ReadPage } from '../page/read/page-read.ts';

/** What is to be found where a link leads. */
export type Place =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder without index' }
  /** Nothing by this name, but something whose name differs in small and large letters alone. */
  | { readonly kind: 'other case'; readonly path: string }
  | { readonly kind: 'nothing' };

/** A folder as its links see it. */
export interface AuditedFolder {
  /** What a server would give for a path: a folder stands for the `index.html` in it. */
  find(path: string): Place;
  /** The names that a link to this page can end in, if the path is a page. */
  anchorsOf(path: string): ReadonlySet<string> | undefined;
}

export function auditedFolder(files: FolderFiles, pages: readonly ReadPage[]): AuditedFolder {
  const anchors = new Map(pages.map((page) => [page.path, page.anchors]));
  const folders = new Set([...files.all].flatMap(foldersAbove));
  const byLowerCase = new Map([...files.all].map((path) => [path.toLowerCase(), path]));

  return {
    anchorsOf: (path) => anchors.get(path),

    find(path) {
      const index = indexOf(path);
      const known = [path, index].find((candidate) => files.all.has(candidate));
      if (known !== undefined) return { kind: 'file', path: known };
      if (folders.has(path.replace(/\/$/, ''))) return { kind: 'folder without index' };
      const other = byLowerCase.get(path.toLowerCase()) ?? byLowerCase.get(index.toLowerCase());
      return other === undefined ? { kind: 'nothing' } : { kind: 'other case', path: other };
    },
  };
}

function indexOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
}

/** Every folder a file is in; the root is ``. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, depth) => parts.slice(0, depth + 1).join('/'))];
}
