import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { render } from 'preact-render-to-string';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { contrastOf } from '../a11y/colour/pixel-colour.ts';
import { everyStyle } from '../scripts/write/component-styles.ts';
import { writeStyle } from '../scripts/write/style-sheets.ts';
import type { Example } from './examples/example.ts';

const folder = join(import.meta.dirname, 'components');
const names = readdirSync(folder);
const components = await Promise.all(
  names.map(async (name) => {
    const file = join(folder, name, `${name}.examples.tsx`);
    const examples = existsSync(file)
      ? ((await import(file)) as { examples: readonly Example[] }).examples
      : [];
    return { name, examples };
  }),
);

/** A reader of each kind: the usual one, one who reads large print at night on a telephone, one who needs contrast. */
const READERS = [
  { theme: 'light', large: false, width: 1280 },
  { theme: 'dark', large: true, width: 320 },
  { theme: 'contrast', large: false, width: 768 },
] as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const AXE_OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    // A part of a page is not a page; whole pages are held to these by the gate.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'heading-order': { enabled: false },
  },
};

let browser: Browser;
let page: Page;
let style: string;

beforeAll(async () => {
  const out = await mkdtemp(join(tmpdir(), 'component-assets-'));
  style = await readFile(join(out, await writeStyle(out, 'examples', await everyStyle())), 'utf8');
  await rm(out, { recursive: true });
  browser = await launchBrowser(await ensureBrowser(() => undefined));
  page = await browser.newPage();
});

afterAll(() => browser.close());

test('every component has examples', () => {
  expect(components.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
});

describe.each(components)('$name', ({ examples }) => {
  test.each(examples)('$name', async ({ shown }) => {
    for (const reader of READERS) {
      await show(render(shown), reader);
      expect(await audit(), JSON.stringify(reader)).toEqual([]);
      const { scrollWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(scrollWidth, `wider than ${reader.width} px`).toBeLessThanOrEqual(reader.width);
    }
  });
});

describe.each(components)('$name', ({ examples }) => {
  // WCAG 2.4.13 and 1.4.11.
  test.each(examples)('$name: what has the focus is told by its ring', async ({ shown }) => {
    for (const reader of READERS) {
      await show(render(shown), reader);
      for (const { what, ring, around } of await rings()) {
        expect(contrastOf(ring, around), `${what}, ${JSON.stringify(reader)}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

test('rings are found, also on what waits for its script', async () => {
  await show('<div hidden><button class="button">Play</button></div>', READERS[0]);
  expect(await rings()).toHaveLength(1);
  await show('<button style="outline-color: #fff">Play</button>', READERS[0]);
  const [faint] = await rings();
  expect(faint && contrastOf(faint.ring, faint.around)).toBeLessThan(3);
});

test('the audit finds what is wrong', async () => {
  await show('<p class="words-label">On <a href="#">this</a> page</p><img src="a.png">', READERS[0]);
  expect(await audit()).toContain('image-alt: img');
});

async function show(html: string, { theme, large, width }: (typeof READERS)[number]): Promise<void> {
  await page.setViewport({ width, height: 1024 });
  await page.setContent(
    `<!doctype html><html lang="en" dir="ltr" data-theme="${theme}" ${large ? 'class="large"' : ''}><title>Example</title><style>${style}</style><body>${html}</body></html>`,
  );
  // What is folded away is to be audited too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(AXE);
}

/** The colour of the ring of everything that can have the focus, and of what is behind it, around the thing itself. */
function rings(): Promise<{ what: string; ring: number; around: number }[]> {
  return page.evaluate(() => {
    for (const hidden of document.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden');
    const paint = document.createElement('canvas').getContext('2d');
    if (!paint) throw new Error('There is nothing to paint on.');
    // A colour as the rest of the tests has it, and how much of it is seen.
    const read = (css: string): { colour: number; opacity: number } => {
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = css;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, opacity = 0] = paint.getImageData(0, 0, 1, 1).data;
      return { colour: red | (green << 8) | (blue << 16), opacity };
    };
    const found: { what: string; ring: number; around: number }[] = [];
    for (const thing of document.querySelectorAll<HTMLElement>('a[href], button, input, summary')) {
      thing.focus();
      const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(thing);
      const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      let behind = thing.parentElement;
      while (behind && read(getComputedStyle(behind).backgroundColor).opacity < 255)
        behind = behind.parentElement;
      const around = read(behind ? getComputedStyle(behind).backgroundColor : 'white').colour;
      found.push({
        what: thing.outerHTML.slice(0, 80),
        // A ring that is not drawn has the colour of what is around it.
        ring: drawn ? read(outlineColor).colour : around,
        around,
      });
    }
    return found;
  });
}

/** What axe finds wrong: rule and element. */
async function audit(): Promise<string[]> {
  const results = (await page.evaluate(
    (options) => (window as unknown as { axe: { run(options: unknown): Promise<unknown> } }).axe.run(options),
    AXE_OPTIONS as never,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
