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

/** The screens there are: a tall one, a wide one, and a small tablet. */
const WINDOWS = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

const FILES = [
  'index.html',
  'ar/index.html',
  'en/section-2/index.html',
  'en/section-2/3/index.html',
  'en/section-2/easy/3/index.html',
  'en/section-2/paper/index.html',
  'en/people/index.html',
  'ar/section-2/3/index.html',
  'ar/people/index.html',
];

async function open(file: string, change: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
  const page = await browser.newPage();
  await change(page);
  await page.goto(`${served.addresses[0]}${file}`);
  return page;
}

describe.each(WINDOWS)('in a window of $width × $height', (window) => {
  it('shows the same buttons in the same place on every screen, in every language, whatever is scrolled', async () => {
    const places = new Set<string>();
    for (const file of FILES) {
      const page = await open(file, (tab) => tab.setViewport(window));
      await page.evaluate(() => scrollTo(0, 900));
      places.add(
        await page.evaluate(() =>
          JSON.stringify(
            [...document.querySelectorAll('.bar-button')].map((button) => {
              const { left, width } = button.getBoundingClientRect();
              return [Math.round(left), Math.round(width)];
            }),
          ),
        ),
      );
      const top = await page.evaluate(() => document.querySelector('.bar')?.getBoundingClientRect().top);
      expect(top, file).toBe(0);
      await page.close();
    }
    expect([...places]).toHaveLength(1);
  });

  it('scrolls nothing sideways, at any size of text', async () => {
    for (const file of FILES) {
      const page = await open(file, (tab) => tab.setViewport(window));
      for (const _size of [1, 2, 3]) {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, file).toBeLessThanOrEqual(window.width);
        await page.click('#kiosk-text');
      }
      await page.close();
    }
  }, 60_000);
});

it('can be used within a second on a computer four times slower, and nothing moves', async () => {
  const page = await open('index.html', async (tab) => {
    await tab.setViewport({ width: 1080, height: 1920 });
    await tab.emulateCPUThrottling(4);
    await tab.evaluateOnNewDocument(() => {
      const seen = { shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });
  await page.waitForFunction(() => document.readyState === 'complete');
  const { usable, shift } = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      usable: entry?.domContentLoadedEventEnd ?? Number.POSITIVE_INFINITY,
      shift: (globalThis as unknown as { seen: { shift: number } }).seen.shift,
    };
  });
  expect(usable).toBeLessThan(1000);
  // The name of a language may become a pixel wider when its own few letters come.
  expect(shift).toBeLessThan(0.001);
  await page.close();
});

describe('with scripts off', () => {
  const quiet = (page: Page) => page.setJavaScriptEnabled(false);

  it('leads on and back to the start, and says that it cannot clear itself', async () => {
    const page = await open('index.html', quiet);
    expect(await page.$eval('.no-scripts', ({ textContent }) => textContent)).toContain(
      'cannot clear itself',
    );
    await Promise.all([page.waitForNavigation(), page.click('main a.tile')]);
    await Promise.all([page.waitForNavigation(), page.click('main a.tile')]);
    await Promise.all([page.waitForNavigation(), page.click('#kiosk-hide')]);
    expect(new URL(page.url()).pathname).toBe('/index.html');
    await page.close();
  });

  it('leads to every language', async () => {
    const page = await open('en/imha/index.html', quiet);
    await page.click('.bar-languages > summary');
    await Promise.all([page.waitForNavigation(), page.click('.bar-panel a')]);
    expect(new URL(page.url()).pathname).toBe('/ar/imha/index.html');
    await page.close();
  });

  it('shows no button that does nothing', async () => {
    const page = await open('en/imha/index.html', quiet);
    for (const id of ['kiosk-text', 'kiosk-colours', 'kiosk-listen']) {
      const seen = await page.$eval(`#${id}`, (button) => getComputedStyle(button).visibility);
      expect(seen).toBe('hidden');
    }
    await page.close();
  });
});

describe('with the Tab key and Enter alone', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      const box = activeElement?.getBoundingClientRect();
      const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        name: activeElement?.textContent?.trim() ?? '',
        seen: Boolean(top && (activeElement?.contains(top) || top.contains(activeElement))),
      };
    });

  it('goes through the buttons in the order in which they are seen, each of them in sight, and comes round', async () => {
    const page = await open('en/section-2/3/index.html', (tab) =>
      tab.setViewport({ width: 1024, height: 768 }),
    );
    const all = await page.$$eval('a[href], button, summary', (elements) =>
      elements
        .filter(
          (element) => element.getClientRects().length > 0 && !element.closest('details:not([open]) div'),
        )
        .map((element) => element.textContent?.trim() ?? ''),
    );
    const met: string[] = [];
    for (const _one of all) {
      await page.keyboard.press('Tab');
      const { name, seen } = await focused(page);
      met.push(name);
      expect(seen, name).toBe(true);
    }
    expect(met).toEqual(all);
    expect(met.slice(1, 7)).toEqual(['Start', 'Language', 'Bigger text', 'Colours', 'Listen', 'Hide']);
    await page.close();
  });

  it('reaches a leaflet, its first part, the next one, and the start again', async () => {
    const page = await open('index.html');
    const press = async (name: RegExp) => {
      for (let tries = 0; tries < 80; tries += 1) {
        await page.keyboard.press('Tab');
        if (name.test((await focused(page)).name)) break;
      }
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    };
    await press(/^All leaflets$/u);
    await press(/^Your right to an advocate$/u);
    await press(/^What an advocate does/u);
    await press(/^Next$/u);
    expect(new URL(page.url()).pathname).toBe('/en/imha/2/index.html');
    await press(/^Start$/u);
    expect(new URL(page.url()).pathname).toBe('/index.html');
    await page.close();
  });

  it('goes past the buttons with the first link, and leaves nothing to go back to', async () => {
    const page = await open('en/imha/2/index.html');
    const before = await page.evaluate(() => history.length);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.close();
  });
});
