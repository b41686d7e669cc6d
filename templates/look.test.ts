import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { pageFile, pagesOf } from '../scripts/model/page.ts';
import { contentSample, SITE } from '../scripts/read/content-sample.ts';
import { readSite } from '../scripts/read/read-site.ts';
import { writeAssets } from '../scripts/write/assets.ts';
import { writeKioskAssets } from '../scripts/write/kiosk-assets.ts';
import { writeLogo } from '../scripts/write/logo.ts';
import { renderPage } from './page.tsx';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const AXE_OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

/** The usual reader, one who reads large print at night on a telephone, and two who need contrast. */
const READERS = [
  {
    theme: 'light',
    large: false,
    width: 1280,
    accent: 'rgb(0, 48, 135)',
    band: 'rgb(255, 213, 0)',
    logo: 'logo',
  },
  { theme: 'dark', large: true, width: 320, accent: 'light blue', band: 'rgb(71, 57, 0)', logo: 'pale' },
  {
    theme: 'contrast',
    large: false,
    width: 768,
    accent: 'rgb(255, 255, 0)',
    band: 'rgb(0, 0, 0)',
    logo: undefined,
  },
  {
    theme: 'contrast',
    large: true,
    width: 320,
    accent: 'rgb(255, 255, 0)',
    band: 'rgb(0, 0, 0)',
    logo: undefined,
  },
] as const;

/** As long as names become. */
const NAME = 'The Independent Mental Health Advocacy Partnership of the Northern Counties';

const ring = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60"><path fill="none" stroke="${colour}" stroke-width="12" d="M8 8h224v44H8z"/></svg>`;

const out = mkdtempSync(path.join(tmpdir(), 'look-'));
let files: readonly string[] = [];
let kioskStyle = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const content = contentSample({
    'site.yaml': `${SITE.replace('Test Advocacy', NAME)}look:\n  colours: ["#003087", "#ffd500"]\n  logo: logo.svg\n  logo-dark: pale.svg\n`,
    'logo.svg': ring('#1d1d1b'),
    'pale.svg': ring('#ffffff'),
  });
  const { site, problems } = await readSite({ content, asOf: '2026-11-22', today: '2026-11-22' });
  if (!site?.look?.logo) throw new Error(JSON.stringify(problems));
  const logo = await writeLogo(site.look.logo, content, out);
  const context = {
    site,
    assets: await writeAssets(out, site),
    logo,
    pictures: [],
    sheets: [],
    prints: [],
    checks: [],
  };
  files = pagesOf(site).map((one) => {
    const file = path.join(out, pageFile(one));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, renderPage(one, context));
    return file;
  });
  kioskStyle = path.join(out, (await writeKioskAssets(out, site)).style);
  rmSync(content, { recursive: true });
  browser = await launchBrowser(await ensureBrowser(() => undefined));
  page = await browser.newPage();
  // Else the page’s own rules forbid the engine that looks at it.
  await page.setBypassCSP(true);
});

afterAll(async () => {
  await browser.close();
  rmSync(out, { recursive: true, force: true });
});

