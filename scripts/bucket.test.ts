import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GATE_REPORT, MARK, writeMark } from './publish/mark.ts';
import { askRaw } from './serve/ask-raw.ts';
import { freePort } from './serve/free-port.ts';
import { keepFor } from './serve/keep-for.ts';
import { EDITOR_CONTENT, SECURITY_HEADERS, SHEET_CONTENT, WORKER_CONTENT } from './serve/security-headers.ts';
import { typeOfFile } from './serve/type-of-file.ts';
import { typeCommand } from './testing/type-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bucket-test-'));
const children: ChildProcess[] = [];
let port = 0;
/** What the server of buckets was asked for. */
let log = '';

/** Starts a server and waits until it answers. */
async function start(program: string, args: readonly string[], at: number, env = {}): Promise<void> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let ended = false;
  let said = '';
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', (error) => {
    ended = true;
    said += `${error.message}. “.ci/install-servers” installs it.`;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (at === port) log += text;
    });
  }
  for (let tries = 0; tries < 600; tries += 1) {
    if (ended) throw new Error(`${program} did not start: ${said}`);
    if (await askRaw(at, '/').catch(() => undefined)) return;
    await wait(50);
  }
  throw new Error(`${program} does not answer: ${said}`);
}

beforeAll(async () => {
  writeFileSync(path.join(folder, 'rclone.conf'), '');
  port = await freePort();
  await start('moto_server', ['-H', '127.0.0.1', '-p', String(port)], port);
}, 60_000);

