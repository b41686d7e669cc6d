import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { expect, vi } from 'vitest';
import { cached, filesOf } from './ward-computer.ts';

/** The edition that a window shows, by the name that its headings end in; none of the first. */
export async function shownIn(page: Page): Promise<string> {
  const heading = await page.$eval('h1', (one) => one.textContent ?? '');
  return / (?<name>[A-Z]+)$/u.exec(heading)?.groups?.name ?? '';
}

/** Waits for the first screen of an edition, in a window that goes there by itself. */
export async function shows(edition: string, page: Page): Promise<void> {
  await vi.waitFor(
    async () => {
      expect(new URL(page.url()).pathname).toMatch(/^\/(?:index\.html)?$/u);
      expect(await shownIn(page)).toBe(edition);
    },
    { timeout: 40_000, interval: 100 },
  );
}

/** Looks for a new edition, as a browser does by itself from time to time, and tells what became of it. */
export function lookForNew(page: Page): Promise<string> {
  return page.evaluate(`(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    try { await registration.update(); } catch { return 'refused'; }
    const worker = registration.installing;
    if (!worker) return registration.waiting ? 'installed' : 'nothing new';
    await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker.state;
  })()`) as Promise<string>;
}

/** Long enough for a new edition to take over, if it did. */
export function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500));
}

/**
 * Opens the first screen and several others, one after the other, and holds that everything that comes with them is of one
 * edition, byte for byte. It ends on the first screen, with larger words chosen.
 */
export async function readsOnly(folder: string, page: Page, root: string): Promise<void> {
  for (const file of ['en/imha/index.html', 'en/imha/1/index.html', 'en/search/', 'index.html#t1c0p0']) {
    const answers: Promise<string | undefined>[] = [];
    page.on('response', (answer) => {
      const { pathname } = new URL(answer.url());
      // The worker comes from the server; what the browser itself asks for, its icon, can't always be read here.
      if (pathname === '/sw.js' || answer.request().resourceType() === 'other') return;
      const its = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const isSame = async () => (await answer.buffer()).equals(readFileSync(its));
      answers.push(
        isSame().then(
          (same) => (same ? undefined : pathname),
          (error) => `${pathname}: ${error}`,
        ),
      );
    });
    await page.goto(`${root}${file}`);
    const all = await Promise.all(answers);
    page.removeAllListeners('response');
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter((one) => one !== undefined)).toEqual([]);
  }
}

/** Holds that the browser has one edition, whole, and nothing else. */
export async function hasOnly(folder: string, page: Page, root: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const full = Object.values(await cached(page, root)).filter((files) => files.length > 0);
      expect(full).toEqual([filesOf(folder).filter((file) => file !== 'sw.js')]);
    },
    { timeout: 5000 },
  );
}
