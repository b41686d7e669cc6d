import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../serve/serve-site.ts';
import { launchChromium } from './full-chromium.ts';
import { type WrittenKiosk, writeKiosk } from './written-kiosk.ts';

let kiosk: WrittenKiosk;
let served: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  kiosk = await writeKiosk({ ward: 'kiosk: {prints: true}' });
  served = await serveSite(kiosk.folder, { host: '127.0.0.1', port: 0 });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const titles: string[] = [];
    Object.assign(globalThis, { titles, print: () => titles.push(document.title) });
  });
  await page.goto(`${served.addresses[0]}en/section-2/paper/index.html`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  kiosk?.remove();
});

const seen = () => page.evaluate(() => document.body.innerText);

describe('a kiosk that is joined to the ward’s printer', () => {
  it('prints under a title that names no leaflet, and has its own title back after', async () => {
    const before = await page.title();
    expect(before).toContain('section 2');
    await page.click('#kiosk-print');
    expect(await page.evaluate(() => (globalThis as unknown as { titles: string[] }).titles)).toEqual([
      'People First',
    ]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.title()).toBe(before);
  });

  it('puts the whole leaflet on the paper, and nothing of the screen', async () => {
    expect(await seen()).toContain('Ask a member of staff');
    expect(await seen()).not.toContain('Section 2 cannot be renewed');
    await page.emulateMediaType('print');
    const printed = await seen();
    expect(printed).toContain('Section 2 cannot be renewed');
    expect(printed).not.toContain('Ask a member of staff to print this');
    expect(printed).not.toContain('Hide');
    await page.emulateMediaType('screen');
  });
});
