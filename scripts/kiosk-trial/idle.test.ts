import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../serve/serve-site.ts';
import { spread, touch } from './curious-person.ts';
import { launchChromium } from './full-chromium.ts';
import type { SharedEdition } from './shared-edition.ts';
import { pass, setDay, useTrialClock } from './trial-clock.ts';
import { wardEdition } from './ward-edition.ts';

/** Something to read, with a link everywhere. */
const READ = 'en/imha/index.html';

let kiosk: SharedEdition;
let served: ServedSite;
let browser: Browser;
let root: string;
const open: Page[] = [];

beforeAll(async () => {
  kiosk = await wardEdition();
  served = await serveSite(kiosk.folder, { host: '127.0.0.1', port: 0 });
  root = served.addresses[0] ?? '';
  browser = await launchChromium({ args: ['--autoplay-policy=no-user-gesture-required'] });
}, 120_000);

afterEach(async () => {
  for (const page of open.splice(0)) await page.close();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function opened(address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage();
  open.push(page);
  await page.setViewport({ width: 1080, height: 1920, hasTouch: true });
  await useTrialClock(page);
  await prepare?.(page);
  await page.goto(address);
  return page;
}

const screen = (file = READ, prepare?: (page: Page) => Promise<unknown>) => opened(root + file, prepare);
const asks = (page: Page) => page.$eval('#idle', (notice) => notice.checkVisibility());
const seconds = (page: Page) => page.$eval('#idle-left', (left) => Number.parseInt(left.textContent, 10));
const rest = (page: Page) => page.$eval('div#idle-rest', ({ style }) => Number.parseFloat(style.width));

const hash = (page: Page) => page.evaluate(() => location.hash);

/** Waits until the first screen is there. */
async function first(page: Page): Promise<void> {
  await page.waitForFunction(
    (start) => location.href === start && document.readyState === 'complete' && !('marked' in window),
    {},
    `${root}index.html`,
  );
}

/** Nothing of what was there is left: another document has been loaded. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
const isSame = (page: Page) => page.evaluate(() => 'marked' in window);

/** Lets the page do what it has begun, and says where it is. */
async function settled(page: Page): Promise<string> {
  await new Promise((done) => setTimeout(done, 150));
  return page.url();
}

describe('when nobody has touched a screen for a while', () => {
  it('asks after the time of the ward, counts down in words and with a bar, and goes back', async () => {
    const page = await screen();
    await pass(page, 59.5);
    expect(await asks(page)).toBe(false);
    await pass(page, 0.5);
    expect(await asks(page)).toBe(true);
    expect(await page.$eval('#idle-left', (left) => left.textContent)).toBe('30 seconds');
    expect(await rest(page)).toBe(100);
    await pass(page, 15);
    expect(await seconds(page)).toBe(15);
    expect(await rest(page)).toBe(50);
    await pass(page, 14);
    expect(await page.$eval('#idle-left', (left) => left.textContent)).toBe('1 second');
    await Promise.all([page.waitForNavigation(), pass(page, 1)]);
    await first(page);
    expect(await asks(page)).toBe(false);
  });

  it('does the same from a disk', async () => {
    const page = await opened(pathToFileURL(`${kiosk.folder}/${READ}`).href);
    await pass(page, 60);
    expect(await asks(page)).toBe(true);
    await Promise.all([page.waitForNavigation(), pass(page, 30)]);
    expect(page.url()).toBe(pathToFileURL(`${kiosk.folder}/index.html`).href);
  });

  it('covers what was read, and leaves “Hide” where it was, to be pressed', async () => {
    for (const [width, height] of [
      [1080, 1920],
      [1024, 768],
      [1920, 1080],
    ] as const) {
      const page = await screen(`${READ}#t2c0p0`, (one) =>
        one.setViewport({ width, height, hasTouch: true }),
      );
      await page.evaluate(() => scrollTo(0, 400));
      await pass(page, 60);
      const over = await page.evaluate(() => {
        const seen = [...document.querySelectorAll('main *, .skip-link, .bar-button')].filter((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        );
        const box = document.querySelector('.idle-box')?.getBoundingClientRect();
        const hide = document.getElementById('kiosk-hide')?.getBoundingClientRect();
        const still = document.getElementById('idle-still')?.getBoundingClientRect();
        return {
          seen: seen.map(({ id }) => id),
          below: (box?.top ?? 0) - (hide?.bottom ?? 0),
          under: innerHeight - (still?.bottom ?? 0),
        };
      });
      expect(over.seen).toEqual(['kiosk-hide']);
      expect(over.below).toBeGreaterThanOrEqual(8);
      expect(over.under).toBeGreaterThanOrEqual(0);
      await Promise.all([page.waitForNavigation(), page.tap('#kiosk-hide')]);
      await first(page);
    }
  });

  it('comes to the part of the screen that someone has made larger', async () => {
    const page = await screen();
    await page.evaluate(() => scrollTo(0, 400));
    await spread(page);
    await pass(page, 60);
    await pass(page, 1);
    const outside = await page.evaluate(() => {
      const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0, scale = 1 } = visualViewport ?? {};
      const parts = [...document.querySelectorAll('#idle-title, #idle-left, #idle-still, #kiosk-hide')];
      const boxes = parts.map((part) => part.getBoundingClientRect());
      return {
        scale,
        parts: boxes.filter(
          ({ left, right, top, bottom }) =>
            left < offsetLeft || top < offsetTop || right > offsetLeft + width || bottom > offsetTop + height,
        ).length,
      };
    });
    expect(outside.scale).toBeGreaterThan(1.1);
    expect(outside.parts).toBe(0);
    await touch(page, '#idle-still');
    expect(await hash(page)).toBe('#t0c0p1');
    expect(await page.$eval('.bar', (bar) => bar.getBoundingClientRect().left)).toBe(0);
  });

  it('is told to a screen reader once, without the seconds', async () => {
    const page = await screen();
    await page.evaluate(() => {
      const focused: string[] = [];
      Object.assign(window, { focused });
      addEventListener('focusin', ({ target }) => focused.push((target as Element).id), true);
    });
    await pass(page, 60);
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(({ role }) => role?.value === 'alertdialog');
    expect(dialog?.name?.value).toBe('Are you still reading?');
    expect(dialog?.description?.value).toMatch(/^If nobody presses anything, .* what you read\.$/u);
    const live = nodes.filter(({ properties = [] }) =>
      properties.some(({ name, value }) => name === 'live' && value.value !== 'off'),
    );
    expect(live.map(({ role, name }) => [role?.value, name?.value])).toEqual([]);
    await pass(page, 20);
    expect(await page.evaluate('focused')).toEqual(['idle-still']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('idle-still');
  });

  it('keeps the focus, and gives it back', async () => {
    const page = await screen();
    await page.focus('main a.tile');
    await pass(page, 60);
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')?.focus());
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('idle-still');
    await page.keyboard.press('Enter');
    expect(await asks(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('tile');
    expect(page.url()).toContain(READ);
  });

  it('moves smoothly, or only once a second for someone who wants no motion', async () => {
    const widths = async (page: Page) => {
      const seen = [];
      for (let quarter = 0; quarter < 8; quarter += 1) {
        seen.push(await rest(page));
        await pass(page, 0.25);
      }
      const moves = await page.$eval('#idle-rest', (bar) => getComputedStyle(bar).transitionDuration);
      return { steps: new Set(seen).size, moves };
    };
    const smooth = await screen();
    await pass(smooth, 60);
    expect(await widths(smooth)).toEqual({ steps: 8, moves: '0.25s' });
    const stepping = await screen(READ, (page) =>
      page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
    );
    await pass(stepping, 60);
    const { steps, moves } = await widths(stepping);
    expect(steps).toBeLessThanOrEqual(3);
    expect(Number.parseFloat(moves)).toBeLessThan(0.001);
  });
});

describe('any sign of somebody', () => {
  const SIGNS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'a touch': (page) => page.touchscreen.tap(540, 1500),
    'a press of a mouse': (page) => page.mouse.click(540, 1500),
    'a mouse that moves': async (page) => {
      await page.mouse.move(500, 500);
      await page.mouse.move(540, 530);
    },
    'a wheel': (page) => page.mouse.wheel({ deltaY: 40 }),
    'a key': (page) => page.keyboard.press('Tab'),
    'a letter': (page) => page.keyboard.press('x'),
    'a finger that slides': async (page) => {
      const touch = await page.touchscreen.touchStart(500, 1500);
      for (let y = 1450; y > 1000; y -= 50) await touch.move(500, y);
      await touch.end();
    },
  };

  it.each(Object.entries(SIGNS))('%s counts as reading', async (_name, sign) => {
    const page = await screen();
    // Where a mouse lies is not yet a sign of anybody.
    await page.mouse.move(300, 300);
    await pass(page, 40);
    await sign(page);
    expect(page.url().replace(/#.*/u, ''), 'nothing to press there').toContain('/en/');
    await pass(page, 59);
    expect(await asks(page)).toBe(false);
    await pass(page, 2);
    expect(await asks(page)).toBe(true);
  });

  it.each(Object.entries(SIGNS))('%s sends the notice away, and does nothing else', async (_name, sign) => {
    const page = await screen();
    await page.mouse.move(300, 300);
    await page.evaluate(() => {
      // Wherever it is pressed, there is something below that must not be.
      const link = document.querySelector<HTMLElement>('main a.tile');
      if (link) Object.assign(link.style, { position: 'fixed', inset: '0' });
    });
    await mark(page);
    await pass(page, 70);
    expect(await asks(page)).toBe(true);
    await sign(page);
    await pass(page, 1);
    expect(await asks(page)).toBe(false);
    expect(await settled(page)).toBe(root + READ);
    expect(await isSame(page)).toBe(true);
    await pass(page, 57);
    expect(await asks(page)).toBe(false);
    await pass(page, 3);
    expect(await asks(page)).toBe(true);
  });

  it('does not take a key that is held down, or a mouse that lies still, for somebody', async () => {
    const page = await screen();
    await page.keyboard.down('ArrowDown');
    for (let held = 0; held < 6; held += 1) {
      await pass(page, 10);
      await page.keyboard.down('ArrowDown');
      await page.mouse.move(300, 300 + (held % 2));
    }
    await pass(page, 1);
    expect(await asks(page)).toBe(true);
    await page.keyboard.down('ArrowDown');
    expect(await asks(page)).toBe(true);
  });
});

describe('“I’m still reading”', () => {
  it('pressed twice doubles the time until the screen is cleared, on the next screens too', async () => {
    const page = await screen();
    for (const times of [1, 2]) {
      await pass(page, 60);
      await page.tap('#idle-still');
      expect(await asks(page)).toBe(false);
      expect(await hash(page)).toBe(`#t0c0p${times}`);
    }
    await Promise.all([page.waitForNavigation(), page.click('main a.tile')]);
    await pass(page, 149);
    expect(await asks(page)).toBe(false);
    await pass(page, 1);
    expect(await asks(page)).toBe(true);
    expect(await seconds(page)).toBe(30);
    await Promise.all([page.waitForNavigation(), pass(page, 30)]);
    await first(page);
  });

  it('can be reached and pressed with a mouse', async () => {
    const page = await screen();
    await page.mouse.move(100, 100);
    await pass(page, 61);
    const { x = 0, y = 0 } = (await (await page.$('#idle-still'))?.clickablePoint()) ?? {};
    await page.mouse.move(x, y, { steps: 10 });
    await page.mouse.click(x, y);
    expect(await hash(page)).toBe('#t0c0p1');
  });
});

describe('someone who listens', () => {
  it('to a voice is still there, but not to one that has been stopped for a while', async () => {
    const page = await screen(READ, (one) =>
      one.evaluateOnNewDocument(() => {
        const heard = { speaking: true, paused: false };
        for (const name of ['speaking', 'paused'] as const) {
          Object.defineProperty(speechSynthesis, name, { get: () => heard[name] });
        }
        Object.assign(window, { heard });
      }),
    );
    await pass(page, 300);
    expect(await asks(page)).toBe(false);
    await page.evaluate('heard.paused = true');
    await pass(page, 59);
    expect(await asks(page)).toBe(false);
    await pass(page, 1);
    expect(await asks(page)).toBe(true);
  });

  it('is asked in the end, should a voice say for ever that it speaks', async () => {
    const page = await screen(READ, (one) =>
      one.evaluateOnNewDocument(() => {
        Object.defineProperty(speechSynthesis, 'speaking', { get: () => true });
      }),
    );
    await pass(page, 29 * 60);
    expect(await asks(page)).toBe(false);
    await pass(page, 3 * 60);
    await first(page);
  });

  it('to a recording is still there, until it ends or is stopped', async () => {
    const page = await screen('en/recordings/too-unwell/index.html');
    await page.evaluate(() => document.querySelector('audio')?.play());
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0);
    await pass(page, 200);
    expect(await asks(page)).toBe(false);
    await page.evaluate(() => document.querySelector('audio')?.pause());
    await pass(page, 60);
    expect(await asks(page)).toBe(true);
  });
});

describe('the clocks', () => {
  it('clear at once when a computer wakes', async () => {
    const page = await screen();
    await pass(page, 10);
    await setDay(page, 10 * 60);
    await Promise.all([page.waitForNavigation(), pass(page, 0.25)]);
    await first(page);
  });

  it('do not let a touch bring back what should have been cleared while it slept', async () => {
    const page = await screen();
    await setDay(page, 10 * 60);
    await Promise.all([page.waitForNavigation(), page.tap('#kiosk-text')]);
    await first(page);
  });

  it('clear when it slept while asking', async () => {
    const page = await screen();
    await pass(page, 65);
    await setDay(page, 60);
    await Promise.all([page.waitForNavigation(), pass(page, 0.25)]);
    await first(page);
  });

  it('leave 20 seconds at the least to answer, however late it was asked', async () => {
    const page = await screen();
    await setDay(page, 80);
    await pass(page, 0.25);
    expect(await asks(page)).toBe(true);
    expect(await seconds(page)).toBe(20);
  });

  it('keep nothing open when one is set back', async () => {
    const page = await screen();
    await pass(page, 30);
    await setDay(page, -3600);
    await pass(page, 30);
    expect(await asks(page)).toBe(true);
    await setDay(page, -3600);
    await Promise.all([page.waitForNavigation(), pass(page, 30)]);
    await first(page);
  });

  it('notice sleep after one was set back', async () => {
    const page = await screen();
    await setDay(page, -3600);
    await pass(page, 1);
    await setDay(page, 600);
    await Promise.all([page.waitForNavigation(), pass(page, 0.25)]);
    await first(page);
  });
});

describe('the first screen', () => {
  it('is put back without a question where nothing on it has been chosen', async () => {
    const page = await screen('index.html');
    await mark(page);
    await page.touchscreen.tap(1070, 1900);
    await Promise.all([page.waitForNavigation(), pass(page, 60)]);
    await first(page);
    expect(await asks(page)).toBe(false);
  });

  it('stays as it is, without a question, where nobody has touched it; for a new edition it is loaded each hour', async () => {
    const page = await screen('index.html');
    await mark(page);
    await pass(page, 3500);
    expect(await settled(page)).toBe(`${root}index.html`);
    expect(await isSame(page)).toBe(true);
    expect(await asks(page)).toBe(false);
    await Promise.all([page.waitForNavigation(), pass(page, 200)]);
    await first(page);
  });

  it.each([
    ['has been scrolled', (page: Page) => page.evaluate(() => scrollTo(0, 300))],
    ['has other colours', (page: Page) => page.click('#kiosk-colours')],
  ])('asks where it %s', async (_name, change) => {
    const page = await screen('index.html', (one) => one.setViewport({ width: 1024, height: 768 }));
    await change(page);
    await pass(page, 60);
    expect(await asks(page)).toBe(true);
  });
});

describe('two windows', () => {
  it('do not clear each other while someone reads in one of them', async () => {
    const behind = await screen();
    const before = await screen();
    await pass(behind, 50);
    await before.keyboard.press('ArrowDown');
    await settled(before);
    await pass(behind, 50);
    expect(await asks(behind)).toBe(false);
    await pass(behind, 10);
    expect(await asks(behind)).toBe(true);
  });
});
