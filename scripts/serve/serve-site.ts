import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { answer } from './answer.ts';
import { closeServer, listenOn } from './listen-on.ts';
import { EVERYWHERE, inAddress, namesServed, ownAddresses } from './names-served.ts';

/** A site that browsers can read. */
export interface ServedSite {
  readonly port: number;
  /** Where it can be read, each with a slash at the end. */
  readonly addresses: readonly string[];
  /** Whether other computers can read it, too. */
  readonly open: boolean;
  close(): Promise<void>;
}

/** Serves a finished site. Throws `CannotRun` where there is none, or where nothing can listen. */
export async function serveSite(
  folder: string,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<ServedSite> {
  mustBeSite(folder);
  let names: ReadonlySet<string> = new Set();
  const server = createServer(
    // Without one the answer is the same as with a wrong one.
    { requireHostHeader: false },
    answer(path.resolve(folder), () => names),
  );
  const bound = await listenOn(server, host, port).catch((error: NodeJS.ErrnoException) => {
    throw inWords(error, host, port);
  });
  names = namesServed(host, bound.address);
  const everywhere = EVERYWHERE.includes(host);
  const hosts = everywhere ? ['127.0.0.1', ...ownAddresses(host)] : [host];
  return {
    port: bound.port,
    addresses: hosts.map((one) => `http://${inAddress(one)}:${bound.port}/`),
    open: !isLoopback(bound.address),
    close: () => closeServer(server),
  };
}

function mustBeSite(folder: string): void {
  if (!existsSync(folder)) {
    throw new CannotRun(
      `There is no folder “${folder}”. Make the site with “npm run build”, or write the name of the folder it is in.`,
    );
  }
  if (!statSync(folder).isDirectory()) {
    throw new CannotRun(`“${folder}” is a file. Write the name of the folder it is in.`);
  }
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new CannotRun(
      `The folder “${folder}” has no index.html, so it is no finished site. Make one with “npm run build”.`,
    );
  }
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotRun(
        `Another program is using port ${port}. Stop it, or add “--port 0” to use any free one.`,
      );
    case 'EACCES':
      return new CannotRun(`This computer does not let you use port ${port}. Write one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new CannotRun(
        `This computer has no address “${host}”. Write one of its own after --host, or 0.0.0.0 for all of them.`,
      );
    default:
      return error;
  }
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./u.test(address);
}
