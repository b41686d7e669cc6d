import type { Browser, BrowserContext, Page as Tab } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBrowser, launchBrowser } from '../../../a11y/browser/browser.ts';
import { type ServedFolder, serveFolder } from '../../../a11y/browser/serve-folder.ts';
import { writeAssets } from '../../../scripts/write/assets.ts';
import {
  sampleLeaflet,
  samplePage,
  type WrittenSite,
  writeSampleSite,
} from '../../testing/write-sample-site.ts';
import { type FakeVoice, type FakeWindow, fakeVoices, type Said } from './fake-voices.ts';

const ENGLISH: FakeVoice = { name: 'near', lang: 'en-GB', localService: true };
const POLISH: FakeVoice = { name: 'polski', lang: 'pl-PL', localService: true };
const FAR: FakeVoice = { name: 'far', lang: 'en-GB', localService: false };
const NONE = 'This device has no voice for English. You can ask someone to read this to you.';

let browser: Browser;
let context: BrowserContext;
let tab: Tab;
let site: WrittenSite;
let server: ServedFolder;

beforeAll(async () => {
  site = await writeSampleSite(writeAssets);
  server = await serveFolder(site.folder);
  browser = await launchBrowser(await ensureBrowser(() => undefined));
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await site.remove();
});

beforeEach(async () => {
  context = await browser.createBrowserContext();
  tab = await context.newPage();
  await tab.setViewport({ width: 800, height: 600 });
});

afterEach(() => context.close());

async function open(voices: readonly FakeVoice[] = [ENGLISH], page = sampleLeaflet(false)): Promise<void> {
  await tab.evaluateOnNewDocument(fakeVoices(voices));
  await tab.goto(server.addressOf(site.fileOf(page)), { waitUntil: 'load' });
}

const fake = <K extends keyof FakeWindow>(
  key: K,
): Promise<Awaited<ReturnType<Extract<FakeWindow[K], () => unknown>>>> =>
  tab.evaluate(`window.${key}()`) as never;
const said = (): Promise<readonly Said[]> => tab.evaluate('window.said') as Promise<readonly Said[]>;
const lastSaid = async () => (await said()).at(-1)?.text;
const find = (voices: readonly FakeVoice[]) => tab.evaluate(`window.find(${JSON.stringify(voices)})`);

/** The names of the buttons that can be pressed, as the browser tells them to other programs. */
async function buttons(): Promise<readonly string[]> {
  const tree = await tab.accessibility.snapshot({ interestingOnly: false });
  const found: string[] = [];
  const look = (node: typeof tree) => {
    if (node?.role === 'button') found.push(node.name ?? '');
    for (const child of node?.children ?? []) look(child);
  };
  look(tree);
  return found;
}

const press = (name: string) => tab.locator(`::-p-aria([name="${name}"][role="button"])`).click();
/** The words that are marked, as one text. */
const marked = () =>
  tab.$$eval('.listen-now', (marks) => marks.map(({ textContent }) => textContent).join(''));
const seen = (selector: string) =>
  tab.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));
const focused = () => tab.evaluate(() => document.activeElement?.textContent);

/** Lets one sentence after another end until a test of the words is true. */
async function until(wanted: (text: string) => boolean): Promise<string> {
  for (let count = 0; count < 200; count += 1) {
    const text = (await lastSaid()) ?? '';
    if (wanted(text)) return text;
    await fake('finish');
  }
  throw new Error('It was never said.');
}

