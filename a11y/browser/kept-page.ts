import type { Pa11yPage } from 'pa11y';
import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer';
import type { Colours } from '../finding.ts';
import { HEIGHT } from '../page/engines/page-standard.ts';
import { houseScript } from '../page/house-script.ts';

/** Where the scripts that pa11y sends are kept in the browser: under a name that no page can meet by chance. */
const SHELF = `window[Symbol.for('patient-rights-site gate')]`;

/**
 * Asks axe for what is wrong and for what it can’t decide. pa11y reads nothing else, but lets axe describe everything that
 * passes too, which takes it about a seventh of its time.
 */
const ONLY_FAULTS = `if (window.axe) {
  const run = window.axe.run;
  window.axe.run = (context, options) => run(context, { ...options, resultTypes: ['violations', 'incomplete'] });
}`;

/**
 * The one page a browser process keeps open: opening a tab for each address is slow, and a tab behind another is throttled.
 */
export interface KeptPage {
  /**
   * Opens an address at a width and waits until it has loaded, its fonts are ready and nothing more is being fetched.
   * Nothing that an earlier address has stored is there.
   */
  open(address: string, width: number): Promise<void>;
  /** Shows the page in the colours that a reader’s system may ask for, or in the usual light ones. */
  show(colours: Colours | undefined): Promise<void>;
  /** The addresses on other servers that it has asked for since. None of them is reached. */
  askedElsewhere(): readonly string[];
  /** The addresses of its own origin that it has asked for since, itself among them. */
  askedHere(): readonly string[];
  readonly forPa11y: Pa11yPage;
  /** For rules that use the page themselves. */
  readonly page: Page;
  readonly session: CDPSession;
  /** Rejects when the page’s process dies, which leaves every other call to it waiting. */
  readonly crash: Promise<never>;
}

/** Keeps a page open in a browser, for addresses of one origin. */
export async function keepPage(browser: Browser, origin: string): Promise<KeptPage> {
  const [page = await browser.newPage()] = await browser.pages();
  const session = await page.createCDPSession();
  let asked = new Set<HTTPRequest>();
  let ended = new Set<HTTPRequest>();
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => ended.add(request));
  page.on('requestfailed', (request) => ended.add(request));
  // A question nobody answers would stop the page for ever.
  page.on('dialog', (dialog) => void dialog.dismiss());

  const crash = new Promise<never>((_, reject) => page.once('error', reject));
  // Whoever is waiting hears of it; when nobody is, it is no fault.
  crash.catch(() => undefined);

  await page.evaluateOnNewDocument(await houseScript());
  // A worker would answer for the server, and copy a whole site anew for every page: what it keeps is forgotten before the next.
  await page.evaluateOnNewDocument('delete Navigator.prototype.serviceWorker');

  let widthNow: number | undefined;
  let coloursNow: Colours | undefined;
  const kept = new Map<string, number>();
  let usable = 0;

  async function show(colours: Colours | undefined): Promise<void> {
    if (colours === coloursNow) return;
    coloursNow = colours;
    await session.send('Emulation.setEmulatedMedia', { features: colours ? MEDIA[colours] : [] });
    // Colours that fade from one to another are judged when they have arrived.
    await page.evaluate(`for (const one of document.getAnimations()) {
      if (one instanceof CSSTransition) one.finish();
    }`);
  }

  const addresses = () => [...new Set([...asked].map((request) => request.url()))];

  return {
    crash,
    page,
    session,
    show,

    async open(address, width) {
      await show(undefined);
      if (width !== widthNow) await page.setViewport({ width, height: HEIGHT });
      widthNow = width;
      if (page.url().startsWith(origin)) await forget(session, origin);
      asked = new Set();
      ended = new Set();
      usable = kept.size;
      const response = await page.goto(address, { waitUntil: 'load', timeout: 0 });
      if (response && !response.ok() && response.status() !== 304)
        throw new Error(`the server answered ${response.status()}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      if (asked.size > ended.size) await fetched(page);
    },

    askedElsewhere: () => addresses().filter((url) => isElsewhere(url, origin)),

    askedHere: () => addresses().filter((url) => url.startsWith(`${origin}/`)),

    forPa11y: {
      on: () => undefined,
      off: () => undefined,
      setUserAgent: async () => undefined,
      setViewport: async () => undefined,
      // pa11y sends its engines, nearly a megabyte, for every page anew. They are sent once, and only run anew.
      async evaluate(given, ...values) {
        if (typeof given !== 'string') return page.evaluate(given, ...values);
        const script = given.includes('axe.run') ? `${given}\n;${ONLY_FAULTS}` : given;
        const place = kept.get(script);
        if (place !== undefined && place < usable) return page.evaluate(`${SHELF}[${place}].call(window)`);
        if (place === undefined) {
          await page.evaluateOnNewDocument(`(${SHELF} ??= {})[${kept.size}] = function () {${script}\n}`);
          kept.set(script, kept.size);
        }
        return page.evaluate(script);
      },
    },
  };
}

/** What a browser tells a page when its reader’s system asks for such colours. */
export const MEDIA: Readonly<Record<Colours, { readonly name: string; readonly value: string }[]>> = {
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  contrast: [{ name: 'prefers-contrast', value: 'more' }],
  forced: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

/** A page shown to a reader for the first time must not find what another has stored, such as “seen the notice”. */
async function forget(session: CDPSession, origin: string): Promise<void> {
  const storageTypes = 'cookies,local_storage,indexeddb,service_workers,cache_storage';
  await Promise.all([
    session.send('Storage.clearDataForOrigin', { origin, storageTypes }),
    session.send('DOMStorage.clear', { storageId: { securityOrigin: origin, isLocalStorage: false } }),
  ]);
}

/** Nothing is asked for any more when it has been quiet for so long after the last answer. */
const QUIET_MS = 50;

/** Pictures far down are asked for only now. A page that never ends asking, as a chat does, is not waited for in vain. */
async function fetched(page: Page): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  await Promise.race([
    page.waitForNetworkIdle({ concurrency: 0, idleTime: QUIET_MS, timeout: 0, signal }),
    page.waitForNetworkIdle({ concurrency: 2, timeout: 0, signal }),
  ]).finally(() => settled.abort());
}

function isElsewhere(url: string, origin: string): boolean {
  const { protocol, origin: its } = new URL(url);
  return /^(https?|wss?|ftp):$/.test(protocol) && its !== origin;
}