describe.each(READERS)('in $theme colours, $width px wide, large print: $large', (reader) => {
  test('pages have the colours and the logo of the service', async () => {
    for (const file of shownTo(reader)) {
      await open(file, reader);
      const { band, accent, name, logos } = await page.evaluate(() => {
        const colour = (selector: string, part: 'color' | 'backgroundColor') => {
          const found = document.querySelector(selector);
          return found ? getComputedStyle(found)[part] : '';
        };
        return {
          band: colour('.header-band', 'backgroundColor'),
          accent: colour('.settings > summary', 'color'),
          name: document.querySelector('.header-name')?.textContent,
          logos: [...document.querySelectorAll<HTMLImageElement>('.header-name img')].map((logo) => {
            const { width, height } = logo.getBoundingClientRect();
            return { src: logo.src, alt: logo.alt, drawn: logo.naturalWidth > 0, width, height };
          }),
        };
      });
      expect(name).toBe(NAME);
      expect(band).toBe(reader.band);
      if (reader.theme === 'dark') expect(brightest(accent)).toBe('blue');
      else expect(accent).toBe(reader.accent);
      expect(logos.map(({ alt, drawn }) => [alt, drawn])).toEqual([
        ['', true],
        ['', true],
      ]);
      const seen = logos.filter(({ width, height }) => width > 0 && height > 0);
      expect(seen.map(({ src }) => /(?<name>\w+)-\w+\.svg$/u.exec(src)?.groups?.name)).toEqual(
        reader.logo ? [reader.logo] : [],
      );
      for (const { width, height } of seen) {
        expect(width).toBeLessThanOrEqual(reader.width / 3);
        expect(width).toBeGreaterThan(60);
        expect(height).toBeGreaterThan(20);
      }
    }
  });

  test('axe finds nothing, and nothing stands out to the side', async () => {
    for (const file of shownTo(reader)) {
      await open(file, reader);
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate(
        (options) =>
          (window as unknown as { axe: { run(options: unknown): Promise<unknown> } }).axe.run(options),
        AXE_OPTIONS as never,
      )) as AxeResults;
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        file,
      ).toEqual([]);
      const { scrollWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(scrollWidth, file).toBeLessThanOrEqual(reader.width);
    }
  });
});

test('on paper there are neither the colours nor the logo', async () => {
  const [file = ''] = files;
  await open(file, { theme: 'light', width: 800 });
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() => {
    const link = document.createElement('a');
    document.body.append(link);
    return {
      band: getComputedStyle(document.querySelector('.header-band') as Element).backgroundColor,
      link: getComputedStyle(link).color,
      logos: [...document.querySelectorAll('.header-name img')].map((logo) => getComputedStyle(logo).display),
    };
  });
  await page.emulateMediaType('screen');
  expect(shown.band).toBe('rgba(0, 0, 0, 0)');
  expect(shown.logos).toEqual(['none', 'none']);
  expect(shown.link).toBe('rgb(0, 0, 0)');
});

test('the screens of a kiosk have the colours', async () => {
  const screen = path.join(out, 'screen.html');
  writeFileSync(
    screen,
    `<!doctype html><html class="kiosk"><link rel="stylesheet" href="assets/${path.basename(kioskStyle)}"><header class="bar"></header><a href="#">Next</a>`,
  );
  for (const [theme, band, link] of [
    ['light', 'rgb(255, 213, 0)', 'rgb(0, 48, 135)'],
    ['contrast', 'rgb(0, 0, 0)', 'rgb(255, 255, 0)'],
  ] as const) {
    await open(screen, { theme, width: 1080 });
    expect(
      await page.evaluate(() => [
        getComputedStyle(document.querySelector('.bar') as Element).backgroundColor,
        getComputedStyle(document.querySelector('a') as Element).color,
      ]),
    ).toEqual([band, link]);
  }
});

/** The front page and a leaflet, in the print that a reader has. */
function shownTo({ large }: { large: boolean }): readonly string[] {
  const wanted = files.filter((file) => {
    const folders = path.relative(out, path.dirname(file)).split(path.sep);
    const isShown =
      folders.includes('help') || folders.every((folder) => folder === '' || folder === 'large');
    // The page for an address that leads nowhere has its styles from the root of a server.
    return isShown && folders.includes('large') === large && path.basename(file) !== '404.html';
  });
  expect(wanted.length).toBeGreaterThan(1);
  return wanted;
}

async function open(file: string, { theme, width }: { theme: string; width: number }): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
}

/** Which part of a colour is the strongest. */
function brightest(colour: string): string | undefined {
  const parts = colour.match(/\d+/gu)?.map(Number) ?? [];
  return ['red', 'green', 'blue'][parts.indexOf(Math.max(...parts))];
}