describe('reading aloud', () => {
  it('says the whole article, and nothing else, and ends', async () => {
    await open();
    await press('Listen');
    while (await fake('isSpeaking')) await fake('finish');
    const all = await said();
    const texts = all.map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual([
      'Your right to an advocate',
      'An Independent Mental Health Advocate (IMHA) helps you understand your rights and use them.',
      'The help is free and confidential, and you can say no.',
    ]);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Advocate: a trained person who helps you speak up and use your rights.',
        'Section: Section 2',
        'Do you have the right to an advocate? Yes',
        'How long it lasts: Up to 28 days',
        '1. Tell a nurse, or anyone who works on the ward.',
        'Words you can use',
        'Phone: 0 3 0 0 3, 0 3 8, 0 3 7',
        'You can also call us on 0 3 0 0 3, 0 3 8, 0 3 7 or read wearepeoplefirst.co.uk.',
        'On section 2, you have 14 days to ask a tribunal to look at your case.',
      ]),
    );
    expect(texts.at(-1)).toBe('You can have both.');
    expect(texts.join(' ')).not.toMatch(/On this page|sample|Print|Listen|Large print/);
    expect(all.every(({ voice, lang, rate }) => voice === 'near' && lang === 'en-GB' && rate === 1)).toBe(
      true,
    );
    expect(await buttons()).toEqual(expect.arrayContaining(['Listen', 'Slower']));
    expect(await buttons()).not.toContain('Stop');
    expect(await marked()).toBe('');
  });

  it.each([
    ['large print', sampleLeaflet(true)],
    ['Easy Read', samplePage((page) => page.kind === 'leaflet' && page.leaflet.form === 'easy')],
  ])('is there in %s', async (_, page) => {
    await open([ENGLISH], page);
    await press('Listen');
    expect(await lastSaid()).toMatch(/^Your /);
  });

  it('is not there where there is no leaflet', async () => {
    await open(
      [ENGLISH],
      samplePage(({ kind }) => kind === 'info'),
    );
    expect(await tab.$('.listen')).toBeNull();
    expect(await tab.$('script[src*="listen"]')).toBeNull();
  });

  it('marks the sentence that is said, and leaves the page as it was', async () => {
    await open();
    const before = await tab.$eval('article', ({ outerHTML }) => outerHTML);
    await press('Listen');
    expect(await marked()).toBe('Your right to an advocate');
    await until((text) => text.startsWith('You can also call'));
    expect(await marked()).toBe('You can also call us on 03003 038 037 or read wearepeoplefirst.co.uk.');
    await press('Stop');
    expect(await tab.$eval('article', ({ outerHTML }) => outerHTML)).toBe(before);
  });

  it('keeps the sentence in view', async () => {
    await open();
    await press('Listen');
    await until((text) => text.startsWith('On section 2'));
    const inView = () =>
      tab.$$eval('.listen-now', (marks) =>
        marks.every((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top >= 0 && bottom <= window.innerHeight;
        }),
      );
    expect(await inView()).toBe(true);
    expect(await tab.evaluate(() => window.scrollY)).toBeGreaterThan(600);
    await tab.evaluate(() => window.scrollTo(0, 0));
    await fake('finish');
    expect(await inView()).toBe(true);
  });

  it('is marked where the device has colours of its own', async () => {
    await open();
    await press('Listen');
    const protocol = await tab.createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const look = await tab.$eval('.listen-now', (mark) => {
      const { backgroundColor, borderBottomStyle, borderBottomWidth } = getComputedStyle(mark);
      return { backgroundColor, borderBottomStyle, wide: Number.parseFloat(borderBottomWidth) >= 4 };
    });
    const paper = await tab.$eval('body', (body) => getComputedStyle(body).backgroundColor);
    expect(look).toMatchObject({ borderBottomStyle: 'solid', wide: true });
    expect(look.backgroundColor).not.toBe(paper);
  });
});

