import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../serve/serve-site.ts';
import {
  allTraces,
  goBackAndForward,
  leaveTraces,
  listenFor,
  touch,
  tracesOn,
  watchFrames,
} from './curious-person.ts';
import { launchChromium } from './full-chromium.ts';
import type { SharedEdition } from './shared-edition.ts';
import { pass, useTrialClock } from './trial-clock.ts';
import { wardEdition } from './ward-edition.ts';

/** Read in another language, with words typed. */
const READ = 'ar/search/index.html';
const LEAFLET = 'en/imha/index.html';
/** Nothing that a browser would write by itself. */
const TYPED = 'qwertzuiop';
const FIRST = 'What is happening?';
/** A busy machine takes its time. */
const SOON = { timeout: 10_000 };

let kiosk: SharedEdition;
let served: ServedSite;
let browser: Browser;
let context: BrowserContext | undefined;
let root: string;

beforeAll(async () => {
  kiosk = await wardEdition();
  served = await serveSite(kiosk.folder, { host: '127.0.0.1', port: 0 });
  root = served.addresses[0] ?? '';
  browser = await launchChromium({ args: ['--autoplay-policy=no-user-gesture-required'] });
}, 240_000);

afterEach(async () => {
  await context?.close();
  context = undefined;
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const sound = () => {
  const files = readdirSync(path.join(kiosk.folder, 'recordings'));
  return `recordings/${files.find((file) => file.endsWith('.mp3'))}`;
};

/** Where nobody has been before. */
async function somebody(): Promise<BrowserContext> {
  context = await browser.createBrowserContext();
  return context;
}

async function opened(address: string): Promise<Page> {
  const browsed = context ?? (await somebody());
  const page = await browsed.newPage();
  const session = await page.createCDPSession();
  for (const name of ['clipboard-read', 'clipboard-write']) {
    await session.send('Browser.setPermission', {
      ...{ permission: { name }, setting: 'granted', browserContextId: browsed.id ?? '' },
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
    await expect.poll(() => tracesOn(page, { onDisk }), { timeout: 3000 }).toEqual([]);
    if (onDisk) return;
    const caches = (await page.evaluate('caches.keys()')) as string[];
    expect(caches, 'the copy of the edition').toContain('kiosk-copy');
    expect(caches.filter((name) => !name.startsWith('kiosk-'))).toEqual([]);
  });

  it('finds nothing by going back and forward', async () => {
    const context = await somebody();
    const wanders = async (page: Page) => {
      await page.goto(`${base()}${LEAFLET}`);
      await page.waitForSelector('h1', { visible: true });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      await page.evaluate(() => history.pushState(null, '', '#somewhere'));
      await page.goto(`${base()}en/imha/1/index.html`);
    };
    const page = await context.newPage();
    const seen = await watchFrames(page);
    for (const clears of [false, true]) {
      seen.clear();
      await wanders(page);
      await expect.poll(() => seen.size, SOON).toBe(2);
      if (clears) {
        await touch(page, '#kiosk-hide');
        await atFirst(page, `${base()}index.html`);
        await expect.poll(() => seen.size, SOON).toBe(3);
      }
      seen.clear();
      await goBackAndForward(page);
      expect([...seen]).toEqual([FIRST]);
    }

    // Without the kiosk’s own scripts, the same person does find it.
    const open = await context.newPage();
    await open.setRequestInterception(true);
    open.on('request', (request) =>
      /kiosk-\w+\.js/u.test(request.url()) ? request.abort() : request.continue(),
    );
    const found = await watchFrames(open);
    await wanders(open);
    await open.goto(`${base()}index.html`);
    found.clear();
    await goBackAndForward(open);
    expect([...found].filter((heading) => heading !== FIRST)).toHaveLength(2);
  });
});

describe('a screen that comes back', () => {
  it('is empty where the browser has kept it as it was, and goes to the first', async () => {
    const context = await somebody();
    const page = await context.newPage();
    const seen = await watchFrames(page);
    const kept: unknown[] = [];
    await page.exposeFunction('trialKept', (...how: unknown[]) => kept.push(how));
    // Browsers keep no screen that hears of other windows; those that cannot hear keep it.
    await page.evaluateOnNewDocument(`
      delete window.BroadcastChannel;
      // Before the kiosk’s own scripts hear of it.
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) trialKept(location.href, getComputedStyle(document.body).visibility);
      });
    `);
    await page.goto(root + LEAFLET);
    // A screen that is left before it is drawn is never seen.
    await expect.poll(() => seen.size, SOON).toBe(1);
    await page.goto(`${root}en/imha/1/index.html`);
    await expect.poll(() => seen.size, SOON).toBe(2);
    seen.clear();
    await page.evaluate(() => history.back());
    await atFirst(page, `${root}index.html`);
    await expect.poll(() => [...seen], SOON).toEqual([FIRST]);
    expect(kept).toEqual([[root + LEAFLET, 'hidden']]);
  });

  it('goes to the first from another place of itself', async () => {
    const context = await somebody();
    const page = await context.newPage();
    await page.goto(root + LEAFLET);
    await page.evaluate(() => history.pushState(null, '', '#somewhere'));
    await page.evaluate(() => history.back());
    await atFirst(page, `${root}index.html`);
  });
});

describe('“Hide”', () => {
  it('shows nothing any more from the next frame on', async () => {
    const context = await somebody();
    const page = await context.newPage();
    await page.goto(root + LEAFLET);
    // Before any frame can be drawn after the press.
    const after = await page.evaluate(() => {
      document.getElementById('kiosk-hide')?.click();
      const seen = [...document.querySelectorAll('body, body *')].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
      return { seen: seen.length, title: document.title };
    });
    expect(after).toEqual({ seen: 0, title: 'People First' });
    await atFirst(page, `${root}index.html`);
  });

  it('lets no screen come in between that was on its way', async () => {
    const context = await somebody();
    const page = await context.newPage();
    const seen = await watchFrames(page);
    await page.goto(root + LEAFLET);
    await expect.poll(() => seen.size, SOON).toBe(1);
    await page.evaluate(() => {
      // Some browsers ask first, and it takes as long as nobody answers.
      navigator.clipboard.writeText = () => new Promise(() => {});
      document.querySelector<HTMLElement>('main a.tile')?.click();
      document.getElementById('kiosk-hide')?.click();
    });
    await atFirst(page, `${root}index.html`);
    await expect.poll(() => seen.has(FIRST), SOON).toBe(true);
    expect(seen.size).toBe(2);
  });

  it('is a way to the first screen without scripts, too', async () => {
    const context = await somebody();
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(root + READ);
    await Promise.all([page.waitForNavigation(), page.click('#kiosk-hide')]);
    expect(page.url()).toBe(`${root}index.html`);
  });
});

describe('a person who tries', () => {
  it('finds no colour on what somebody has visited', async () => {
    const context = await somebody();
    // Only a browser that keeps a history has such colours.
    const reader = await browser.newPage();
    await reader.setViewport({ width: 1080, height: 1920 });
    await reader.goto(`${root}en/leaflets/index.html`);
    await Promise.all([reader.waitForNavigation(), reader.click('main a.tile')]);
    await reader.click('#kiosk-hide');
    await atFirst(reader, `${root}index.html`);
    const picture = async (page: Page, style = '') => {
      await page.goto(`${root}en/leaflets/index.html`);
      await page.evaluate((rule) => rule && document.styleSheets[0]?.insertRule(rule), style);
      return page.screenshot({ encoding: 'base64' });
    };
    const loud = '.kiosk a.tile:visited { background-color: #f00 !important }';
    const [after, afterLoud] = [await picture(reader), await picture(reader, loud)];
    await reader.close();
    const fresh = await context.newPage();
    await fresh.setViewport({ width: 1080, height: 1920 });
    const [before, beforeLoud] = [await picture(fresh), await picture(fresh, loud)];
    expect(afterLoud, 'a colour would be seen').not.toBe(beforeLoud);
    expect(after).toBe(before);
  });

  it('opens no other window', async () => {
    const context = await somebody();
    const page = await opened(root + LEAFLET);
    const tile = await page.$('main a.tile');
    const { x = 0, y = 0 } = (await tile?.clickablePoint()) ?? {};
    const still = async () => {
      await new Promise((done) => setTimeout(done, 100));
      expect(await context.pages()).toHaveLength(1);
    };
    await page.mouse.click(x, y, { button: 'middle' });
    await still();
    await page.mouse.click(x, y, { button: 'right' });
    await still();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(500, 5, { steps: 5 });
    await page.mouse.up();
    await still();
    expect(page.url()).toBe(root + LEAFLET);
    expect(await page.evaluate(() => window.open('/'))).toBe(null);
    await still();
    for (const key of ['Control', 'Shift', 'Alt', 'Meta'] as const) {
      await page.goto(root + LEAFLET);
      await page.keyboard.down(key);
      await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
      await page.keyboard.up(key);
      await still();
      expect(page.url()).toMatch(/\/en\/imha\/1\/index\.html/u);
    }
  });

  it('opens one where nothing stands in the way', async () => {
    const context = await somebody();
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(root + LEAFLET);
    await page.click('main a.tile', { button: 'middle' });
    await expect.poll(async () => (await context.pages()).length, SOON).toBe(2);
  });

  it('copies and pastes nothing, and makes nothing larger for whoever comes next', async () => {
    await somebody();
    const page = await opened(`${root}en/search/index.html`);
    await page.evaluate(() => navigator.clipboard.writeText('section 2'));
    await page.click('#search-words');
    await page.keyboard.type('tribunal');
    const press = async (key: 'a' | 'c' | 'x' | 'v') => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key, {
        commands: [{ a: 'selectAll', c: 'copy', x: 'cut', v: 'paste' }[key]],
      });
      await page.keyboard.up('Control');
    };
    for (const key of ['a', 'c', 'x', 'v'] as const) await press(key);
    expect(await page.$eval('input', ({ value }) => value)).toBe('tribunal');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('section 2');
    const refused = await page.evaluate(() =>
      ['+', '-', '0'].map((key) => {
        const event = new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true, bubbles: true });
        return !document.body.dispatchEvent(event);
      }),
    );
    expect(refused).toEqual([true, true, true]);
  });
});

