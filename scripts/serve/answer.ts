import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { OFFLINE_FILES } from '../model/kiosk/offline-files.ts';
import { type Asked, fileAsked } from './file-asked.ts';
import { keepFor } from './keep-for.ts';
import { isServed } from './names-served.ts';
import { notFoundPage } from './not-found-page.ts';
import { rangeAsked } from './range-asked.ts';
import {
  EDITOR_CONTENT,
  type Framed,
  securityHeaders,
  sheetContent,
  WORKER_CONTENT,
} from './security-headers.ts';
import { stillFresh } from './still-fresh.ts';
import { typeOfFile } from './type-of-file.ts';

const METHODS: readonly (string | undefined)[] = ['GET', 'HEAD'];

/** Both libraries are written for Express, and ask nothing of it that Node does not have. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers what browsers ask of a finished site.
 *
 * @param names hosts that may be asked for, as they stand in addresses
 * @param framed whether a page of the same server may show it inside itself
 */
export function answer(
  folder: string,
  names: () => ReadonlySet<string>,
  framed: Framed = "'none'",
): RequestListener {
  const headers = Object.entries(securityHeaders(framed));
  // `dev` looks for a file whenever it is asked for, since a build may put another site in the place of this one.
  const send = sirv(folder, { dev: true, etag: true, extensions: [] });
  const compress = compression() as unknown as Middleware;

  async function find(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isServed(request.headers.host, names())) {
      say(response, 421, 'This server has no site of that name. Use the address it printed when it started.');
      return;
    }
    if (!METHODS.includes(request.method)) {
      response.setHeader('Allow', METHODS.join(', '));
      say(response, 405, 'Pages here can only be read.');
      return;
    }
    const asked = await fileAsked(folder, request.url ?? '');
    if (asked.kind === 'file') give(asked, request, response);
    else if (asked.kind === 'folder') {
      response.setHeader('Location', asked.address);
      say(response, 301, `This page is at ${asked.address}`);
    } else {
      const page = await notFoundPage(folder, asked.folders);
      if (page === undefined) say(response, 404, 'There is no such page here.');
      else end(response, 404, 'text/html; charset=utf-8', page);
    }
  }

  function give(
    { name, stats }: Asked & { readonly kind: 'file' },
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const type = typeOfFile(name);
    const etag = `W/"${stats.size}-${stats.mtime.getTime()}"`;
    const lastModified = stats.mtime.toUTCString();
    response.setHeader('Content-Type', type.name);
    response.setHeader('Cache-Control', keepFor(name));
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', lastModified);
    if (type.name === 'application/pdf') response.setHeader('Content-Security-Policy', sheetContent(framed));
    if (isKioskWorker(name)) response.setHeader('Content-Security-Policy', WORKER_CONTENT);
    if (name === 'edit/index.html') response.setHeader('Content-Security-Policy', EDITOR_CONTENT);
    if (!type.text) response.setHeader('Accept-Ranges', 'bytes');
    if (stillFresh(request.headers, etag, stats.mtime)) {
      response.writeHead(304).end();
      return;
    }
    // A part of a compressed page is no use to anybody, and sirv takes any words for a range.
    const range =
      type.text || request.method === 'HEAD'
        ? undefined
        : rangeAsked(request.headers, stats.size, lastModified);
    if (range === undefined) delete request.headers.range;
    else request.headers.range = range;
    delete request.headers['if-none-match'];
    request.url = `/${encodeURI(name)}`;
    send(request, response, () => say(response, 404, 'There is no such page here.'));
  }

  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    closeWithAnswer(response);
    compress(request, response, () => {
      find(request, response).catch(() => {
        if (response.headersSent) response.destroy();
        else say(response, 500, 'This page could not be read. Try again.');
      });
    });
  };
}

/** Whether a file is the worker that keeps a copy of the edition in its folder. */
function isKioskWorker(name: string): boolean {
  return path.posix.basename(name) === OFFLINE_FILES.worker;
}

/** A file is closed when whoever asked for it goes away, and one that can’t be read to its end breaks off only its own answer. */
function closeWithAnswer(response: ServerResponse): void {
  response.on('pipe', (file) => {
    file.once('error', () => response.destroy());
    response.once('close', () => file.destroy());
  });
}

function say(response: ServerResponse, status: number, words: string): void {
  end(response, status, 'text/plain; charset=utf-8', Buffer.from(`${words}\n`));
}

function end(response: ServerResponse, status: number, type: string, body: Buffer): void {
  // A file may have been deleted after it was found; what was said of it is not true of this answer.
  for (const name of ['ETag', 'Last-Modified', 'Accept-Ranges']) response.removeHeader(name);
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
  response.end(body);
}
