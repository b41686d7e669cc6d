import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser, Page as Tab } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ensureBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { askRaw, type RawAnswer } from './serve/ask-raw.ts';
import { SECURITY_HEADERS, SHEET_CONTENT, WORKER_CONTENT } from './serve/security-headers.ts';
import { type ServedSite, serveSite } from './serve/serve-site.ts';
import { type BuildKit, buildKit } from './testing/build-kit.ts';
import { ended, startCommand, typeCommand } from './testing/type-command.ts';

const LOOPBACK = { host: '127.0.0.1', port: 0 };

/** Words of pages, long enough to be worth compressing. */
const LONG = `<!doctype html><title>Help</title><p>${'Someone can help you. '.repeat(200)}</p>`;

/** A file of bytes that all differ from their neighbours, so that a part cut in the wrong place is seen. */
const BYTES = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7) % 256));

const SECRET = 'not for anyone';

const outside = mkdtempSync(path.join(tmpdir(), 'serve-'));
const folder = path.join(outside, 'site');
let site: ServedSite;

function write(name: string, bytes: string | Buffer): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

beforeAll(async () => {
  writeFileSync(path.join(outside, 'secret.txt'), SECRET);
  // Its name begins as that of the site does.
  mkdirSync(path.join(outside, 'site-private'));
  writeFileSync(path.join(outside, 'site-private', 'secret.txt'), SECRET);
  write('index.html', LONG);
  write('404.html', '<!doctype html><p>We cannot find this page.</p>');
  write('england/pl/404.html', '<!doctype html><p>Nie ma takiej strony.</p>');
  write('england/pl/help/index.html', LONG);
  write('england/en/help/index.html', LONG);
  write('100% ünder 1/index.html', LONG);
  write('assets/site-08ae50c0.css', `p { color: #111 } ${'a { color: #003 } '.repeat(100)}`);
  write('assets/search-21f8e1d5.js', `"use strict"; ${'void 0; '.repeat(300)}`);
  write('search/england-en.js', 'void 0;');
  write('pictures/ward-9694ce73-800.avif', BYTES);
  write('pictures/icon-3d9af0a7.svg', `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(400)}</svg>`);
  write('assets/atkinson-5cb240a4.woff2', BYTES);
  write('recordings/en-b104de1f.mp3', BYTES);
  write('recordings/en-293c61f4.vtt', `WEBVTT ${'words '.repeat(300)}`);
  write('sheets/imha.pdf', BYTES);
  write('kiosk/willow/sw.js', 'void 0;');
  write('robots.txt', 'User-agent: *');
  write('sitemap.xml', '<urlset/>');
  write('words.json', '{}');
  write('odd.ending', BYTES);
  write('.patient-rights-site.json', SECRET);
  write('.git/config', SECRET);
  write('empty/deeper/file.txt', 'words');
  // Names that another system would take for a way to somewhere else.
  write('back\\slash.txt', SECRET);
  write('co:lon.txt', SECRET);
  symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'linked.txt'));
  symlinkSync(outside, path.join(folder, 'linked'));
  symlinkSync(path.join(folder, '.git'), path.join(folder, 'unhidden'));
  symlinkSync(path.join(folder, 'robots.txt'), path.join(folder, 'inside.txt'));
  site = await serveSite(folder, LOOPBACK);
});

afterAll(async () => {
  await site.close();
  rmSync(outside, { recursive: true, force: true });
});

const ask = (address: string, headers?: Readonly<Record<string, string>>, method?: string) =>
  askRaw(site.port, address, headers, method);