describe('a browser that was killed', () => {
  let profile: string;

  afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  /** Reads in two windows, and ends the browser’s life. */
  async function readAndKill(): Promise<void> {
    profile = mkdtempSync(path.join(tmpdir(), 'kiosk-profile-'));
    mkdirSync(path.join(profile, 'Default'));
    // It opens again what was open: some do so whenever they did not end as they should have.
    writeFileSync(path.join(profile, 'Default/Preferences'), '{"session":{"restore_on_startup":1}}');
    const read = await launchChromium({ profile });
    const page = await read.newPage();
    await page.goto(root + LEAFLET);
    const other = await read.newPage();
    await other.goto(root + READ);
    await other.type('#search-words', TYPED);
    // A browser notes every few seconds what is open.
    const sessions = path.join(profile, 'Default/Sessions');
    await expect.poll(() => filesWith(sessions, READ).length, { timeout: 15_000 }).toBeGreaterThan(0);
    await expect.poll(() => filesWith(sessions, LEAFLET).length, { timeout: 15_000 }).toBeGreaterThan(0);
    const gone = new Promise((done) => read.process()?.once('exit', done));
    read.process()?.kill('SIGKILL');
    await gone;
  }

  /** Where the windows are that it has opened again. */
  const windows = async (again: Browser) =>
    (await again.pages())
      .map((page) => page.url())
      .filter((address) => address.startsWith(root))
      .map((address) => address.slice(root.length))
      .sort();

  it('opens the first screen again, and not what was read', async () => {
    await readAndKill();
    expect(filesWith(profile, TYPED), 'files with what was typed').toEqual([]);
    const again = await launchChromium({ profile });
    await expect.poll(() => windows(again), { timeout: 15_000 }).toEqual(['index.html', 'index.html']);
    await again.close();
  }, 60_000);

  it('would open what was read, were it not for the kiosk’s own scripts', async () => {
    await readAndKill();
    const again = await launchChromium({ profile, args: ['--blink-settings=scriptEnabled=false'] });
    await expect.poll(() => windows(again), { timeout: 15_000 }).toEqual([READ, LEAFLET].sort());
    await again.close();
  }, 60_000);
});

/** Files of a folder that hold a word, as browsers write words. */
function filesWith(folder: string, word: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
    });
}