afterAll(async () => {
  for (const child of children) {
    if (child.exitCode !== null || child.pid === undefined) continue;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
});

let sites = 0;

/** A finished site, as a build would have left it. */
async function finished(files: Readonly<Record<string, string>>, isGated = true): Promise<string> {
  sites += 1;
  const site = path.join(folder, `site-${sites}`);
  const all = { ...files, ...(isGated && { [GATE_REPORT]: '{}' }) };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
  await writeMark(site, { generator: 'test 1', asOf: '2026-11-22' });
  return site;
}

const OLD = {
  'index.html': '<link rel="stylesheet" href="assets/site-08ae50c0.css">',
  '404.html': '<!doctype html><title>Not here</title><p>We cannot find this page.',
  'england/en/gone/index.html': 'A page that goes.',
  'england/en/imha/index.html': 'A page.',
  'assets/site-08ae50c0.css': 'p { color: #111 }',
  'search/england-en.js': 'globalThis.searchIndex=1;',
  'sheets/imha-england-en-standard.pdf': '%PDF-1.7 old',
  'sheets/gone.pdf': '%PDF-1.7 gone',
  'pictures/ward-9694ce73-800.avif': 'A picture.',
  'recordings/en-293c61f4.vtt': 'WEBVTT',
  'kiosk/ward/index.html': 'A screen.',
  'kiosk/ward/files.txt': 'old',
  'kiosk/ward/sw.js': '"old";',
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset/>',
};

const { 'england/en/gone/index.html': _page, 'sheets/gone.pdf': _sheet, ...STAYS } = OLD;
const { 'assets/site-08ae50c0.css': _style, ...KEPT } = STAYS;
const NEW = {
  ...KEPT,
  'index.html':
    '<link rel="stylesheet" href="assets/site-5cb240a4.css"> <a href="england/en/new/index.html">New</a>',
  'england/en/imha/index.html': 'Withdrawn.',
  'england/en/new/index.html': 'A page that is new.',
  'assets/site-5cb240a4.css': 'p { color: #000 }',
  'search/england-en.js': 'globalThis.searchIndex=2;',
  'sheets/imha-england-en-standard.pdf': '%PDF-1.7 withdrawn',
  'kiosk/ward/files.txt': 'new',
  'kiosk/ward/sw.js': '"new";',
};

const environment = () => ({
  RCLONE_CONFIG: path.join(folder, 'rclone.conf'),
  RCLONE_CONFIG_LEAFLETS_TYPE: 's3',
  RCLONE_CONFIG_LEAFLETS_PROVIDER: 'Other',
  RCLONE_CONFIG_LEAFLETS_ENDPOINT: `http://127.0.0.1:${port}`,
  RCLONE_CONFIG_LEAFLETS_ACCESS_KEY_ID: 'test',
  RCLONE_CONFIG_LEAFLETS_SECRET_ACCESS_KEY: 'test',
  RCLONE_CONFIG_LEAFLETS_ACL: 'public-read',
  // Older versions of rclone stumble over it.
  AWS_CA_BUNDLE: '',
});

const publish = (bucket: string, site: string, ...args: readonly string[]) =>
  typeCommand('bucket', [bucket, '--from', site, ...args], environment());

const make = (bucket: string) => fetch(`http://127.0.0.1:${port}/${bucket}`, { method: 'PUT' });
const put = (name: string, body: string) =>
  fetch(`http://127.0.0.1:${port}/${name}`, { method: 'PUT', body });

/** What a bucket holds. */
async function namesIn(bucket: string): Promise<string[]> {
  const list = await (await fetch(`http://127.0.0.1:${port}/${bucket}?list-type=2`)).text();
  return [...list.matchAll(/<Key>([^<]*)<\/Key>/gu)].map(([, name = '']) => name).sort();
}

/** Files that were put there or deleted, in their order. A bucket is told in one request to delete several. */
function asked(bucket: string, method: string): string[] {
  const lines = log.matchAll(new RegExp(`"${method} /${bucket}/([^ ?]+)[^"]*" (\\d+)`, 'gu'));
  return [...lines].map(([, name = '']) => decodeURIComponent(name)).filter((name) => name !== MARK);
}

describe('npm run bucket', { timeout: 120_000 }, () => {
  it('puts a site into an empty bucket, each file with its type and how long it may be kept', async () => {
    await make('first');
    const { exitCode, output, errors } = await publish('leaflets:first', await finished(OLD));
    expect(errors).toBe('');
    expect(output).toContain('15 files are in leaflets:first: 15 were copied, and 0 old ones deleted.');
    expect(exitCode).toBe(0);
    expect(await namesIn('first')).toEqual([...Object.keys(OLD), MARK].sort());
    for (const [name, text] of Object.entries(OLD)) {
      const answer = await fetch(`http://127.0.0.1:${port}/first/${name}`);
      expect(answer.headers.get('content-type'), name).toBe(typeOfFile(name).name);
      expect(answer.headers.get('cache-control'), name).toBe(keepFor(name));
      expect(await answer.text()).toBe(text);
    }
  });

  it('changes it in an order in which nothing is missing, and leaves nothing over', async () => {
    await make('second');
    await publish('leaflets:second', await finished(OLD));
    const site = await finished(NEW);
    const before = await namesIn('second');

    const dry = await publish('leaflets:second', site, '--dry-run');
    expect(dry.exitCode).toBe(0);
    expect(dry.output).toContain('Nothing was changed. 8 files would be copied, and 3 deleted.');
    expect(dry.output).toContain(
      'copy    assets/site-5cb240a4.css  (text/css; charset=utf-8; public, max-age=31536000, immutable)',
    );
    expect(dry.output).toContain('delete  england/en/gone/index.html');
    expect(await namesIn('second')).toEqual(before);

    log = '';
    const { exitCode, errors } = await publish('leaflets:second', site);
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    const order = asked('second', 'PUT');
    expect(order.map((name) => [name, NEW[name as keyof typeof NEW] !== undefined])).toEqual(
      order.map((name) => [name, true]),
    );
    // In one step, several are copied at once.
    expect([
      order.slice(0, 2).sort(),
      order.slice(2, 3),
      order.slice(3, 5).sort(),
      order.slice(5, 7).sort(),
      order.slice(7),
    ]).toEqual([
      ['assets/site-5cb240a4.css', 'sheets/imha-england-en-standard.pdf'],
      ['england/en/new/index.html'],
      ['england/en/imha/index.html', 'index.html'],
      ['kiosk/ward/files.txt', 'search/england-en.js'],
      ['kiosk/ward/sw.js'],
    ]);
    const changes = log.split('\n').filter((line) => /"(?:PUT|DELETE) \/second\/[^ ?]/u.test(line));
    const deleting = changes.findIndex((line) => line.includes('"DELETE '));
    // The mark is the first that is written, and the last.
    expect(changes[0]).toContain(MARK);
    expect(changes.slice(deleting).filter((line) => !line.includes('"DELETE '))).toEqual([
      expect.stringContaining(MARK),
    ]);
    expect(changes.at(-1)).toContain(MARK);
    expect(asked('second', 'DELETE')[0]).toBe('england/en/gone/index.html');
    expect(await namesIn('second')).toEqual([...Object.keys(NEW), MARK].sort());
    // What is withdrawn is gone with that, and no browser may keep it without asking.
    for (const name of ['england/en/imha/index.html', 'sheets/imha-england-en-standard.pdf']) {
      const answer = await fetch(`http://127.0.0.1:${port}/second/${name}`);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect((await answer.text()).toLowerCase()).toContain('withdrawn');
    }

    log = '';
    const again = await publish('leaflets:second', site);
    expect(again.output).toContain('0 were copied, and 0 old ones deleted.');
    expect(asked('second', 'PUT')).toEqual([]);
  });

  it('touches nothing that is not its own, unless told to', async () => {
    await make('third');
    await put('third/photo.jpg', 'Not ours.');
    await put('third/index.html', OLD['index.html']);
    const site = await finished(OLD);
    const refused = await publish('leaflets:third', site);
    expect(refused.errors).toContain(
      '“leaflets:third” holds 2 files, and no site that this program put there.',
    );
    expect(refused.exitCode).toBe(2);
    expect(await namesIn('third')).toEqual(['index.html', 'photo.jpg']);

    // In a folder of it, the rest stays.
    expect((await publish('leaflets:third/leaflets/', site)).exitCode).toBe(0);
    expect((await publish('leaflets:third/leaflets', await finished(NEW))).exitCode).toBe(0);
    expect((await namesIn('third')).filter((name) => !name.startsWith('leaflets/'))).toEqual([
      'index.html',
      'photo.jpg',
    ]);
    expect(await namesIn('third')).toHaveLength(Object.keys(NEW).length + 3);

    expect((await publish('leaflets:third', site, '--take-over')).exitCode).toBe(0);
    expect(await namesIn('third')).toEqual([...Object.keys(OLD), MARK].sort());
    // What lay there with the same bytes, but another type, is copied all the same.
    const answer = await fetch(`http://127.0.0.1:${port}/third/index.html`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('leaves another site in a folder of the same bucket alone', async () => {
    await make('sixth');
    const [first, second] = [await finished(OLD), await finished({ 'index.html': 'Wales.' })];
    expect((await publish('leaflets:sixth', first)).exitCode).toBe(0);
    expect((await publish('leaflets:sixth/wales', second)).exitCode).toBe(0);
    await put('sixth/photo.jpg', 'Not ours.');
    const before = await namesIn('sixth');
    expect(before).toContain('wales/index.html');
    log = '';
    for (const args of [[], ['--dry-run']]) {
      const { errors, exitCode } = await publish('leaflets:sixth', await finished(NEW), ...args);
      expect(errors).toBe(
        `“leaflets:sixth” also holds files that are not of the site there: photo.jpg, wales/${MARK}, wales/index.html. Perhaps they are of another site. Nothing was changed. Move them elsewhere, or name an empty bucket, or a folder in it, like leaflets:sixth/leaflets; or add --take-over, which deletes them.\n`,
      );
      expect(exitCode).toBe(2);
    }
    expect(log).not.toMatch(/"(?:PUT|DELETE|POST) /u);
    expect(await namesIn('sixth')).toEqual(before);
    expect((await publish('leaflets:sixth/wales', second)).exitCode).toBe(0);
  });

  it('goes on after one that was cut off, also with another site', async () => {
    await make('seventh');
    expect((await publish('leaflets:seventh', await finished(OLD))).exitCode).toBe(0);
    const programs = path.join(folder, 'cut-off');
    mkdirSync(programs);
    const rclone = `#!/bin/sh\n[ "$1" = delete ] && exit 1\nPATH='${process.env.PATH}' exec rclone "$@"\n`;
    writeFileSync(path.join(programs, 'rclone'), rclone, { mode: 0o755 });
    const cut = await typeCommand('bucket', ['leaflets:seventh', '--from', await finished(NEW)], {
      ...environment(),
      PATH: `${programs}:${process.env.PATH}`,
    });
    expect(cut.exitCode).toBe(2);
    const both = new Set([...Object.keys(OLD), ...Object.keys(NEW), MARK]);
    expect(await namesIn('seventh')).toEqual([...both].sort());
    const { exitCode, errors } = await publish('leaflets:seventh', await finished(KEPT));
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    expect(await namesIn('seventh')).toEqual([...Object.keys(KEPT), MARK].sort());
    const mark = await (await fetch(`http://127.0.0.1:${port}/seventh/${MARK}`)).json();
    expect(mark).toMatchObject({ files: [...Object.keys(KEPT), GATE_REPORT].sort() });
  });

  it.each([
    ['a preview', async () => finished(OLD, false), 'No gate has looked at'],
    [
      'a site that was changed',
      async () => {
        const site = await finished(OLD);
        writeFileSync(path.join(site, 'index.html'), 'Changed.');
        return site;
      },
      'are not what the gate looked at',
    ],
    ['a folder that is no site', async () => folder, 'is no site that “npm run build” has published'],
  ])('publishes no %s', async (_what, site, words) => {
    await make('fourth');
    const { errors, exitCode } = await publish('leaflets:fourth', await site());
    expect(errors).toContain(words);
    expect(exitCode).toBe(2);
    expect(await namesIn('fourth')).toEqual([]);
  });

  it('says what to do where there is no such bucket, no such name, or no rclone', async () => {
    const site = await finished(OLD);
    const plain = await publish('my-bucket', site);
    expect(plain.errors).toContain('“my-bucket” is no bucket. Write it like leaflets:my-bucket.');
    const unknown = await publish('elsewhere:my-bucket', site);
    expect(unknown.errors).toMatch(/rclone could not do it[\s\S]*elsewhere/u);
    const args = ['leaflets:first', '--from', site];
    const none = await typeCommand('bucket', args, { ...environment(), PATH: folder });
    expect(none.errors).toContain('rclone, which copies files into buckets, is not on this computer.');
    expect([plain, unknown, none].map(({ exitCode }) => exitCode)).toEqual([2, 2, 2]);
  });
});

describe('the recipes for what stands in front of a bucket', { timeout: 60_000 }, () => {
  const RECIPES = path.resolve(import.meta.dirname, '../deploy/bucket');

  /** What our own server says of the same file. */
  const asOurs = (name: string) => ({
    ...SECURITY_HEADERS,
    ...(name.endsWith('.pdf') && { 'Content-Security-Policy': SHEET_CONTENT }),
    ...(name === 'edit/index.html' && { 'Content-Security-Policy': EDITOR_CONTENT }),
    ...(name.endsWith('/sw.js') && { 'Content-Security-Policy': WORKER_CONTENT }),
    'Cache-Control': keepFor(name),
  });

  it('for Caddy give pages, headers and “not found” as our own server does', async () => {
    await make('fifth');
    const site = { ...OLD, 'edit/index.html': '<!doctype html><title>Edit</title>' };
    expect((await publish('leaflets:fifth', await finished(site))).exitCode).toBe(0);
    const front = await freePort();
    let recipe = readFileSync(path.join(RECIPES, 'Caddyfile'), 'utf8');
    for (const [from, to] of [
      ['leaflets.example.org {', `http://127.0.0.1:${front} {`],
      ['https://my-bucket.s3.eu-west-2.amazonaws.com', `http://127.0.0.1:${port}`],
      ['my-bucket.s3.eu-west-2.amazonaws.com', 'fifth.s3.amazonaws.com'],
    ] as const) {
      expect(recipe.split(from), from).toHaveLength(2);
      recipe = recipe.replace(from, () => to);
    }
    const file = path.join(folder, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${recipe}`);
    const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    await start('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], front, home);

    for (const [name, text] of Object.entries(site)) {
      const address = `/${name.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
      const answer = await askRaw(front, address);
      expect(answer.status, name).toBe(200);
      expect(answer.body.toString('utf8')).toBe(text);
      expect(answer.headers.get('content-type')).toBe(typeOfFile(name).name);
      for (const [header, value] of Object.entries(asOurs(name)))
        expect(answer.headers.get(header), `${name} ${header}`).toBe(value);
      expect([...answer.headers.keys()].filter((header) => header.startsWith('x-amz'))).toEqual([]);
    }
    for (const address of [
      '/nothing',
      '/england/en/nothing/',
      '/.patient-rights-site.json',
      '/?list-type=2&prefix=x/../',
    ]) {
      const answer = await askRaw(front, address);
      const isFront = address.startsWith('/?');
      expect(answer.status, address).toBe(isFront ? 200 : 404);
      expect(answer.body.toString('utf8')).toContain(isFront ? 'stylesheet' : 'We cannot find this page.');
      expect(answer.body.toString('utf8')).not.toContain('<Key>');
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      if (!isFront)
        for (const [header, value] of Object.entries(asOurs('404.html')))
          expect(answer.headers.get(header), header).toBe(value);
    }
    for (const method of ['PUT', 'DELETE', 'POST']) {
      expect((await askRaw(front, '/index.html', { 'Content-Length': '0' }, method)).status, method).toBe(
        405,
      );
    }
    expect(await namesIn('fifth')).toEqual([...Object.keys(site), MARK].sort());
  });

  it.each([
    ['cloudfront-pages.json', SECURITY_HEADERS['Content-Security-Policy']],
    ['cloudfront-sheets.json', SHEET_CONTENT],
    ['cloudfront-worker.json', WORKER_CONTENT],
    ['cloudfront-editor.json', EDITOR_CONTENT],
  ])('for CloudFront say every header of our own server: %s', (file, policy) => {
    const { SecurityHeadersConfig: own, CustomHeadersConfig: more } = JSON.parse(
      readFileSync(path.join(RECIPES, file), 'utf8'),
    );
    expect(more.Quantity).toBe(more.Items.length);
    const custom = Object.fromEntries(
      more.Items.map(({ Header, Value }: Record<string, string>) => [Header, Value]),
    );
    const override = [...Object.values(own), ...more.Items].map(({ Override }) => Override);
    expect(new Set(override)).toEqual(new Set([true]));
    expect(own.ContentTypeOptions).toBeDefined();
    expect({
      ...custom,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
      'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
    }).toEqual({ ...SECURITY_HEADERS, 'Content-Security-Policy': policy });
  });
});
