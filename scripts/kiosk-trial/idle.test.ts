import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { spread, touch } from './curious-person.ts';
import {
  asks,
  first,
  hash,
  isSame,
  kiosk,
  mark,
  opened,
  READ,
  rest,
  root,
  screen,
  seconds,
  settled,
  setUpIdle,
} from './idle-screen.ts';
import { pass, setDay } from './trial-clock.ts';

setUpIdle();

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
