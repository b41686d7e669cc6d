import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { render } from 'preact-render-to-string';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser, launchBrowser } from '../a11y/browser.ts';
import { writeAssets } from '../scripts/write/assets.ts';
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
  style = await readFile(join(out, (await writeAssets(out)).style), 'utf8');
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
