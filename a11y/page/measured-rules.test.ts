import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, killBrowser, launchBrowser } from '../browser/browser.ts';
import { type KeptPage, keepPage } from '../browser/kept-page.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { FIXTURES } from '../fixture-folder.ts';
import { measureHouse } from './check-house.ts';
import { HEIGHT, WIDTHS } from './engines/page-standard.ts';
import { MEASURED_RULES } from './measured-rules.ts';
import type { PagePart } from './page-parts.ts';

let served: ServedFolder;
let browser: Browser;
let kept: KeptPage;

beforeAll(async () => {
  served = await serveFolder(FIXTURES);
  browser = await launchBrowser(await ensureBrowser(() => undefined), { port: served.port });
  kept = await keepPage(browser, served.origin);
});

afterAll(async () => {
  await killBrowser(browser);
  await served.close();
});

/** Everything by which the rules could be noticed afterwards. */
const STATE = `({
  page: document.documentElement.outerHTML,
  sheets: document.adoptedStyleSheets.length,
  scrolled: [scrollX, scrollY],
  focus: document.activeElement?.localName,
  address: location.href,
  window: [innerWidth, innerHeight],
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  forced: matchMedia('(forced-colors: active)').matches,
  print: matchMedia('print').matches,
  held: document.getAnimations().filter(({ playState }) => playState === 'paused').length,
})`;

describe('rules that measure', () => {
  it.each([
    'house-contrast-pixels/fail.html',
    'house-doubled-text/fail.html',
    'house-flashing/fail.html',
    'house-focus-covered/fail-sticky.html',
    'house-focus-visible/pass.html',
    'house-hover-content/fail.html',
    'house-orientation-lock/fail.html',
    'house-skip-link-works/pass.html',
    'house-tab-arrows/fail.html',
    'house-tab-arrows/pass-up.html',
  ])('leave %s as they found it', { timeout: 60_000 }, async (page) => {
    const [width] = WIDTHS;
    await kept.open(served.addressOf(page), width);
    const before = await kept.page.evaluate(STATE);
    const parts = MEASURED_RULES.map(({ id }): PagePart => `house:${id}`);
    await measureHouse(kept, { page, address: '', width, parts, profile: 'site' }, new Map());
    expect(await kept.page.evaluate(STATE)).toEqual(before);
    expect(before).toMatchObject({ window: [width, HEIGHT], scrolled: [0, 0] });
  });
});