describe('what is served', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/england/en/help/', 'text/html; charset=utf-8'],
    ['/england/en/help/index.html?from=poster', 'text/html; charset=utf-8'],
    ['/100%25%20%C3%BCnder%201/', 'text/html; charset=utf-8'],
    ['/assets/site-08ae50c0.css', 'text/css; charset=utf-8'],
    ['/assets/search-21f8e1d5.js', 'text/javascript; charset=utf-8'],
    ['/pictures/icon-3d9af0a7.svg', 'image/svg+xml; charset=utf-8'],
    ['/pictures/ward-9694ce73-800.avif', 'image/avif'],
    ['/assets/atkinson-5cb240a4.woff2', 'font/woff2'],
    ['/recordings/en-b104de1f.mp3', 'audio/mpeg'],
    ['/recordings/en-293c61f4.vtt', 'text/vtt; charset=utf-8'],
    ['/sheets/imha.pdf', 'application/pdf'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/inside.txt', 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/words.json', 'application/json; charset=utf-8'],
    ['/odd.ending', 'application/octet-stream'],
  ])('%s is %s', async (address, type) => {
    const { status, headers, body } = await ask(address);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(body.length).toBe(Number(headers.get('content-length')));
    expect(body.length).toBeGreaterThan(0);
  });

  it('sends a folder without its slash to the page, where its links are right', async () => {
    const { status, headers } = await ask('/england/en/help?a=1');
    expect([status, headers.get('location')]).toEqual([301, '/england/en/help/?a=1']);
    expect((await ask('/100%25%20%C3%BCnder%201')).headers.get('location')).toBe('/100%25%20%C3%BCnder%201/');
  });

  it.each(['/empty/', '/empty', '/empty/deeper/', '/england/'])(
    'never lists a folder: %s',
    async (address) => {
      const { status, body } = await ask(address);
      expect(status).toBe(404);
      expect(body.toString()).not.toContain('deeper');
    },
  );

  it.each([
    ['/nothing', 'We cannot find this page.'],
    ['/england/en/nothing/', 'We cannot find this page.'],
    ['/england/pl/nothing/at/all', 'Nie ma takiej strony.'],
    ['/england/pl/help/index.html/', 'Nie ma takiej strony.'],
    ['/a%ZZ', 'We cannot find this page.'],
  ])('says that %s is not there with the nearest page for that', async (address, words) => {
    const { status, headers, body } = await ask(address);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(body.toString()).toContain(words);
  });

  it('says so in words where a site has no such page', async () => {
    const bare = mkdtempSync(path.join(tmpdir(), 'serve-bare-'));
    writeFileSync(path.join(bare, 'index.html'), LONG);
    const served = await serveSite(bare, LOOPBACK);
    const { status, body } = await askRaw(served.port, '/nothing');
    await served.close();
    rmSync(bare, { recursive: true });
    expect([status, body.toString()]).toEqual([404, 'There is no such page here.\n']);
  });

  it('serves the new site as soon as it stands in the place of the old', async () => {
    const one = path.join(outside, 'exchanged');
    mkdirSync(one);
    writeFileSync(path.join(one, 'index.html'), 'old');
    const served = await serveSite(one, LOOPBACK);
    expect((await askRaw(served.port, '/')).body.toString()).toBe('old');
    renameSync(one, `${one}-before`);
    mkdirSync(one);
    writeFileSync(path.join(one, 'index.html'), 'quite new');
    const { body } = await askRaw(served.port, '/');
    await served.close();
    expect(body.toString()).toBe('quite new');
  });
});

describe('ways out of the folder', () => {
  it.each([
    '/../secret.txt',
    '/england/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2e%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/england%2f..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/england\\..\\..\\secret.txt',
    '/../site-private/secret.txt',
    '//secret.txt',
    `/${outside}/secret.txt`,
    `/%2f${outside}/secret.txt`,
    '/../secret.txt%00.html',
    '/linked.txt',
    '/linked/secret.txt',
    '/linked/',
    '/.patient-rights-site.json',
    '/%2epatient-rights-site.json',
    '/england/../.patient-rights-site.json',
    '/.git/config',
    '/unhidden/config',
    '/./index.html',
    '//index.html',
    '/index.html%00',
    '/england//en/help/',
    '/index.html%3Fa',
    '/england%2fen%2fhelp%2findex.html',
    '/back%5cslash.txt',
    '/back\\slash.txt',
    '/co:lon.txt',
    '/index.html%23a',
    'http://127.0.0.1/secret.txt',
    'secret.txt',
    '*',
  ])('%s leads nowhere', async (address) => {
    const { status, headers, body } = await ask(address);
    expect([404, 400]).toContain(status);
    expect(body.toString()).not.toContain(SECRET);
    expect(headers.get('location')).toBeNull();
  });

  it('never sends anyone to another server', async () => {
    for (const address of [
      '//england/en/help',
      '//example.org/..',
      '/\\example.org',
      '/%5cexample.org',
      '/%2fengland',
    ]) {
      expect((await ask(address)).headers.get('location'), address).toBeNull();
    }
  });
});

