import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../serve/serve-site.ts';
import { launchChromium } from './full-chromium.ts';
import type { SharedEdition } from './shared-edition.ts';
import { wardEdition } from './ward-edition.ts';

let kiosk: SharedEdition;
let served: ServedSite;
let browser: Browser;

beforeAll(async () => {
  kiosk = await wardEdition();
  served = await serveSite(kiosk.folder, { host: '127.0.0.1', port: 0 });
  browser = await launchChromium();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Where the edition is opened from: a server on the ward’s computer, or a disk. */
const FROM = {
  'a server': () => served.addresses[0] ?? '',
  'a disk': () => pathToFileURL(`${kiosk.folder}${path.sep}`).href,
};

describe.each(Object.entries(FROM))('a kiosk opened from %s', (_name, root) => {
  async function open(file: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${root()}${file}`);
    return page;
  }

  it('leads from question to answer, and leaves nothing to go back to', async () => {
    const page = await open('index.html');
    const before = await page.evaluate(() => history.length);
    for (const _step of [1, 2, 3]) {
      await Promise.all([page.waitForNavigation(), page.click('main a.tile')]);
    }
    expect(page.url()).toContain('/en/');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.close();
  });

  it('keeps text size and colours from screen to screen, and forgets them with “Hide”', async () => {
    const page = await open('en/imha/index.html');
    await page.click('#kiosk-text');
    await page.click('#kiosk-colours');
    await Promise.all([page.waitForNavigation(), page.click('main a.tile')]);
    const worn = () =>
      page.evaluate(() => {
        const { text, theme } = document.documentElement.dataset;
        return [text, theme];
      });
    expect(await worn()).toEqual(['bigger', 'dark']);
    await Promise.all([page.waitForNavigation(), page.click('#kiosk-hide')]);
    expect(page.url()).toBe(`${root()}index.html`);
    expect(await worn()).toEqual([null, null]);
    await page.close();
  });
});

it('leads to what is there, and nowhere else', () => {
  const files = readdirSync(kiosk.folder, { recursive: true }) as string[];
  const screens = files.filter((file) => file.endsWith('.html'));
  expect(screens.length).toBeGreaterThan(400);
  for (const screen of screens) {
    const html = readFileSync(path.join(kiosk.folder, screen), 'utf8');
    const named = [...html.matchAll(/ (?:href|src)="([^"]+)"/gu)].map(([, address = '']) => address);
    expect(named.length).toBeGreaterThan(4);
    for (const address of named) {
      const [file = ''] = address.split('#');
      const place = file.startsWith('/')
        ? path.join(kiosk.folder, file)
        : path.join(kiosk.folder, path.dirname(screen), file);
      expect(file === '' || existsSync(place), `${address} on ${screen}`).toBe(true);
    }
  }
});
