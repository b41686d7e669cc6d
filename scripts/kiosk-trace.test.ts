import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allTraces, leaveTraces, listenFor, touch, tracesOn } from './kiosk-trial/curious-person.ts';
import { launchChromium } from './kiosk-trial/full-chromium.ts';
import { pass, useTrialClock } from './kiosk-trial/trial-clock.ts';
import { type WrittenKiosk, writeKiosk } from './kiosk-trial/written-kiosk.ts';
import { type ServedSite, serveSite } from './serve/serve-site.ts';

/** Read in another language, with words typed. */
const READ = 'ar/search/index.html';

let kiosk: WrittenKiosk;
let served: ServedSite;
let browser: Browser;
let context: BrowserContext;
let root: string;

beforeAll(async () => {
  kiosk = await writeKiosk({ languages: ['en', 'ar'] });
  served = await serveSite(kiosk.folder, { host: '127.0.0.1', port: 0 });
  root = served.addresses[0] ?? '';
  browser = await launchChromium({ args: ['--autoplay-policy=no-user-gesture-required'] });
}, 120_000);

afterEach(() => context?.close());

afterAll(async () => {
  await browser?.close();
  await served?.close();
  kiosk?.remove();
});

const sound = () => {
  const files = readdirSync(path.join(kiosk.folder, 'recordings'));
  return `recordings/${files.find((file) => file.endsWith('.mp3'))}`;
};

/** A person who comes to the kiosk before anybody else has. */
async function somebody(): Promise<void> {
  context = await browser.createBrowserContext();
}

async function opened(address: string): Promise<Page> {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  for (const name of ['clipboard-read', 'clipboard-write']) {
    await session.send('Browser.setPermission', {
      ...{ permission: { name }, setting: 'granted', browserContextId: context.id ?? '' },
    });
  }
  await page.setViewport({ width: 1080, height: 1920, hasTouch: true });
  await useTrialClock(page);
  await listenFor(page, sound());
  await page.goto(address);
  return page;
}

const atFirst = (page: Page, start: string) =>
  page.waitForFunction(
    (first) =>
      location.href === first &&
      document.readyState === 'complete' &&
      !document.documentElement.hasAttribute('data-cleared'),
    {},
    start,
  );

/** How a screen is cleared. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  '“Hide”': (page) => touch(page, '#kiosk-hide'),
  '“Hide” while it asks': async (page) => {
    await page.evaluate('speechSynthesis.cancel(), document.querySelector("audio").pause()');
    await pass(page, 70);
    expect(await page.$eval('#idle', (notice) => notice.checkVisibility())).toBe(true);
    await touch(page, '#kiosk-hide');
  },
  'a while in which nobody touches it': async (page) => {
    await page.evaluate('speechSynthesis.cancel(), document.querySelector("audio").pause()');
    await pass(page, 90);
  },
  'a press of “Hide” in another window': async (page) => {
    const other = await opened(page.url().replace(/#.*/u, ''));
    await other.tap('#kiosk-hide');
    await page.bringToFront();
  },
  'loading it once more': (page) => page.reload(),
};

describe.each(['a server', 'a disk'])('a curious person, at a kiosk opened from %s', (from) => {
  const onDisk = from === 'a disk';
  const base = () => (onDisk ? pathToFileURL(`${kiosk.folder}${path.sep}`).href : root);

  it.each(Object.entries(WAYS))('finds nothing of anybody after %s', async (_name, clear) => {
    await somebody();
    const page = await opened(base() + READ);
    await leaveTraces(page, { onDisk });
    expect(await tracesOn(page, { onDisk })).toEqual(allTraces({ onDisk }));
    await Promise.all([page.waitForNavigation(), clear(page)]);
    await atFirst(page, `${base()}index.html`);
    expect(await tracesOn(page, { onDisk })).toEqual([]);
    if (!onDisk)
      expect(await page.evaluate('caches.keys()'), 'the copy of the edition').toEqual(['kiosk-copy']);
  });
});