describe('who may ask, and what', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('%s is not allowed', async (method) => {
    const { status, headers } = await ask('/', {}, method);
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD as GET, without the page', async () => {
    for (const address of ['/', '/sheets/imha.pdf', '/nothing']) {
      const [head, get] = [await ask(address, {}, 'HEAD'), await ask(address)];
      expect(head.body.length).toBe(0);
      expect(head.status).toBe(get.status);
      for (const name of ['content-type', 'content-length', 'etag', 'cache-control']) {
        expect(head.headers.get(name), `${address} ${name}`).toBe(get.headers.get(name));
      }
    }
  });

  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '[::1]', 'localhost:8080', '[::1]:8080'])(
    'answers for %s',
    async (host) => expect((await ask('/', { Host: host })).status).toBe(200),
  );

  it.each([
    '',
    'example.org',
    'example.org:80',
    'localhost.example.org',
    '127.0.0.1.example.org',
    '[::2]',
    '192.0.2.1',
    'localhost:80:80',
    'a@localhost',
  ])('does not answer for “%s”', async (host) => {
    const { status, body } = await ask('/', { Host: host });
    expect(status).toBe(421);
    expect(body.toString()).not.toContain('Someone can help you.');
  });
});

describe('headers of safety', () => {
  it.each<[string, string, Readonly<Record<string, string>>, number]>([
    ['a page', '/', {}, 200],
    ['a page that is kept', '/', { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }, 304],
    ['a part of a recording', '/recordings/en-b104de1f.mp3', { Range: 'bytes=0-9' }, 206],
    ['a part that is not there', '/recordings/en-b104de1f.mp3', { Range: 'bytes=9000-' }, 416],
    ['a folder', '/england/en/help', {}, 301],
    ['nothing', '/nothing', {}, 404],
    ['a wrong name', '/', { Host: 'example.org' }, 421],
  ])('are with %s', async (_what, address, asked, expected) => {
    const { status, headers } = await ask(address, asked);
    expect(status).toBe(expected);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name), name).toBe(value);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

it('a sheet has the headers of safety, too, and may be shown by the viewer of a browser', async () => {
  for (const asked of [{}, { Range: 'bytes=0-9' }] as const) {
    const { headers } = await ask('/sheets/imha.pdf', asked);
    expect(headers.get('content-security-policy')).toBe(SHEET_CONTENT);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
  expect(SHEET_CONTENT).toContain("script-src 'none'");
  expect(SHEET_CONTENT).toContain("frame-ancestors 'none'");
});

it('the worker of a kiosk may fetch the files beside it, and is looked for anew each time', async () => {
  const { headers } = await ask('/kiosk/willow/sw.js');
  expect(headers.get('content-security-policy')).toBe(WORKER_CONTENT);
  expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(WORKER_CONTENT.split('; ').sort()).toEqual([
    "connect-src 'self'",
    "default-src 'none'",
    "frame-ancestors 'none'",
  ]);
  // No page may fetch anything.
  expect(SECURITY_HEADERS['Content-Security-Policy']).not.toContain('connect-src');
});

describe('what a browser keeps', () => {
  it.each([
    '/assets/site-08ae50c0.css',
    '/assets/atkinson-5cb240a4.woff2',
    '/pictures/ward-9694ce73-800.avif',
    '/recordings/en-b104de1f.mp3',
  ])('%s, for good', async (address) => {
    expect((await ask(address)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/', '/england/en/help/', '/sheets/imha.pdf', '/search/england-en.js', '/robots.txt'])(
    '%s, until it has asked again',
    async (address) => {
      const { headers } = await ask(address);
      expect(headers.get('cache-control')).toBe('no-cache');
      const [etag, modified] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
      const later = new Date(Date.parse(modified) + 60_000).toUTCString();
      const before = new Date(Date.parse(modified) - 60_000).toUTCString();
      for (const [asked, status] of [
        [{ 'If-None-Match': etag }, 304],
        [{ 'If-None-Match': `"other", ${etag}` }, 304],
        [{ 'If-None-Match': '"other"' }, 200],
        // The ETag counts where there are both.
        [{ 'If-None-Match': '"other"', 'If-Modified-Since': later }, 200],
        [{ 'If-Modified-Since': modified }, 304],
        [{ 'If-Modified-Since': later }, 304],
        [{ 'If-Modified-Since': before }, 200],
        [{ 'If-Modified-Since': 'yesterday' }, 200],
      ] as const) {
        const again = await ask(address, asked);
        expect(again.status, JSON.stringify(asked)).toBe(status);
        expect(again.headers.get('etag')).toBe(etag);
        if (status === 304) expect(again.body.length).toBe(0);
      }
    },
  );

  it('is not what has changed since', async () => {
    write('changing.html', 'before');
    const etag = (await ask('/changing.html')).headers.get('etag') ?? '';
    write('changing.html', 'after it');
    const { status, body } = await ask('/changing.html', { 'If-None-Match': etag });
    expect([status, body.toString()]).toEqual([200, 'after it']);
  });
});

describe('parts of recordings and sheets', () => {
  it.each<[string, number, number]>([
    ['bytes=0-99', 0, 99],
    ['bytes=0-1', 0, 1],
    ['bytes=100-', 100, 3999],
    ['bytes=3990-9999', 3990, 3999],
    ['bytes=-500', 3500, 3999],
    ['bytes=-9000', 0, 3999],
  ])('%s', async (range, start, end) => {
    for (const address of ['/recordings/en-b104de1f.mp3', '/sheets/imha.pdf']) {
      const { status, headers, body } = await ask(address, { Range: range, 'Accept-Encoding': 'br, gzip' });
      expect([status, headers.get('content-range')]).toEqual([206, `bytes ${start}-${end}/4000`]);
      expect(headers.get('content-encoding')).toBeNull();
      expect(body.equals(BYTES.subarray(start, end + 1))).toBe(true);
    }
  });

  it.each([
    'bytes=5-2',
    'bytes=-',
    'bytes=-0',
    'lines=0-5',
    'bytes=0-1,5-6',
    'bytes=x-y',
    `bytes=${'9'.repeat(40)}-`,
  ])('%s is no part, so the whole is given', async (range) => {
    const { status, body } = await ask('/sheets/imha.pdf', { Range: range });
    expect([status, body.equals(BYTES)]).toEqual([200, true]);
  });

  it('says how long a file is to whoever asks for what is behind its end', async () => {
    const { status, headers, body } = await ask('/sheets/imha.pdf', { Range: 'bytes=4000-' });
    expect([status, headers.get('content-range'), unchunked(body).length]).toEqual([416, 'bytes */4000', 0]);
  });

  it('gives the whole file where it is no longer the one of the parts before', async () => {
    const address = '/sheets/imha.pdf';
    const { headers } = await ask(address);
    const status = async (since: string) =>
      (await ask(address, { Range: 'bytes=0-9', 'If-Range': since })).status;
    expect(headers.get('accept-ranges')).toBe('bytes');
    expect(await status(headers.get('last-modified') ?? '')).toBe(206);
    expect(await status('Fri, 01 Jan 2021 00:00:00 GMT')).toBe(200);
    expect(await status(headers.get('etag') ?? '')).toBe(200);
  });

  it.runIf(existsSync('/proc/self/fd'))('lets go of a file when whoever asked goes away', async () => {
    write('large.mp3', Buffer.alloc(50_000_000));
    const held = () =>
      readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`).endsWith('large.mp3');
        } catch {
          return false;
        }
      }).length;
    const asked = request({ port: site.port, host: '127.0.0.1', path: '/large.mp3' }).end();
    await new Promise((resolve) => asked.once('response', resolve));
    expect(held()).toBe(1);
    asked.destroy();
    await vi.waitFor(() => expect(held()).toBe(0), { timeout: 5000 });
  });
});

describe('compression', () => {
  const unpacked = ({ headers, body }: RawAnswer) => {
    const bytes = unchunked(body);
    return headers.get('content-encoding') === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  };

  it.each([
    '/',
    '/assets/site-08ae50c0.css',
    '/assets/search-21f8e1d5.js',
    '/pictures/icon-3d9af0a7.svg',
    '/recordings/en-293c61f4.vtt',
  ])('makes %s smaller', async (address) => {
    const plain = await ask(address);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toBe('Accept-Encoding');
    for (const encoding of ['br', 'gzip']) {
      const packed = await ask(address, { 'Accept-Encoding': encoding, Range: 'bytes=0-9' });
      expect([packed.status, packed.headers.get('content-encoding')]).toEqual([200, encoding]);
      expect(packed.headers.get('vary')).toBe('Accept-Encoding');
      expect(packed.body.length).toBeLessThan(plain.body.length);
      expect(unpacked(packed).equals(plain.body)).toBe(true);
    }
  });

  it.each([
    '/sheets/imha.pdf',
    '/pictures/ward-9694ce73-800.avif',
    '/assets/atkinson-5cb240a4.woff2',
    '/recordings/en-b104de1f.mp3',
  ])('leaves %s, which is small already', async (address) => {
    const { headers, body } = await ask(address, { 'Accept-Encoding': 'br, gzip' });
    expect(headers.get('content-encoding')).toBeNull();
    expect(body.equals(BYTES)).toBe(true);
  });
});

/** The bytes of an answer that came in pieces, each after its length. */
function unchunked(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const line = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.toString('latin1', at, line), 16);
    pieces.push(body.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
  return Buffer.concat(pieces);
}

describe('npm run serve', () => {
  it('says where the site is and who can read it, and stops at Ctrl+C', async () => {
    const child = startCommand('serve', [folder, '--port', '0']);
    const end = ended(child);
    const told = await new Promise<string>((resolve) =>
      child.stdout?.once('data', (text: Buffer) => resolve(text.toString())),
    );
    const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(told)?.[0] ?? '';
    expect(told).toBe(
      `The site in “${folder}” is at\n  ${address}\nOnly this computer can read it.\nStop it with Ctrl+C.\n`,
    );
    // A browser that keeps its connection must not keep the server.
    expect(await (await fetch(address)).text()).toBe(LONG);
    child.kill('SIGINT');
    const { exitCode, errors } = await end;
    expect([exitCode, errors]).toEqual([0, '']);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('tells plainly that others can read it, where they can', async () => {
    const child = startCommand('serve', [folder, '--port', '0', '--host', '0.0.0.0']);
    const end = ended(child);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGTERM');
    const { exitCode, output } = await end;
    expect(exitCode).toBe(0);
    expect(output).toContain('Every computer and telephone that can reach this computer can now read it');
    expect(output).not.toContain('Only this computer');
  });

  it('answers for its own addresses, once others may ask', async () => {
    const open = await serveSite(folder, { host: '0.0.0.0', port: 0 });
    const statuses: number[] = [];
    for (const address of open.addresses) {
      statuses.push((await fetch(address)).status);
    }
    statuses.push((await askRaw(open.port, '/', { Host: 'example.org' })).status);
    await open.close();
    expect(statuses).toEqual([...open.addresses.map(() => 200), 421]);
  });

  it.each([
    [
      'a folder that is not there',
      ['nowhere'],
      'There is no folder “nowhere”. Make the site with “npm run build”, or write the name of the folder it is in.\n',
    ],
    [
      'a folder that is no site',
      ['scripts'],
      'The folder “scripts” has no index.html, so it is no finished site. Make one with “npm run build”.\n',
    ],
    ['a file', ['package.json'], '“package.json” is a file. Write the name of the folder it is in.\n'],
    [
      'an address of another computer',
      [folder, '--port', '0', '--host', '192.0.2.1'],
      'This computer has no address “192.0.2.1”. Write one of its own after --host, or 0.0.0.0 for all of them.\n',
    ],
    [
      'a port that cannot be',
      [folder, '--port', '65536'],
      "error: option '--port <number>' argument '65536' is invalid. Write a whole number from 0 to 65535.\nType --help after the command to see what it takes.\n",
    ],
  ])('could not run with %s, and ends with 2', async (_what, args, words) => {
    const { exitCode, output, errors } = await typeCommand('serve', args);
    expect([errors, output, exitCode]).toEqual([words, '', 2]);
  });

  it('could not run on a port that is in use, and ends with 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { exitCode, errors } = await typeCommand('serve', [folder, '--port', String(port)]);
    other.close();
    expect(errors).toBe(
      `Another program is using port ${port}. Stop it, or add “--port 0” to use any free one.\n`,
    );
    expect(exitCode).toBe(2);
  });
});

describe('a built site in a browser', () => {
  let kit: BuildKit;
  let built: ServedSite;
  let browser: Browser;
  let tab: Tab;
  const complaints: string[] = [];

  beforeAll(async () => {
    kit = buildKit();
    const out = kit.place();
    const { exitCode, errors } = await typeCommand('build', [
      '--no-gate',
      '--content',
      kit.sample(),
      '--out',
      out,
      '--as-of',
      '2026-11-22',
    ]);
    if (exitCode !== 0) throw new Error(errors);
    built = await serveSite(`${out}-preview`, LOOPBACK);
    browser = await launchBrowser(await ensureBrowser(() => undefined));
    tab = await browser.newPage();
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('requestfailed', (failed) => complaints.push(`${failed.url()} failed`));
    tab.on('response', (answer) => {
      if (answer.status() >= 400) complaints.push(`${answer.url()} ${answer.status()}`);
    });
    await tab.evaluateOnNewDocument(
      "document.addEventListener('securitypolicyviolation', (event) => console.error('CSP: ' + event.violatedDirective))",
    );
  });

  afterAll(async () => {
    await browser?.close();
    await built?.close();
    kit.remove();
  });

  const open = (address: string) =>
    tab.goto(`${built.addresses[0]}${address}`, { waitUntil: 'networkidle0' });

  it('loads its pages with no complaint', async () => {
    complaints.length = 0;
    for (const address of [
      '',
      'england/en/',
      'wales/en/help/',
      'england/en/help/large/',
      'england/en/print/',
      '404.html',
    ]) {
      await open(address);
      expect(await tab.$eval('h1', (heading) => heading.textContent)).not.toBe('');
      expect(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(253, 250, 244)',
      );
      expect(await tab.evaluate(() => document.fonts.check('20px "Atkinson Hyperlegible Next"'))).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  it('lets the settings and the search work', async () => {
    complaints.length = 0;
    await open('england/en/help/');
    await tab.click('.settings summary');
    await tab.click('label[for="theme-dark"]');
    expect(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 24, 27)');
    await open('england/en/search/');
    await tab.type('#search-words', 'help');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction("document.querySelector('#search-status').textContent.trim() !== ''");
    expect(await tab.$eval('main', (main) => main.textContent)).toContain('Your right to help');
    expect(complaints).toEqual([]);
  });

  it('shows what is not there as the site says it', async () => {
    const answer = await open('england/en/help/nothing/');
    expect(answer?.status()).toBe(404);
    expect(await tab.$eval('h1', (heading) => heading.textContent)).toBe('We cannot find this page');
  });

  it('stops what a page may not do, and being framed', async () => {
    await open('england/en/');
    complaints.length = 0;
    await tab.evaluate(
      "document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }))",
    );
    await vi.waitFor(() => expect(complaints.join(' ')).toContain('CSP: style-src'));
  });

  it('says of a page what the page says of itself', async () => {
    await open('');
    const own = await tab.$eval('meta[http-equiv="Content-Security-Policy"]', (meta) => meta.content);
    expect(SECURITY_HEADERS['Content-Security-Policy']).toBe(`${own}; frame-ancestors 'none'`);
  });
});
