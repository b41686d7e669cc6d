import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../serve/security-headers.ts';
import { serveSite } from '../serve/serve-site.ts';
import { writeOfflineCopy } from '../write/offline-copy.ts';
import type { SharedEdition } from './shared-edition.ts';
import { smallEdition } from './small-edition.ts';
import { cached, filesOf, openWithCopy, WardComputer } from './ward-computer.ts';
import { wardEdition } from './ward-edition.ts';

const LOOPBACK = { host: '127.0.0.1', port: 0 };

let kiosk: SharedEdition;
const place = mkdtempSync(path.join(tmpdir(), 'kiosk-offline-'));
/** Its files, from its root. */
let files: readonly string[];

beforeAll(async () => {
  kiosk = await wardEdition();
  files = filesOf(kiosk.folder);
}, 240_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

const read = (file: string) => readFileSync(path.join(kiosk.folder, file));

/** One screen of each kind. */
function eachKind(): readonly (readonly [kind: string, file: string])[] {
  const kinds = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const kind = /data-screen="([^"]+)"/u.exec(read(file).toString())?.[1] ?? 'none';
    if (!kinds.has(kind)) kinds.set(kind, file);
  }
  return [...kinds];
}

/** What is left of a request when its answer is there: the address, and what it was. */
function watch(page: Page): { readonly requests: HTTPRequest[]; wrong(): readonly string[] } {
  const requests: HTTPRequest[] = [];
  page.on('request', (request) => {
    // Of the browser’s own buttons.
    if (!request.url().startsWith('data:')) requests.push(request);
  });
  return {
    requests,
    wrong: () =>
      requests
        .filter((request) => request.failure() || !request.response())
        .map((request) => `${request.url()} ${request.failure()?.errorText ?? 'was not answered'}`),
  };
}

describe('the list of files', () => {
  it('names every file but itself and the worker, with its SHA-256, and the worker names the list', () => {
    const lines = read('files.txt').toString().trimEnd().split('\n');
    const listed = files.filter((file) => file !== 'files.txt' && file !== 'sw.js');
    const sum = (file: string) => createHash('sha256').update(read(file)).digest('hex');
    expect(lines).toEqual(listed.map((file) => `${sum(file)}  ${file}`));
    expect(read('sw.js').toString().split('\n')[0]).toBe(`self.kioskEdition="${sum('files.txt')}";`);
  });

  it('is the same each time it is made of the same files, and another once any file is another', async () => {
    const copy = path.join(place, 'again');
    cpSync(kiosk.folder, copy, { recursive: true });
    const made = () => ['files.txt', 'sw.js'].map((file) => readFileSync(path.join(copy, file), 'utf8'));
    const first = made();
    await writeOfflineCopy(copy);
    expect(made()).toEqual(first);
    writeFileSync(path.join(copy, 'assets/more.css'), 'p {}');
    await writeOfflineCopy(copy);
    for (const [index, text] of made().entries()) expect(text).not.toBe(first[index]);
  });
});

it('a server says of a screen what the screen says of itself', () => {
  for (const [kind, file] of eachKind()) {
    const html = read(file).toString();
    const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(html)?.[1] ?? '';
    const said = own.split('; ');
    expect(said, kind).toContain("worker-src 'self'");
    // The server says the same of every page: it allows a worker as it allows a script, where it says nothing of workers.
    const others = said.filter((one) => one !== "worker-src 'self'").join('; ');
    expect(SECURITY_HEADERS['Content-Security-Policy'], kind).toBe(`${others}; frame-ancestors 'none'`);
    expect(others).toContain("script-src 'self'");
  }
});

