import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { LiveServer } from './live-server.ts';
import type { SharedEdition } from './shared-edition.ts';
import { smallEdition } from './small-edition.ts';
import { filesOf, openWithCopy, WardComputer } from './ward-computer.ts';
import { wardEdition } from './ward-edition.ts';

/** The day of the edition, by its own words, at noon. */
let madeAt: number;
const place = mkdtempSync(path.join(tmpdir(), 'kiosk-small-'));
let kiosk: SharedEdition;
/** A part of it. */
let folder: string;
let server: LiveServer;
let browser: Browser;
const ward = new WardComputer();

beforeAll(async () => {
  kiosk = await wardEdition();
  folder = await smallEdition(kiosk.folder, place);
  const made = /data-made="([^"]+)"/u.exec(readFileSync(path.join(folder, 'well/index.html'), 'utf8'))?.[1];
  madeAt = Date.parse(`${made}T12:00`);
  server = new LiveServer(folder);
  await server.start();
  browser = await ward.start();
}, 240_000);

afterAll(async () => {
  await ward.remove();
  await server?.stop();
  rmSync(place, { recursive: true, force: true });
});

/** Opens the page, after something was put in its way. @param before a script that runs before those of the page */
async function openWell(before = '', root = server.root): Promise<Page> {
  const page = await browser.newPage();
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(`${root}well/index.html`);
  return page;
}

const words = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());

/** What it says of the copy, once it has looked. */
async function copyIn(page: Page): Promise<string> {
  await page.waitForFunction("document.getElementById('well-copy').textContent !== 'Looking…'");
  return words(page, '#well-copy');
}

const NONE = 'None yet. Leave the kiosk on and joined to the network for an hour, then look again.';

/** Makes the clock of a page show another time. */
const atTime = (time: number) => `{
  const Real = Date;
  Date = class extends Real {
    constructor(...args) { args.length === 0 ? super(${time}) : super(...args); }
    static now() { return ${time}; }
  };
}`;

it('says that there is no copy before there is one', async () => {
  server.disturb = (file, _request, response) => {
    if (file === 'sw.js') response.writeHead(404).end();
    return file === 'sw.js';
  };
  const page = await openWell();
  expect(await copyIn(page)).toBe(NONE);
  server.disturb = undefined;
  await page.close();
});

it('says that a browser has no copy where it can keep none', async () => {
  const page = await openWell("Object.defineProperty(navigator, 'serviceWorker', { value: undefined })");
  expect(await copyIn(page)).toBe(NONE);
  await page.close();
});

it('says whether the copy is whole, and counts what is missing or damaged; it is mended by itself', async () => {
  const page = await openWithCopy(browser, server.root);
  const whole = `Whole: all ${filesOf(folder).length - 1} files.`;
  const asked = async () => {
    const well = await openWell();
    const said = await copyIn(well);
    await well.close();
    return said;
  };
  expect(await asked()).toBe(whole);

  const inCache = (what: string) =>
    page.evaluate(`(async () => {
      const name = (await caches.keys()).find((one) => one.startsWith('kiosk-edition'));
      const cache = await caches.open(name);
      ${what}
    })()`);
  const later = 'Leave the kiosk on and joined to the network for an hour, then look again.';
  await inCache(`await cache.delete('${server.root}en/imha/1/index.html');`);
  expect(await asked()).toBe(`1 file is missing or damaged. ${later}`);
  await inCache(`await cache.put('${server.root}en/imha/2/index.html', new Response('other bytes'));`);
  expect(await asked()).toBe(`2 files are missing or damaged. ${later}`);
  await inCache(`await cache.put('${server.root}files.txt', new Response('other bytes'));`);
  expect(await asked()).toMatch(/missing or damaged/u);

  // The first screen mends it after a while in which nobody touches it: here, that while is short.
  const first = await browser.newPage();
  await first.evaluateOnNewDocument(
    'const wait = window.setInterval; window.setInterval = (act) => wait(act, 300);',
  );
  await first.goto(`${server.root}index.html`);
  await vi.waitFor(async () => expect(await asked()).toBe(whole), { timeout: 15_000 });
  await first.close();
  await page.close();
}, 60_000);

