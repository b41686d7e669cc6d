import { appendFileSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { anotherEdition, rewrite } from './another-edition.ts';
import { type Disturbance, LiveServer } from './live-server.ts';
import { smallEdition } from './small-edition.ts';
import { aWhile, hasOnly, lookForNew, readsOnly, shownIn, shows } from './updates.ts';
import { cached, openWithCopy, WardComputer } from './ward-computer.ts';
import { wardEdition } from './ward-edition.ts';

const place = mkdtempSync(path.join(tmpdir(), 'kiosk-small-'));
/** The edition that the kiosk has. */
let first: string;
let server: LiveServer;
let page: Page;
const ward = new WardComputer();

beforeAll(async () => {
  first = await smallEdition((await wardEdition()).folder, place);
  server = new LiveServer(first);
  await server.start();
  page = await openWithCopy(await ward.start(), server.root);
}, 240_000);

afterAll(async () => {
  await ward.remove();
  await server?.stop();
  rmSync(place, { recursive: true, force: true });
});

/** Editions are named AA, AB, and so on. */
let made = 0;

function another(spoil?: (folder: string) => void): Promise<string> {
  made += 1;
  return anotherEdition(first, nameNow(), spoil);
}

function nameNow(): string {
  return `A${String.fromCodePoint(64 + made)}`;
}

afterEach(async () => {
  server.disturb = undefined;
  await server.start();
});

/** A leaflet’s screen, which is only one of many files. */
const ONE = 'en/imha/2/index.html';

/** What is done to a new edition after its list was made. */
const ON_DISK: Readonly<Record<string, (at: (file: string) => string) => void>> = {
  'a file is missing': (at) => rmSync(at(ONE)),
  'a file has one other byte': (at) => rewrite(at(ONE), (text) => text.replace('e', 'a')),
  'a file is cut short': (at) => truncateSync(at(ONE), 500),
  'a file is empty': (at) => writeFileSync(at(ONE), ''),
  'a file is too long': (at) => appendFileSync(at(ONE), ' '),
  'the list has other bytes': (at) => appendFileSync(at('files.txt'), '\n'),
  'the list is missing': (at) => rmSync(at('files.txt')),
  'the worker has a mistake': (at) => rewrite(at('sw.js'), (text) => text.replace('(', '((')),
  'the worker stops as soon as it starts': (at) => rewrite(at('sw.js'), (text) => `throw 1;${text}`),
  'the worker is cut short': (at) => truncateSync(at('sw.js'), 1500),
  'the worker is a page of somebody else': (at) => writeFileSync(at('sw.js'), '<!doctype html><p>Log in</p>'),
};

/** What the server does while a new edition is fetched. */
const ON_SERVER: Readonly<Record<string, Disturbance>> = {
  'the server breaks off in the middle of a file': (file, _request, response) => {
    if (file !== ONE) return false;
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': 9000 });
    response.write('<!doctype html>');
    setTimeout(() => response.destroy(), 50);
    return true;
  },
  'the server says that something is wrong with it': (file, _request, response) => {
    if (file === ONE) response.writeHead(500).end();
    return file === ONE;
  },
  'the network asks to log in instead': (file, _request, response) => {
    if (file === 'sw.js') return false;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Log in</p>');
    return true;
  },
  'the server dies': (file) => {
    if (file === ONE) void server.stop();
    return file === ONE;
  },
};

/** Holds that a new edition is refused, and that the first one goes on without a network. */
async function isRefused(): Promise<void> {
  expect(['redundant', 'refused']).toContain(await lookForNew(page));
  await page.goto(`${server.root}index.html`);
  expect(await shownIn(page)).toBe('');
  await server.stop();
  await readsOnly(first, page, server.root);
}

it.each(Object.entries(ON_DISK))('is refused where %s', async (_what, spoil) => {
  const folder = await another();
  spoil((file) => path.join(folder, file));
  server.show(folder);
  await isRefused();
});

it.each(Object.entries(ON_SERVER))('is refused where %s', async (_what, disturb) => {
  server.show(await another());
  server.disturb = disturb;
  await isRefused();
});

it('comes once it is whole, and nothing is left of those that were broken', async () => {
  await page.goto(`${server.root}index.html`);
  first = await another();
  server.show(first);
  expect(await lookForNew(page)).toBe('installed');
  await shows(nameNow(), page);
  await hasOnly(first, page, server.root);
});

it('is given up where its first screen does not come up; the one before goes on, also after a power cut', async () => {
  const good = nameNow();
  const silent = await another((folder) => {
    for (const file of readdirSync(path.join(folder, 'assets'))) {
      if (/^kiosk-.*\.js$/u.test(file))
        rewrite(path.join(folder, 'assets', file), (text) => `throw 1;${text}`);
    }
  });
  server.show(silent);
  expect(await lookForNew(page)).toBe('installed');
  await shows(nameNow(), page);
  await shows(good, page);
  await readsOnly(first, page, server.root);
  await ward.cutPower();
  await server.stop();
  page = await (await ward.start()).newPage();
  await readsOnly(first, page, server.root);
  await server.start();
  expect(await lookForNew(page)).toBe('nothing new');
  server.show(await another());
  expect(await lookForNew(page)).toBe('installed');
  await page.click('#kiosk-hide');
  await shows(nameNow(), page);
}, 60_000);

it('no copy is made at all of files that are not those of the list', async () => {
  const fresh = new WardComputer();
  server.disturb = (file, _request, response) => {
    if (file !== ONE) return false;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Other words</h1>');
    return true;
  };
  try {
    page = await (await fresh.start()).newPage();
    await page.goto(server.root);
    await aWhile();
    expect(await page.evaluate('navigator.serviceWorker.getRegistration()')).toBeUndefined();
    expect(Object.values(await cached(page, server.root)).flat()).not.toContain(ONE);
  } finally {
    await fresh.remove();
  }
});
