import { createServer } from 'node:http';
import sirv from 'sirv';
import { encodePath } from '../link/encode-path.ts';

/** A folder served to this machine alone. */
export interface ServedFolder {
  readonly port: number;
  /** `http://127.0.0.1:51234`, no slash at the end. */
  readonly origin: string;
  /** Address of a file, given its path from the folder’s root. */
  addressOf(path: string): string;
  close(): Promise<void>;
}

/** Serves a folder on a free port of the loopback address, so that pages behave as they do once published. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(
    sirv(folder, {
      dev: true,
      dotfiles: true,
      extensions: ['html'],
      // A browser lives no longer than the audit, so it may keep what it has fetched.
      setHeaders: (response) => response.setHeader('Cache-Control', 'max-age=3600'),
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    port: address.port,
    origin,
    addressOf: (path) => `${origin}/${encodePath(path)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * What a server answers an address with: the file, from the folder’s root, or where there is none under this name, every
 * file it may be once it is there.
 *
 * @param all the files of the folder
 */
export function filesMeant(address: string, all: ReadonlySet<string>): readonly string[] {
  const { pathname } = new URL(address);
  try {
    const path = decodeURIComponent(pathname.slice(1)).replace(/\/$/u, '');
    if (all.has(path)) return [path];
    return path === '' ? ['index.html'] : [path, `${path}/index`, `${path}.html`, `${path}/index.html`];
  } catch {
    return [];
  }
}