it('says that a disk needs no copy', async () => {
  const page = await openWell('', pathToFileURL(`${folder}${path.sep}`).href);
  expect(await copyIn(page)).toBe('These pages are opened from a disk. They need no copy.');
  await page.close();
});

it('tells the edition, its day, and its age once that is more than five weeks', async () => {
  const days = (count: number) => atTime(madeAt + count * 24 * 60 * 60 * 1000);
  const young = await openWell(days(35));
  expect(await words(young, 'main')).toMatch(/Edition [0-9a-z]{6}, made for \d+ \w+ \d{4}/u);
  expect(await young.$eval('#well-old', (slip) => (slip as HTMLElement).hidden)).toBe(true);
  await young.close();
  for (const [count, shown] of [
    [36, '36'],
    [1200, '1,200'],
  ] as const) {
    const old = await openWell(days(count));
    expect(await words(old, '#well-old')).toBe(
      `This edition is ${shown} days old. Ask whoever looks after this kiosk for a new one.`,
    );
    await old.close();
  }
});

it('tells drop-ins until they are over, and then that there is none', async () => {
  const none = 'None is written here. Tell whoever looks after this kiosk the next dates.';
  for (const [time, there] of [
    ['2099-01-14T15:29', true],
    ['2099-01-14T15:31', false],
  ] as const) {
    const page = await openWell(atTime(Date.parse(time)));
    const said = await words(page, 'main');
    expect(said.includes('14 January 2099')).toBe(there);
    expect(said.includes(none)).toBe(!there);
    await page.close();
  }
});

it('names the voice of the computer itself that reads each language, or says that there is none', async () => {
  const withVoices = (voices: readonly object[]) =>
    `Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => ${JSON.stringify(voices)}, addEventListener() {}, cancel() {} } })`;
  const remote = { lang: 'en-GB', name: 'Far away', localService: false };
  const local = { lang: 'en-GB', name: 'Near $& here', localService: true };
  for (const [voices, said] of [
    [[remote], 'English: no voice'],
    [[remote, local], 'English: Near $& here'],
  ] as const) {
    const page = await openWell(withVoices(voices));
    await vi.waitFor(async () => expect(await words(page, '[data-voice-of="en"]')).toBe(said));
    await page.close();
  }
});

it('lists the code of every leaflet as it stands on the screen about its paper', () => {
  const well = readFileSync(path.join(kiosk.folder, 'well/index.html'), 'utf8');
  const listed = [...well.matchAll(/<bdi dir="ltr">([^<]+)<\/bdi>/gu)].map(([, code = '']) => code);
  const onPaper = (readdirSync(kiosk.folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => /^en[\\/].*paper[\\/]index\.html$/u.test(file))
    .map((file) => readFileSync(path.join(kiosk.folder, file), 'utf8'));
  expect(listed.length).toBe(onPaper.length);
  for (const screen of onPaper) expect(listed.filter((code) => screen.includes(`>${code}<`))).toHaveLength(1);
});

it('is reached from the code at the foot of the first screen, and is as large and calm as the others', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1024, height: 768 });
  await page.goto(`${server.root}index.html`);
  await Promise.all([page.waitForNavigation(), page.click('.start-foot li:last-child a')]);
  expect(page.url()).toBe(`${server.root}well/index.html`);
  await copyIn(page);
  const sizes = await page.$$eval('main *', (all) =>
    all.map((one) => parseFloat(getComputedStyle(one).fontSize)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  const narrowest = await page.$$eval('a, button', (all) =>
    all
      .map((one) => one.getBoundingClientRect())
      // The way past the buttons is out of sight until it is focused.
      .filter(({ top, width }) => top >= 0 && width > 1)
      .map(({ width, height }) => Math.min(width, height)),
  );
  expect(narrowest.length).toBeGreaterThan(3);
  expect(Math.min(...narrowest)).toBeGreaterThanOrEqual(60);
  await page.close();
});
