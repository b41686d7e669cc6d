import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser, launchBrowser } from '../../a11y/browser/browser.ts';
import { writeStyle } from '../../scripts/write/style-sheets.ts';

/** What stands on what, and the least contrast it may have: 1.4.6 for words, 1.4.11 for lines and the focus ring. */
const PAIRS = [
  ['ink', 'paper', 10],
  ['ink', 'panel', 10],
  ['accent', 'paper', 7],
  ['accent', 'panel', 7],
  ['deadline', 'paper', 7],
  ['deadline', 'panel', 7],
  ['on-accent', 'accent', 7],
  ['on-band', 'band', 7],
  ['ink', 'spoken', 7],
  ['edge', 'paper', 3],
  ['edge', 'panel', 3],
] as const;

const READERS = (['light', 'dark'] as const).flatMap((scheme) => [
  { scheme, contrast: 'no-preference', theme: 'device' },
  { scheme, contrast: 'more', theme: 'device' },
  { scheme, contrast: 'no-preference', theme: 'light' },
  { scheme, contrast: 'no-preference', theme: 'dark' },
  { scheme, contrast: 'no-preference', theme: 'contrast' },
]);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const out = await mkdtemp(join(tmpdir(), 'tokens-'));
  const style = await readFile(
    join(out, await writeStyle(out, 'tokens', ['styles/tokens.css', 'styles/base.css'])),
    'utf8',
  );
  await rm(out, { recursive: true });
  browser = await launchBrowser(await ensureBrowser(() => undefined));
  page = await browser.newPage();
  await page.setContent(`<!doctype html><title>Colours</title><style>${style}</style><p>`);
});

afterAll(() => browser.close());

describe.each(READERS)(
  '$theme colours on a $scheme device, contrast $contrast',
  ({ scheme, contrast, theme }) => {
    test('can be told apart', async () => {
      const protocol = await page.createCDPSession();
      await protocol.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-contrast', value: contrast },
        ],
      });
      for (const [above, below, least] of PAIRS) {
        const colours = await page.evaluate(
          (chosen, names) => {
            document.documentElement.dataset.theme = chosen;
            return names.map((name) => {
              document.body.style.color = `var(--${name})`;
              return getComputedStyle(document.body).color;
            });
          },
          theme,
          [above, below],
        );
        expect(contrastOf(colours), `${above} on ${below}: ${colours}`).toBeGreaterThanOrEqual(least);
      }
      await protocol.detach();
    });
  },
);

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
function contrastOf(colours: readonly string[]): number {
  const [a = 0, b = 0] = colours.map(luminance);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance as WCAG 2 defines it, of a colour as a browser computes it: `rgb(253, 250, 244)`. */
function luminance(colour: string): number {
  const channels = colour.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1);
  if (!channels) throw new Error(`Not a colour without transparency: ${colour}`);
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const value = Number(channel) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
