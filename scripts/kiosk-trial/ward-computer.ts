import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { launchChromium } from './full-chromium.ts';

/** The computer of a ward: a browser with a profile on its disk, which can be switched off at the wall, and on again. */
export class WardComputer {
  readonly #profile = mkdtempSync(path.join(tmpdir(), 'kiosk-profile-'));
  #browser: Browser | undefined;

  async start(): Promise<Browser> {
    this.#browser = await launchChromium({ profile: this.#profile });
    return this.#browser;
  }

  /** As when the power goes: nothing is told to end. */
  async cutPower(): Promise<void> {
    const browser = this.#browser;
    const child = browser?.process();
    if (!browser || !child) throw new Error('The browser is not running.');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    this.#browser = undefined;
  }

  async remove(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens the first screen, and waits until the browser has a copy of its edition. */
export async function openWithCopy(browser: Browser, root: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(root);
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.waitForFunction(
    "navigator.serviceWorker.getRegistration().then((one) => one.active && one.active.state === 'activated')",
  );
  await page.goto(`${root}index.html`);
  return page;
}

/** Every file that is in any cache, by the name of the cache, from the root of the edition. */
export function cached(page: Page, root: string): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(`(async () => {
    const found = {};
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      found[name] = keys.map(({ url }) => decodeURIComponent(url.replace(${JSON.stringify(root)}, ''))).sort();
    }
    return found;
  })()`) as Promise<Readonly<Record<string, readonly string[]>>>;
}

/** Every file of an edition, in the order of `cached`. */
export function filesOf(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.startsWith('.'))
    .sort();
}
