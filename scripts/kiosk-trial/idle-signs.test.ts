import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { asks, first, isSame, mark, READ, root, screen, settled, setUpIdle } from './idle-screen.ts';
import { pass } from './trial-clock.ts';

setUpIdle();

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
