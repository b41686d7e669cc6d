import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, HTTPRequest, Page as Tab } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { type ServedFolder, serveFolder } from '../a11y/browser/serve-folder.ts';
import { type Page, pagesOf } from '../scripts/model/page.ts';
import { writeAssets } from '../scripts/write/assets.ts';
import { SAMPLE_SITE } from './examples/sample-site.ts';
import { measurePage } from './testing/measure-page.ts';
import { sampleLeaflet, samplePage, type WrittenSite, writeSampleSite } from './testing/write-sample-site.ts';

/** The numbers a reader needs: sizes in CSS pixels at the browser's own zoom. */
const PRINTS = [
  { print: 'standard', large: false, body: 20, line: 70, target: 44 },
  { print: 'large', large: true, body: 28, line: 45, target: 60 },
] as const;

const WIDTHS = [1280, 768, 320] as const;

/** WCAG 1.4.12: spacing a reader may ask for. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

let browser: Browser;
let tab: Tab;
let site: WrittenSite;
let server: ServedFolder;

beforeAll(async () => {
  site = await writeSampleSite(writeAssets);
  server = await serveFolder(site.folder);
  browser = await launchBrowser(await ensureBrowser(() => undefined));
  tab = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await site.remove();
});

async function open(page: Page, width = 1280): Promise<void> {
  await tab.setViewport({ width, height: 1024 });
  await tab.goto(server.addressOf(site.fileOf(page)), { waitUntil: 'load' });
  await tab.evaluate(async () => {
    await document.fonts.ready;
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe.each(PRINTS)('$print print', ({ large, body, line, target }) => {
  test.each(WIDTHS)('type, lines, space and targets at %i px', async (width) => {
    await open(sampleLeaflet(large), width);
    const found = await tab.evaluate(measurePage, target);

    expect(found.body).toBeGreaterThanOrEqual(body);
    expect(found.smallest.size, found.smallest.words).toBeGreaterThanOrEqual(found.body);
    expect(found.headings.H1.size / found.body).toBeGreaterThanOrEqual(2);
    expect(found.headings.H2.size / found.body).toBeGreaterThanOrEqual(1.5);
    expect(found.headings.H3.size / found.body).toBeGreaterThanOrEqual(1.25);
    expect(Object.values(found.headings).map(({ weight }) => weight)).toEqual([700, 700, 700]);
    expect(found.longestLine.characters, found.longestLine.words).toBeLessThanOrEqual(line);
    expect(found.leading).toBeGreaterThanOrEqual(1.5);
    expect(found.spaceAfter).toBeGreaterThanOrEqual(1.5);
    expect(found.smallTargets).toEqual([]);
    expect(found.unclear).toEqual([]);
    expect(found.scrollWidth).toBeLessThanOrEqual(width);
  });

  test.each(
    pagesOf(SAMPLE_SITE).filter(
      (page) => page.large === large && !('nation' in page && page.nation === 'wales'),
    ),
  )('nothing is lost sideways at 320 px: $kind', async (page) => {
    await open(page, 320);
    const width = () => tab.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await tab.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, TEXT_SPACING);
    expect(await width()).toBeLessThanOrEqual(320);
  });
});

test('the measures notice what is too small', async () => {
  await open(sampleLeaflet(false));
  const { smallTargets } = await tab.evaluate(measurePage, 49);
  expect(smallTargets).toContain('People First: 149 × 48');
});

test('a first view needs at most 14 KB', async () => {
  const page = sampleLeaflet(false);
  const html = await readFile(join(site.folder, site.fileOf(page)));
  const files = [
    ...html
      .toString('utf8')
      .matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"(?! defer| media="print")/g),
  ];
  expect(files.map(([, href = '']) => basename(href).replace(/-.*\./u, '.'))).toEqual([
    'leaflet.css',
    'remember.js',
  ]);
  const needed = await Promise.all(
    files.map(([, href = '']) => readFile(join(site.folder, site.fileOf(page), '..', href))),
  );
  const bytes = [html, ...needed].reduce((sum, file) => sum + gzipSync(file).length, 0);
  expect(bytes).toBeLessThanOrEqual(14 * 1024);
});

test('nothing is asked of another server, and nothing is kept', async () => {
  const origins = new Set<string>();
  // The browser draws its own controls for sound from `data:` addresses, which ask nobody.
  const listen = (request: { url(): string }) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:') origins.add(origin);
  };
  tab.on('request', listen);
  for (const page of pagesOf(SAMPLE_SITE)) await open(page);
  tab.off('request', listen);
  expect([...origins]).toEqual([server.origin]);
  expect(await tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
    '',
    0,
    0,
  ]);
});

test('a leaflet opened from a disk looks the same', async () => {
  await tab.goto(pathToFileURL(join(site.folder, site.fileOf(sampleLeaflet(false)))).href);
  const seen = await tab.evaluate(async () => {
    await document.fonts.ready;
    return {
      size: getComputedStyle(document.body).fontSize,
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight),
    };
  });
  expect(seen).toEqual({ size: '20px', fonts: ['400', '700'] });
});

test('the page for an address that leads nowhere looks right at any depth', async () => {
  const html = await readFile(
    join(site.folder, site.fileOf(samplePage(({ kind }) => kind === 'not-found'))),
    'utf8',
  );
  await tab.setRequestInterception(true);
  const answer = (request: HTTPRequest) =>
    request.url().endsWith('/deep/down/here/')
      ? request.respond({ status: 404, contentType: 'text/html', body: html })
      : request.continue();
  tab.on('request', answer);
  await tab.goto(`${server.origin}/rights/deep/down/here/`);
  tab.off('request', answer);
  await tab.setRequestInterception(false);
  expect(await tab.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('20px');
  const home = await tab.$eval('main a', (link) => link.href);
  expect(home).toBe(`${server.origin}/rights/index.html`);
});

test('the first stop of the keyboard leads past the header', async () => {
  await open(sampleLeaflet(false));
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(() => {
    const { width, height } = document.activeElement?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return { words: document.activeElement?.textContent, seen: width > 100 && height >= 44 };
  });
  expect(first).toEqual({ words: 'Skip to main content', seen: true });
  await tab.keyboard.press('Enter');
  expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

test.each(PRINTS.map(({ large }) => ({ large, points: large ? 18 : 14 })))(
  'printed from the browser at $points point, black on white, without what cannot be pressed',
  async ({ large, points }) => {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await open(sampleLeaflet(large));
    await tab.emulateMediaType('print');
    const printed = await tab.evaluate(() => ({
      points: (Number.parseFloat(getComputedStyle(document.body).fontSize) * 72) / 96,
      colours: [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor],
      pressed: [...document.querySelectorAll('nav, details')].filter(
        (element) => element.getClientRects().length > 0,
      ).length,
      address: [...document.querySelectorAll('footer p')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.textContent),
    }));
    await tab.emulateMediaType('screen');
    await tab.emulateMediaFeatures([]);
    expect(printed).toEqual({
      points: expect.closeTo(points, 2),
      colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
      pressed: 0,
      address: expect.arrayContaining([
        `On the web: ${SAMPLE_SITE.address}england/en/imha/${large ? 'large/' : ''}`,
      ]),
    });
  },
);
