import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRaw } from './serve/ask-raw.ts';
import { freePort } from './serve/free-port.ts';
import { keepFor } from './serve/keep-for.ts';
import { EDITOR_CONTENT, SECURITY_HEADERS, SHEET_CONTENT, WORKER_CONTENT } from './serve/security-headers.ts';
import { typeOfFile } from './serve/type-of-file.ts';

const RECIPES = path.resolve(import.meta.dirname, '../deploy/static');
const SECRET = 'not for anyone';
const LONG = 'Someone can help you. '.repeat(200);
const BYTES = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7) % 256));

const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': `<!doctype html><title>Help</title><p>${LONG}`,
  '404.html': `<!doctype html><title>Not here</title><p>We cannot find this page. ${LONG}`,
  'england/en/imha/index.html': `<!doctype html><title>Advocates</title><p>${LONG}`,
  'england/en/note-12345678.html': `<!doctype html><title>Not a hash</title><p>${LONG}`,
  'assets/site-08ae50c0.css': `p { color: #111 } ${'a { color: #003 } '.repeat(100)}`,
  'assets/search-21f8e1d5.js': `"use strict"; ${'void 0; '.repeat(300)}`,
  'assets/atkinson-latin-400-5cb240a4.woff2': BYTES,
  'pictures/icon-3d9af0a7.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(400)}</svg>`,
  'pictures/ward-9694ce73-800.avif': BYTES,
  'pictures/ward-9694ce73-800.webp': BYTES,
  'pictures/ward-9694ce73-800.png': BYTES,
  'recordings/en-b104de1f.mp3': BYTES,
  'recordings/en-293c61f4.vtt': `WEBVTT ${'words '.repeat(300)}`,
  'search/england-en.js': `globalThis.searchIndex=${JSON.stringify(LONG)};`,
  'sheets/imha-england-en-standard.pdf': BYTES,
  'edit/index.html': `<!doctype html><title>Edit</title><p>${LONG}`,
  'kiosk/ward/sw.js': 'void 0;',
  'kiosk/ward/files.txt': LONG,
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset/>',
};

const folder = mkdtempSync(path.join(tmpdir(), 'static-'));
const root = path.join(folder, 'site');

function write(name: string, bytes: string | Buffer): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

