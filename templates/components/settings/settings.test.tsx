import type { Browser, BrowserContext, Page as Tab } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ensureBrowser, launchBrowser } from '../../../a11y/browser/browser.ts';
import { type ServedFolder, serveFolder } from '../../../a11y/browser/serve-folder.ts';
import { writeAssets } from '../../../scripts/write/assets.ts';
import {
  sampleLeaflet,
  samplePage,
  type WrittenSite,
  writeSampleSite,
} from '../../testing/write-sample-site.ts';

let browser: Browser;
let context: BrowserContext;
let tab: Tab;
let site: WrittenSite;
let server: ServedFolder;

const LEAFLET = sampleLeaflet(false);
const HOME = samplePage(({ kind }) => kind === 'home');

beforeAll(async () => {
  site = await writeSampleSite(writeAssets);
  server = await serveFolder(site.folder);
  browser = await launchBrowser(await ensureBrowser(() => undefined));
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await site.remove();
});

beforeEach(async () => {
  context = await browser.createBrowserContext();
  tab = await context.newPage();
});

afterEach(() => context.close());

async function open(page = LEAFLET, where = tab): Promise<void> {
  await where.goto(server.addressOf(site.fileOf(page)), { waitUntil: 'load' });
}

async function choose(choice: string): Promise<void> {
  await tab.$eval('.settings', (settings) => settings.setAttribute('open', ''));
  await tab.click(`label[for="${choice}"]`);
}

/** What the page looks like: paper, words, size of words in pixels. */
function look(where = tab): Promise<readonly [string, string, string]> {
  return where.evaluate(() => {
    const { backgroundColor, color, fontSize } = getComputedStyle(document.body);
    return [backgroundColor, color, fontSize] as const;
  });
}

const LIGHT = ['rgb(253, 250, 244)', 'rgb(27, 26, 23)', '20px'];
const DARK = ['rgb(20, 24, 27)', 'rgb(243, 239, 230)', '20px'];
const CONTRAST = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', '20px'];

test('colours follow the device', async () => {
  await open();
  expect(await look()).toEqual(LIGHT);
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  expect(await look()).toEqual(DARK);
});

test('stronger contrast follows the device, light or dark', async () => {
  await open();
  const protocol = await tab.createCDPSession();
  const prefer = (scheme: string) =>
    protocol.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-contrast', value: 'more' },
        { name: 'prefers-color-scheme', value: scheme },
      ],
    });
  await prefer('light');
  expect(await look()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', '20px']);
  await prefer('dark');
  expect(await look()).toEqual(CONTRAST);
});

test('where the device has colours of its own, the page takes them', async () => {
  await open();
  const protocol = await tab.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const [paper, ink] = await look();
  expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('choices work without scripts', async () => {
  await tab.setJavaScriptEnabled(false);
  await open();
  await choose('theme-dark');
  expect(await look()).toEqual(DARK);
  await choose('theme-contrast');
  expect(await look()).toEqual(CONTRAST);
  await choose('text-biggest');
  expect((await look())[2]).toBe('30px');
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await choose('theme-light');
  await choose('text-bigger');
  expect(await look()).toEqual([...LIGHT.slice(0, 2), '25px']);
});

test('choices are kept from page to page, with the buttons to match', async () => {
  await open();
  await choose('theme-dark');
  await choose('text-bigger');
  await open(HOME);
  expect(await look()).toEqual([...DARK.slice(0, 2), '25px']);
  const pressed = await tab.$$eval('input:checked', (buttons) => buttons.map(({ id }) => id));
  expect(pressed).toEqual(['theme-dark', 'text-bigger']);
});

test('a choice taken back is forgotten', async () => {
  await open();
  await choose('theme-dark');
  await choose('theme-device');
  expect(await look()).toEqual(LIGHT);
  await open(HOME);
  expect(await look()).toEqual(LIGHT);
});

test('going back shows the latest choice', async () => {
  await open();
  await open(HOME);
  await choose('theme-dark');
  await tab.goBack({ waitUntil: 'load' });
  expect(await look()).toEqual(DARK);
});

test('the next reader, in a tab of their own, finds nothing of it', async () => {
  await open();
  await choose('theme-dark');
  const next = await context.newPage();
  await open(HOME, next);
  expect(await look(next)).toEqual(LIGHT);
});

test('a browser that keeps nothing still lets the reader choose', async () => {
  await tab.evaluateOnNewDocument(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  await open();
  await choose('theme-dark');
  expect(await look()).toEqual(DARK);
  expect(errors).toEqual([]);
});
