import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { anotherEdition } from './another-edition.ts';
import { LiveServer } from './live-server.ts';
import { smallEdition } from './small-edition.ts';
import { aWhile, hasOnly, lookForNew, readsOnly, shownIn, shows } from './updates.ts';
import { filesOf, openWithCopy, WardComputer } from './ward-computer.ts';
import { wardEdition } from './ward-edition.ts';

// On a slow computer a browser takes its time to start again.
vi.setConfig({ testTimeout: 60_000 });

const place = mkdtempSync(path.join(tmpdir(), 'kiosk-small-'));
/** The edition that the kiosk has, and the one that comes after it. */
let first: string;
let next: string;

let server: LiveServer;
let ward: WardComputer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  first = await smallEdition((await wardEdition()).folder, place);
  next = await anotherEdition(first, 'B');
}, 240_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeEach(async () => {
  server = new LiveServer(first);
  await server.start();
  ward = new WardComputer();
  browser = await ward.start();
  page = await openWithCopy(browser, server.root);
}, 30_000);

afterEach(async () => {
  await ward.remove();
  await server.stop();
});

it('waits while somebody reads, and is there after “Hide”, with nothing of the old one', async () => {
  await page.goto(`${server.root}en/imha/`);
  server.show(next);
  expect(await lookForNew(page)).toBe('installed');
  await readsOnly(first, page, server.root);
  await aWhile();
  expect(await shownIn(page)).toBe('');
  await page.click('#kiosk-hide');
  await shows('B', page);
  await hasOnly(next, page, server.root);
  await server.stop();
  await readsOnly(next, page, server.root);
});

it('takes over a first screen that nobody has touched, by itself', async () => {
  server.show(next);
  expect(await lookForNew(page)).toBe('installed');
  await shows('B', page);
});

it.each([
  ['touched', () => page.click('h1')],
  ['pressed a key on', () => page.keyboard.press('ArrowDown')],
  ['chosen larger words on', () => page.click('#kiosk-text')],
])('waits while somebody has %s the first screen', async (_what, act) => {
  await act();
  server.show(next);
  expect(await lookForNew(page)).toBe('installed');
  await aWhile();
  expect(await shownIn(page)).toBe('');
  await page.click('#kiosk-hide');
  await shows('B', page);
});

it('waits while somebody reads in another window', async () => {
  const other = await browser.newPage();
  await other.goto(`${server.root}en/imha/`);
  await page.bringToFront();
  server.show(next);
  expect(await lookForNew(page)).toBe('installed');
  await page.reload();
  await aWhile();
  expect([await shownIn(page), await shownIn(other)]).toEqual(['', '']);
  await other.bringToFront();
  await readsOnly(first, other, server.root);
  // It clears the other window, too.
  await other.click('#kiosk-hide');
  await Promise.all([shows('B', page), shows('B', other)]);
});

it('fetches only what has changed', async () => {
  server.show(next);
  server.asked.length = 0;
  await lookForNew(page);
  await shows('B', page);
  const bytes = (folder: string, file: string) => readFileSync(path.join(folder, file));
  const same = filesOf(next).filter(
    (file) => existsSync(path.join(first, file)) && bytes(first, file).equals(bytes(next, file)),
  );
  expect(same.length).toBeGreaterThan(10);
  expect(server.asked.filter((file) => same.includes(file))).toEqual([]);
});

it('comes later, where the power is cut while it is being fetched, and what is there stays whole', async () => {
  server.show(next);
  // The server answers some of what is asked for, and then no more.
  let answered = 0;
  server.disturb = (file) => {
    if (file !== 'sw.js' && file !== 'files.txt') answered += 1;
    return answered > 6;
  };
  void lookForNew(page).catch(() => undefined);
  await vi.waitFor(() => expect(answered).toBeGreaterThan(6), { timeout: 10_000 });
  await ward.cutPower();
  await server.stop();

  browser = await ward.start();
  page = await browser.newPage();
  await readsOnly(first, page, server.root);

  server.disturb = undefined;
  server.asked.length = 0;
  await server.start();
  await lookForNew(page);
  await page.click('#kiosk-hide');
  await shows('B', page);
  // What had come by then is not fetched again.
  const fetched = new Set(server.asked);
  expect(filesOf(next).filter((file) => file.endsWith('.html') && !fetched.has(file))).not.toEqual([]);
  await hasOnly(next, page, server.root);
  await server.stop();
  await readsOnly(next, page, server.root);
});
