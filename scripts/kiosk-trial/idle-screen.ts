import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type ServedSite, serveSite } from '../serve/serve-site.ts';
import { launchChromium } from './full-chromium.ts';
import type { SharedEdition } from './shared-edition.ts';
import { useTrialClock } from './trial-clock.ts';
import { wardEdition } from './ward-edition.ts';

/** Something to read, with a link everywhere. */
export const READ = 'en/imha/index.html';

export let kiosk: SharedEdition;
export let root: string;
let served: ServedSite;
let browser: Browser;
const open: Page[] = [];

/** Sets a kiosk up whose clocks a test moves, for the tests of one file. */
export function setUpIdle(): void {
  beforeAll(async () => {
    kiosk = await wardEdition();
    served = await serveSite(kiosk.folder, { host: '127.0.0.1', port: 0 });
    root = served.addresses[0] ?? '';
    browser = await launchChromium({ args: ['--autoplay-policy=no-user-gesture-required'] });
  }, 240_000);

  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
}

export async function opened(address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage();
  open.push(page);
  await page.setViewport({ width: 1080, height: 1920, hasTouch: true });
  await useTrialClock(page);
  await prepare?.(page);
  await page.goto(address);
  return page;
}

export const screen = (file = READ, prepare?: (page: Page) => Promise<unknown>) =>
  opened(root + file, prepare);
export const asks = (page: Page) => page.$eval('#idle', (notice) => notice.checkVisibility());
export const seconds = (page: Page) =>
  page.$eval('#idle-left', (left) => Number.parseInt(left.textContent, 10));
export const rest = (page: Page) =>
  page.$eval('div#idle-rest', ({ style }) => Number.parseFloat(style.width));

export const hash = (page: Page) => page.evaluate(() => location.hash);

/** Waits until the first screen is there. */
export async function first(page: Page): Promise<void> {
  await page.waitForFunction(
    (start) => location.href === start && document.readyState === 'complete' && !('marked' in window),
    {},
    `${root}index.html`,
  );
}

/** Nothing of what was there is left: another document has been loaded. */
export const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
export const isSame = (page: Page) => page.evaluate(() => 'marked' in window);

/** Lets the page do what it has begun, and says where it is. */
export async function settled(page: Page): Promise<string> {
  await new Promise((done) => setTimeout(done, 150));
  return page.url();
}