beforeAll(() => {
  // Where the tests run as root, nginx gives its rights away and reads as somebody else.
  chmodSync(folder, 0o755);
  for (const [name, bytes] of Object.entries(FILES)) write(name, bytes);
  write('.patient-rights-site.json', SECRET);
  write('.git/config', SECRET);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A recipe, with what it asks each service to change filled in. Each must be there, so that no test runs on less. */
function filledIn(recipe: string, changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(path.join(RECIPES, recipe), 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    expect(text.split(from), from).toHaveLength(2);
    text = text.replace(from, () => to);
  }
  return text;
}

interface Server {
  readonly program: string;
  /** Whether it gives what a link takes from outside the folder. */
  readonly followsLinks: boolean;
  start(port: number, home: string): readonly string[];
}

const NGINX: Server = {
  program: 'nginx',
  followsLinks: false,
  start(port, home) {
    const site = filledIn('nginx.conf', {
      'listen 80;': `listen 127.0.0.1:${port};`,
      'server_name leaflets.example.org;': 'server_name _;',
      'root /srv/patient-rights-site;': `root ${root};`,
    });
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      path.join(home, 'nginx.conf'),
      `daemon off; pid ${home}/pid; error_log ${home}/errors; events {}
      http { access_log off; ${kept.map((one) => `${one}_temp_path ${home}/${one};`).join(' ')} include ${home}/site.conf; }`,
    );
    writeFileSync(path.join(home, 'site.conf'), site);
    return ['-p', home, '-e', `${home}/errors`, '-c', `${home}/nginx.conf`];
  },
};

const CADDY: Server = {
  program: 'caddy',
  followsLinks: true,
  start(port, home) {
    const site = filledIn('Caddyfile', {
      'leaflets.example.org {': `http://127.0.0.1:${port} {`,
      'root * /srv/patient-rights-site': `root * ${root}`,
    });
    writeFileSync(path.join(home, 'Caddyfile'), `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${site}`);
    return ['run', '--config', path.join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

describe.each([NGINX, CADDY])('the recipe for $program', { timeout: 30_000 }, (server) => {
  let child: ChildProcess | undefined;
  let said = '';
  let port = 0;

  beforeAll(async () => {
    port = await freePort();
    const home = path.join(folder, server.program);
    mkdirSync(home);
    child = spawn(server.program, server.start(port, home), {
      env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let ended = false;
    const end = (error?: Error) => {
      ended = true;
      if (error) said += `${error.message}. “.ci/install-servers” installs it on Debian.`;
    };
    child.once('error', end).once('exit', () => end());
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    for (let tries = 0; tries < 200; tries += 1) {
      if (ended) throw new Error(`${server.program} did not start: ${said}`);
      const answered = await askRaw(port, '/').catch(() => undefined);
      if (answered?.status === 200) return;
      await wait(50);
    }
    throw new Error(`${server.program} does not answer: ${said}`);
  });

  afterAll(async () => {
    if (!child || child.exitCode !== null || child.pid === undefined) return;
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  });

  const ask = (address: string, headers: Record<string, string> = {}, method?: string) =>
    askRaw(port, address, headers, method);

  /** What our own server says of the same file. */
  function asOurs(name: string): Record<string, string> {
    const special = name.endsWith('.pdf')
      ? SHEET_CONTENT
      : name.endsWith('/sw.js')
        ? WORKER_CONTENT
        : name === 'edit/index.html'
          ? EDITOR_CONTENT
          : undefined;
    return {
      ...SECURITY_HEADERS,
      ...(special && { 'Content-Security-Policy': special }),
      'Cache-Control': keepFor(name),
    };
  }

  it.each(Object.keys(FILES))('gives %s as our own server does', async (name) => {
    const answer = await ask(`/${name.replace(/(?:^|(?<=\/))index\.html$/u, '')}`);
    expect(answer.status).toBe(200);
    for (const [header, value] of Object.entries(asOurs(name))) {
      expect(answer.headers.get(header), header).toBe(value);
    }
    const [type, charset] = (answer.headers.get('content-type') ?? '').split(/;\s*/u);
    const [own, ownCharset] = typeOfFile(name).name.split('; ');
    // Caddy knows XML by another of its names.
    expect(type?.replace('text/xml', 'application/xml')).toBe(own);
    if (/\.(?:html|css|js|vtt|txt)$/u.test(name)) expect(charset?.toLowerCase()).toBe(ownCharset);
    expect(answer.headers.get('etag')).toMatch(/^(?:W\/)?".+"$/u);
    expect(answer.headers.get('server') ?? '').not.toMatch(/\d/u);
  });

  it.each(['', 'assets/site-08ae50c0.css', 'assets/search-21f8e1d5.js', 'pictures/icon-3d9af0a7.svg'])(
    'packs /%s when a browser can unpack it',
    async (name) => {
      const answer = await fetch(`http://127.0.0.1:${port}/${name}`, {
        headers: { 'Accept-Encoding': 'gzip' },
      });
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/iu);
      expect(await answer.text()).toBe(FILES[name || 'index.html']);
    },
  );

  it('gives pictures, sounds and letters as they are', async () => {
    for (const name of Object.keys(FILES).filter((one) => /\.(?:avif|webp|mp3|woff2)$/u.test(one))) {
      const answer = await ask(`/${name}`, { 'Accept-Encoding': 'gzip' });
      expect(answer.headers.get('content-encoding'), name).toBeNull();
      expect(answer.body, name).toEqual(BYTES);
    }
  });

  it('gives a part of a recording to whoever asks for it', async () => {
    const answer = await ask('/recordings/en-b104de1f.mp3', { Range: 'bytes=100-299' });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe('bytes 100-299/4000');
    expect(answer.body).toEqual(BYTES.subarray(100, 300));
  });

  it('says that a page has not changed', async () => {
    const etag = (await ask('/')).headers.get('etag') ?? '';
    const answer = await ask('/', { 'If-None-Match': etag });
    expect(answer.status).toBe(304);
    expect(answer.body).toHaveLength(0);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/nothing',
    '/england/nothing-12345678.js',
    '/sheets/nothing.pdf',
    '/assets/',
    '/.patient-rights-site.json',
    '/%2epatient-rights-site.json',
    '/.git/config',
    '/england/../.git/config',
    '/../../etc/passwd',
  ])('says in words of the site that nothing is at %s', async (address) => {
    const answer = await ask(address);
    expect(answer.body.toString('utf8')).not.toContain(SECRET);
    if (address.startsWith('/../..') && answer.status === 400) return;
    expect(answer.status).toBe(404);
    expect(answer.body.toString('utf8')).toContain('We cannot find this page.');
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/u);
    for (const [header, value] of Object.entries(asOurs('404.html'))) {
      expect(answer.headers.get(header), header).toBe(value);
    }
  });

  it('follows a link of the file system only if its recipe says so', async () => {
    writeFileSync(path.join(folder, 'outside.txt'), SECRET);
    rmSync(path.join(root, 'linked.txt'), { force: true });
    symlinkSync(path.join(folder, 'outside.txt'), path.join(root, 'linked.txt'));
    const { status, body } = await ask('/linked.txt');
    expect([status, body.toString('utf8').includes(SECRET)]).toEqual(
      server.followsLinks ? [200, true] : [404, false],
    );
  });

  it('leads from a folder to its page, wherever the server stands', async () => {
    const answer = await ask('/england/en/imha');
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.get('location')).toBe('/england/en/imha/');
  });

  it('takes nothing', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await ask('/index.html', { 'Content-Length': '0' }, method)).status, method).toBe(405);
    }
  });
});
