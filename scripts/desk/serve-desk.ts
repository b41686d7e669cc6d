import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import type { NationId } from '../model/nation.ts';
import { SHEET_SIZE_NAMES, type SheetSize } from '../model/sheet-size.ts';
import { answer } from '../serve/answer.ts';
import { fileAsked } from '../serve/file-asked.ts';
import { closeServer, listenOn } from '../serve/listen-on.ts';
import { isServed, namesServed } from '../serve/names-served.ts';
import { securityHeaders, sheetContent } from '../serve/security-headers.ts';
import type { Choice } from './choice.ts';
import type { Desk, Wish } from './desk.ts';

/** This computer alone: what is being written is nobody else’s business. */
const HOST = '127.0.0.1';

/** How many ports are tried after the first. */
const PORTS = 20;

/** The desk talks to its server, and shows pages and sheets that come from there. */
const DESK_CONTENT = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Served {
  /** Of the whole site, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the desk under `/desk/`, the pages that it shows at their own addresses, and everything else of the site.
 *
 * @param folders the desk’s own, and what a whole writing has made: looked in one after the other
 * @param port the first to try
 * @throws {CannotRun} if no port is free
 */
export async function serveDesk(desk: Desk, folders: readonly string[], port: number): Promise<Served> {
  let names: ReadonlySet<string> = new Set();
  const files = folders.map((folder) => ({
    folder,
    give: answer(path.resolve(folder), () => names, "'self'"),
  }));
  const server = createServer((request, response) => {
    if (!isServed(request.headers.host, names) || !isOurs(request)) {
      end(response, 421, 'text/plain', 'Use the address that “npm start” printed.\n');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      end(response, 405, 'text/plain', 'Pages here can only be read.\n');
      return;
    }
    const asked = URL.parse(`http://${HOST}${request.url}`);
    if (!asked) {
      end(response, 400, 'text/plain', 'This is no address.\n');
      return;
    }
    const { pathname, searchParams } = asked;
    for (const [name, value] of Object.entries(securityHeaders("'self'"))) response.setHeader(name, value);
    if (pathname === '/desk') {
      response.writeHead(302, { Location: '/desk/' }).end();
    } else if (pathname === '/desk/') {
      giveDesk(response).catch(() => response.destroy());
    } else if (pathname === '/desk/events') {
      listen(desk, wishOf(searchParams), request, response);
    } else if (pathname.startsWith('/desk/sheet/')) {
      giveSheet(desk, pathname, response);
    } else {
      giveFile(pathname, request, response).catch(() => response.destroy());
    }
  });

  async function giveDesk(response: ServerResponse): Promise<void> {
    response.setHeader('Content-Security-Policy', DESK_CONTENT);
    end(response, 200, 'text/html', await readFile(path.join(folders[0] ?? '', 'desk', 'index.html')));
  }

  async function giveFile(
    pathname: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const page = desk.pageAt(nameOf(pathname));
    if (page !== undefined) {
      end(response, 200, 'text/html', page);
      return;
    }
    for (const { folder, give } of files) {
      const asked = await fileAsked(folder, request.url ?? '');
      if (asked.kind !== 'nothing') {
        give(request, response);
        return;
      }
    }
    end(response, 404, 'text/plain', 'This page is not written yet. Try again in a moment.\n');
  }

  const bound = await bind(server, port);
  names = namesServed(HOST, bound.address);
  return {
    address: `http://${HOST}:${bound.port}/`,
    close: () => closeServer(server),
  };
}

/** A page of somebody else may not ask for what is being written. */
function isOurs({ headers }: IncomingMessage): boolean {
  const from = headers['sec-fetch-site'];
  return from === undefined || from === 'same-origin' || from === 'none';
}

/** The file that an address leads to, from the root of the site. */
function nameOf(pathname: string): string {
  const name = decodeURI(pathname).slice(1);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

function listen(desk: Desk, wish: Wish, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.socket?.setNoDelay(true);
  const stop = desk.look(wish, (said) => response.write(`data: ${JSON.stringify(said)}\n\n`));
  request.once('close', stop);
}

function wishOf(asked: URLSearchParams): Wish {
  const said = (name: string) => asked.get(name) ?? '';
  const choice: Choice | undefined = asked.get('folder')
    ? {
        folder: said('folder'),
        form: said('form') === 'easy' ? 'easy' : 'standard',
        nation: said('nation') as NationId,
        language: said('language'),
      }
    : undefined;
  const size = SHEET_SIZE_NAMES.find((one): one is SheetSize => one === said('size')) ?? 'standard';
  return { choice, size, follow: said('follow') === 'yes' };
}

const SHEET = /^\/desk\/sheet\/(?<version>\d+)(?:\.pdf|\/(?<page>\d+)\.svg)$/u;

function giveSheet(desk: Desk, pathname: string, response: ServerResponse): void {
  const { version, page } = SHEET.exec(pathname)?.groups ?? {};
  if (page !== undefined) {
    const drawing = desk.drawingAt(Number(version), Number(page));
    if (drawing !== undefined) {
      // A drawing is drawn and nothing else; and it never changes.
      response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
      end(response, 200, 'image/svg+xml', drawing, 'max-age=3600, immutable');
      return;
    }
  } else if (version !== undefined) {
    const pdf = desk.pdfAt(Number(version));
    if (pdf) {
      response.setHeader('Content-Security-Policy', sheetContent("'self'"));
      end(response, 200, 'application/pdf', Buffer.from(pdf));
      return;
    }
  }
  end(response, 404, 'text/plain', 'There is no such sheet.\n');
}

function end(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  keep = 'no-cache',
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'Content-Type': type === 'application/pdf' ? type : `${type}; charset=utf-8`,
    'Content-Length': bytes.length,
    'Cache-Control': keep,
  });
  response.end(bytes);
}

/** Listens at the first port that no other program has, and that this computer lets be used. */
async function bind(server: Server, first: number): Promise<AddressInfo> {
  const last = Math.min(first + PORTS, 65_535);
  for (let port = first; port <= last; port += 1) {
    try {
      return await listenOn(server, HOST, port);
    } catch (error) {
      const isTaken =
        error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      if (!isTaken) throw error;
    }
  }
  throw new CannotRun(
    `This computer does not let you use any port from ${first} to ${last}. Write another, such as “--port 9000”.`,
  );
}