describe('the buttons', () => {
  it('pause and go on with the same sentence', async () => {
    await open();
    await press('Listen');
    await fake('finish');
    const sentence = await lastSaid();
    await press('Pause');
    expect(await fake('isSpeaking')).toBe(false);
    expect(await marked()).toBe(sentence);
    expect(await buttons()).toEqual(expect.arrayContaining(['Go on', 'Stop']));
    await press('Go on');
    expect((await said()).slice(-2).map(({ text }) => text)).toEqual([sentence, sentence]);
    await fake('finish');
    expect(await lastSaid()).not.toBe(sentence);
  });

  it('stop, and begin at the beginning', async () => {
    await open();
    await press('Listen');
    await fake('finish');
    await press('Stop');
    expect(await fake('isSpeaking')).toBe(false);
    expect(await marked()).toBe('');
    await press('Listen');
    expect(await lastSaid()).toBe('Your right to an advocate');
  });

  it('make it slower at once, and as it was', async () => {
    await open();
    await press('Listen');
    await press('Slower');
    expect((await said()).map(({ rate }) => rate)).toEqual([1, 0.7]);
    await press('Usual speed');
    expect((await said()).map(({ rate }) => rate)).toEqual([1, 0.7, 1]);
    expect(await buttons()).toContain('Slower');
    expect(new Set((await said()).map(({ text }) => text)).size).toBe(1);
  });

  it('are pressed by keys, and the focus is never lost', async () => {
    await open();
    await tab.focus('.listen-play');
    await tab.keyboard.press('Enter');
    expect(await focused()).toBe('Pause');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    expect(await focused()).toBe('Stop');
    await tab.keyboard.press('Space');
    expect(await fake('isSpeaking')).toBe(false);
    expect(await focused()).toBe('Listen');
  });

  it('are as large as a finger, and move nothing when they change', async () => {
    await open();
    const places = () =>
      tab.$$eval('.listen-buttons button, article', (all) =>
        all.map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return [left, top, width, one.localName === 'button' ? height : 0];
        }),
      );
    const before = await places();
    for (const [, , width = 0, height = 0] of before.slice(0, 3))
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await press('Listen');
    expect(await places()).toEqual(before);
    await press('Pause');
    await press('Slower');
    expect(await places()).toEqual(before);
  });

  it('offer to go on when the voice fails', async () => {
    await open();
    await press('Listen');
    await fake('fail');
    expect(await buttons()).toContain('Go on');
  });
});

describe('without a voice of the device', () => {
  it.each([
    ['no voice at all', []],
    ['only a voice of the network', [FAR]],
    ['only a voice of another language', [POLISH]],
  ])('with %s it says so, and offers nothing', async (_, voices) => {
    await open(voices);
    expect(await seen('.listen-none')).toBe(false);
    await tab.waitForSelector('.listen-none', { visible: true, timeout: 6000 });
    expect(await tab.$eval('.listen-none', ({ textContent }) => textContent)).toBe(NONE);
    expect(await seen('.listen-buttons')).toBe(false);
  });

  it('offers it once the browser has found one, also late', async () => {
    await open([]);
    await tab.waitForSelector('.listen-none', { visible: true, timeout: 6000 });
    await find([FAR, ENGLISH]);
    expect(await seen('.listen-none')).toBe(false);
    await press('Listen');
    expect((await said()).map(({ voice }) => voice)).toEqual(['near']);
  });

  it('moves nothing, whether one is found or not', async () => {
    await open([]);
    const top = () => tab.$eval('article', (article) => article.getBoundingClientRect().top);
    const before = await top();
    await tab.waitForFunction(
      "getComputedStyle(document.querySelector('.listen-none')).visibility === 'visible'",
    );
    expect(await top()).toBe(before);
    await find([ENGLISH]);
    expect(await top()).toBe(before);
    expect(await seen('.listen-play')).toBe(true);
  });

  it('stops when the voice goes', async () => {
    await open();
    await press('Listen');
    await find([]);
    expect(await fake('isSpeaking')).toBe(false);
    expect(await marked()).toBe('');
  });

  it.each(['scripts', 'a browser that speaks'])('shows nothing without %s', async (what) => {
    if (what === 'scripts') await tab.setJavaScriptEnabled(false);
    await tab.evaluateOnNewDocument("Object.defineProperty(window, 'speechSynthesis', { value: undefined })");
    const errors: unknown[] = [];
    tab.on('pageerror', (error) => errors.push(error));
    await tab.goto(server.addressOf(site.fileOf(sampleLeaflet(false))), { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(await tab.$eval('.listen', (listen) => getComputedStyle(listen).display)).toBe('none');
    expect(errors).toEqual([]);
  });
});

describe('someone who goes', () => {
  it('is not followed by the voice, and nothing is kept', async () => {
    await open();
    await press('Listen');
    await press('Slower');
    await tab.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await fake('isSpeaking')).toBe(false);
    expect(await marked()).toBe('');
    expect(await tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  });

  it('can go on after looking at something else', async () => {
    await open();
    await press('Listen');
    await tab.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await fake('isSpeaking')).toBe(false);
    expect(await buttons()).toContain('Go on');
  });
});