describe('a kiosk that has lost its network', () => {
  const ward = new WardComputer();
  let browser: Browser;
  let page: Page;
  let root: string;
  let before: Awaited<ReturnType<typeof cached>>;

  beforeAll(async () => {
    const served = await serveSite(kiosk.folder, LOOPBACK);
    root = served.addresses[0] ?? '';
    page = await openWithCopy(await ward.start(), root);
    before = await cached(page, root);
    await ward.cutPower();
    await served.close();
    browser = await ward.start();
    page = await browser.newPage();
  }, 60_000);

  afterAll(() => ward.remove());

  it('has kept exactly the files of the edition', () => {
    const full = Object.entries(before).filter(([, names]) => names.length > 0);
    expect(full.map(([, names]) => names)).toEqual([files.filter((file) => file !== 'sw.js')]);
    for (const name of Object.keys(before)) expect(name).toMatch(/^kiosk-/u);
  });

  it('shows every kind of screen after its power was cut, byte for byte, with all that belongs to it', async () => {
    const kinds = eachKind();
    expect(kinds.length).toBeGreaterThan(12);
    for (const [kind, file] of kinds) {
      const own = await browser.newPage();
      const seen = watch(own);
      const answer = await own.goto(`${root}${file}`);
      await own.waitForNetworkIdle({ idleTime: 100 });
      expect([kind, answer?.status(), answer?.fromServiceWorker()]).toEqual([kind, 200, true]);
      expect((await answer?.buffer())?.equals(read(file)), file).toBe(true);
      // The worker itself is asked for at the server, which is not there.
      expect(seen.wrong().filter((one) => !one.startsWith(`${root}sw.js`))).toEqual([]);
      await own.close();
      expect(seen.requests.map((one) => one.url()).filter((url) => !url.startsWith(root))).toEqual([]);
    }
  });

  it('looks like the kiosk: its style, its letters and its scripts are there', async () => {
    await page.goto(root, { waitUntil: 'networkidle0' });
    expect(await page.evaluate('document.fonts.check(\'20px "Atkinson Hyperlegible Next"\')')).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(253, 250, 244)');
    await Promise.all([page.waitForNavigation(), page.click('main a.tile')]);
    expect(page.url()).toContain('/en/');
  });

  it.each(['en/nothing/', 'nothing', 'en/imha/index.html/', 'a%ZZ', 'files.txt/x', 'SW.JS'])(
    'says that %s is not there, as the edition does',
    async (address) => {
      const answer = await page.goto(`${root}${address}`);
      expect(answer?.status()).toBe(404);
      expect((await answer?.buffer())?.equals(read('404.html'))).toBe(true);
    },
  );

  it('leads a folder without its slash to the screen, where its links are right', async () => {
    const answer = await page.goto(`${root}en/imha`);
    expect([answer?.status(), page.url()]).toEqual([200, `${root}en/imha/`]);
  });

  it('plays sound, in the parts that a player asks for', async () => {
    const sound = files.find((file) => file.endsWith('.mp3')) ?? '';
    await page.goto(root);
    const seen = watch(page);
    const length = await page.evaluate(`new Promise((resolve, reject) => {
      const sound = new Audio(${JSON.stringify(`${root}${sound}`)});
      sound.onerror = () => reject(new Error('no sound'));
      sound.onloadedmetadata = () => { sound.currentTime = sound.duration - 1; };
      sound.onseeked = () => resolve(sound.duration);
    })`);
    expect(length).toBeGreaterThan(2);
    const [asked] = seen.requests.filter((one) => one.url().endsWith(sound));
    const answer = asked?.response();
    const size = read(sound).length;
    expect([answer?.status(), answer?.headers()['content-range']]).toEqual([
      206,
      `bytes 0-${size - 1}/${size}`,
    ]);
  });

  it('keeps nothing of what somebody reads, seeks, chooses or mistypes', async () => {
    for (const address of ['en/imha/?from=poster', 'en/imha/1/#t2c1p3', 'en/search/', 'my-own-name/']) {
      await page.goto(`${root}${address}`);
    }
    expect(await cached(page, root)).toEqual(before);
    const kept = await page.evaluate(`(async () => [
      document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
    ])()`);
    expect(kept).toEqual(['', 0, 0, 0]);
  });

  it('gives nothing that has other bytes, whoever has put it there', async () => {
    await page.goto(root);
    await page.evaluate(`(async () => {
      const name = (await caches.keys()).find((one) => one.startsWith('kiosk-edition'));
      await (await caches.open(name)).put('${root}en/imha/index.html', new Response('<h1>Other words</h1>'));
    })()`);
    const answer = await page.goto(`${root}en/imha/`);
    expect(answer?.status()).toBe(404);
    expect((await answer?.buffer())?.equals(read('404.html'))).toBe(true);
  });
});

