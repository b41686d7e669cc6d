import type { Browser, CDPSession, Page } from 'puppeteer';
import sharp from 'sharp';
import { ensureBrowser, killBrowser, launchBrowser } from '../../a11y/browser/browser.ts';
import { MEDIA } from '../../a11y/browser/kept-page.ts';
import { type ServedFolder, serveFolder } from '../../a11y/browser/serve-folder.ts';
import type { Finding } from '../../a11y/finding.ts';
import { within } from '../../a11y/within.ts';
import { type Framed, framed, type Rectangle } from './framed.ts';

/** A picture of an element, and what the page says of it. */
export interface Shot extends Framed {
  /** The words in it, or its alternative text, cut short. */
  readonly words: string;
  /** Name of its element: `img`. */
  readonly element: string;
  /** It is the page itself, which has no place on it. */
  readonly isWhole: boolean;
  /** Classes of the element and of those around it, from the inside out; none where the page is not one of ours. */
  readonly classes: readonly (readonly string[])[];
}

/** In CSS pixels. */
const HEIGHT = 1024;
const MARGIN = 48;
const TALLEST = 700;
/** Of what is shown, so that a small thing is seen with what is around it. */
const LEAST = { width: 560, height: 240 };
/** Between what is found and its frame, which must not cover it. */
const GAP = 6;

/** A page that takes longer is not waited for. */
const PATIENCE_MS = 15_000;

/** Opens the pages of a folder again and takes pictures of what was found on them. */
export class PageCamera {
  readonly #browser: Browser;
  readonly #served: ServedFolder;

  private constructor(browser: Browser, served: ServedFolder) {
    this.#browser = browser;
    this.#served = served;
  }

  static async open(folder: string, say: (words: string) => void): Promise<PageCamera> {
    const served = await serveFolder(folder);
    try {
      return new PageCamera(await launchBrowser(await ensureBrowser(say), { port: served.port }), served);
    } catch (error) {
      await served.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await killBrowser(this.#browser);
    await this.#served.close();
  }

  /** The place of a finding with a frame around it; nothing where it is not there any more. */
  async take({ page, where, width, colours }: Finding): Promise<Shot | undefined> {
    const tab = await this.#browser.newPage();
    tab.on('dialog', (dialog) => void dialog.dismiss());
    try {
      const session = await tab.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: colours ? MEDIA[colours] : [] });
      await tab.setViewport({ width: width ?? 1280, height: HEIGHT });
      const response = await tab.goto(this.#served.addressOf(page), {
        waitUntil: 'load',
        timeout: PATIENCE_MS,
      });
      if (response?.status() === 404) return undefined;
      return await within(PATIENCE_MS, shotOf(tab, session, where ?? 'html'));
    } catch {
      // A page that does not open, or that goes away, is a finding itself; there is only no picture of it.
      return undefined;
    } finally {
      await tab.close().catch(() => undefined);
    }
  }
}

interface Seen {
  readonly box: { x: number; y: number; width: number; height: number };
  readonly room: { width: number; height: number };
  readonly words: string;
  readonly element: string;
  readonly isWhole: boolean;
  readonly classes: readonly (readonly string[])[];
}

/** Runs in the page, as text: named functions in it would need what only the program has. */
function look(selector: string): string {
  return `(() => {
    const found = document.querySelector(${JSON.stringify(selector)});
    if (!found) return null;
    let seen = found;
    while (seen.parentElement && !(seen.getClientRects().length && seen.getBoundingClientRect().width > 1 && seen.getBoundingClientRect().height > 1)) seen = seen.parentElement;
    for (let around = seen; around; around = around.parentElement) if (around.localName === 'details') around.open = true;
    seen.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = seen.getBoundingClientRect();
    const classes = [];
    const ours = document.querySelector('link[rel="stylesheet"][href*="assets/site-"]');
    if (ours) for (let at = found; at; at = at.parentElement) classes.push([...at.classList]);
    return {
      box: { x: x + scrollX, y: y + scrollY, width, height },
      room: { width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight },
      words: (found.getAttribute('aria-label') || found.getAttribute('alt') || found.textContent || '').replace(/\\s+/g, ' ').trim().slice(0, 80),
      element: found.localName,
      isWhole: seen === document.documentElement || seen === document.body,
      classes,
    };
  })()`;
}

async function shotOf(tab: Page, session: CDPSession, selector: string): Promise<Shot | undefined> {
  await tab.evaluate('document.fonts.ready.then(() => undefined)');
  const seen = (await tab.evaluate(look(selector))) as Seen | null;
  if (!seen) return undefined;
  const { box, room, ...told } = seen;
  const across = span(
    box.x,
    box.width,
    LEAST.width,
    Math.max(room.width, box.x + box.width),
    Number.POSITIVE_INFINITY,
  );
  const down = span(box.y, box.height, LEAST.height, Math.max(room.height, box.y + box.height), TALLEST);
  const clip = { x: across.from, y: down.from, width: across.size, height: down.size, scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip,
    captureBeyondViewport: true,
  });
  const around: Rectangle = {
    left: box.x - across.from - GAP,
    top: box.y - down.from - GAP,
    width: box.width + 2 * GAP,
    height: box.height + 2 * GAP,
  };
  const picture = await framed(sharp(Buffer.from(data, 'base64')), told.isWhole ? undefined : around);
  return { ...picture, ...told };
}

/** What of a page is shown along one axis: the element with some of the page around it, and no more than there is. */
function span(at: number, size: number, least: number, room: number, most: number) {
  const margin = Math.max(MARGIN, (least - size) / 2);
  const from = Math.max(0, Math.floor(at - margin));
  const to = Math.min(Math.ceil(room), Math.ceil(at + size + margin), from + most);
  return { from, size: Math.max(to - from, 1) };
}
