import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { keepPage } from './kept-page.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-page-'));
let served: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  const script =
    "if (navigator.serviceWorker) navigator.serviceWorker.register('sw.js'); document.title = 'Ran';";
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Page</title><script>${script}</script>`);
  writeFileSync(join(folder, 'sw.js'), "fetch('large.txt');");
  served = await serveFolder(folder);
  browser = await launchBrowser(await ensureBrowser(() => undefined), { port: served.port });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true });
});

it('lets no page put a worker before the server, and else runs its scripts', async () => {
  const kept = await keepPage(browser, served.origin);
  await kept.open(served.addressOf('index.html'), 1280);
  expect(await kept.page.title()).toBe('Ran');
  expect(kept.askedHere()).toEqual([served.addressOf('index.html')]);
  expect(await kept.page.evaluate('navigator.serviceWorker')).toBeUndefined();
});