it('mends what is damaged in the copy as soon as it is asked for, where there is a network', async () => {
  const small = await smallEdition(kiosk.folder, path.join(place, 'small'));
  const served = await serveSite(small, LOOPBACK);
  const root = served.addresses[0] ?? '';
  const ward = new WardComputer();
  try {
    const page = await openWithCopy(await ward.start(), root);
    await page.evaluate(`(async () => {
      const name = (await caches.keys()).find((one) => one.startsWith('kiosk-edition'));
      const cache = await caches.open(name);
      await cache.put('${root}en/imha/index.html', new Response('<h1>Other words</h1>'));
      await cache.delete('${root}en/search/index.html');
    })()`);
    for (const file of ['en/imha/index.html', 'en/search/index.html']) {
      const answer = await page.goto(`${root}${file}`);
      expect((await answer?.buffer())?.equals(readFileSync(path.join(small, file)))).toBe(true);
    }
    await served.close();
    expect((await page.goto(`${root}en/imha/`))?.status()).toBe(200);
    expect((await page.goto(`${root}en/search/`))?.status()).toBe(200);
  } finally {
    await ward.remove();
    await served.close();
  }
}, 30_000);

it('works in a folder of a site, and leaves the rest of the site alone', async () => {
  const site = path.join(place, 'site');
  mkdirSync(site);
  writeFileSync(path.join(site, 'index.html'), '<!doctype html><title>Site</title><h1>The site</h1>');
  mkdirSync(path.join(site, 'kiosk'));
  renameSync(await smallEdition(kiosk.folder, path.join(place, 'moved')), path.join(site, 'kiosk/willow'));
  const served = await serveSite(site, LOOPBACK);
  const root = served.addresses[0] ?? '';
  const ward = new WardComputer();
  try {
    const page = await openWithCopy(await ward.start(), `${root}kiosk/willow/`);
    await page.goto(root);
    expect(await page.evaluate('navigator.serviceWorker.controller')).toBeNull();
    await served.close();
    expect((await page.goto(`${root}kiosk/willow/en/imha/`))?.status()).toBe(200);
    expect((await page.goto(`${root}kiosk/willow/nothing/`))?.status()).toBe(404);
    await expect(page.goto(`${root}?`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  } finally {
    await ward.remove();
    await served.close();
  }
}, 30_000);

describe('a kiosk on a USB stick', () => {
  const ward = new WardComputer();
  let browser: Browser;
  const root = () => pathToFileURL(`${kiosk.folder}${path.sep}`).href;

  beforeAll(async () => {
    browser = await ward.start();
  });

  afterAll(() => ward.remove());

  it('opens every kind of screen, with nothing missing and nothing asked of a network', async () => {
    for (const [kind, file] of eachKind()) {
      // What is shown for wrong addresses is for servers: on a disk, nothing leads to it.
      if (kind === 'not-found') continue;
      const page = await browser.newPage();
      const seen = watch(page);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${root()}${file}`);
      await page.waitForNetworkIdle({ idleTime: 100 });
      expect([kind, ...seen.wrong(), ...complaints]).toEqual([kind]);
      expect(seen.requests.length).toBeGreaterThan(2);
      expect(seen.requests.filter((one) => !one.url().startsWith(root())).map((one) => one.url())).toEqual(
        [],
      );
      expect(await page.$$eval('script', (all) => all.filter((one) => one.type === 'module').length)).toBe(0);
      await page.close();
    }
  });

  it('leads from the first screen through a leaflet and back', async () => {
    const page = await browser.newPage();
    const seen = watch(page);
    await page.goto(`${root()}index.html`);
    for (const selector of [
      'main a.tile',
      'main a.tile',
      'main a.tile',
      '#kiosk-hide',
      '.start-foot li:last-child a',
    ]) {
      await Promise.all([page.waitForNavigation(), page.click(selector)]);
    }
    expect(page.url()).toBe(`${root()}well/index.html`);
    expect(seen.wrong()).toEqual([]);
    expect(seen.requests.every((one) => one.url().startsWith(root()))).toBe(true);
  });
});
