import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page, Viewport } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../serve/serve-site.ts';
import { launchChromium } from './full-chromium.ts';
import { type WrittenKiosk, writeKiosk } from './written-kiosk.ts';

const SCREEN = { width: 1080, height: 1920, hasTouch: true };

const LANGUAGES = ['en', 'cy', 'ar', 'bn', 'pa', 'zh-Hans'];

/** Words that a reader may type in a language, a leaflet that they find, and what it is called. */
const WORDS = [
  { language: 'en', typed: 'lawyer', page: 'en/tribunal/index.html', title: 'How to ask a tribunal' },
  { language: 'ar', typed: 'محجوز', page: 'ar/your-rights/index.html', title: 'حقوقك أثناء الاحتجاز' },
  { language: 'bn', typed: 'আটক', page: 'bn/your-rights/index.html', title: 'আটক থাকলে আপনার অধিকার' },
  { language: 'pa', typed: 'ਹਿਮਾਇਤੀ', page: 'pa/imha/index.html', title: 'ਹਿਮਾਇਤੀ ਲੈਣ ਦਾ ਤੁਹਾਡਾ ਹੱਕ' },
  {
    language: 'zh-Hans',
    typed: '关起来',
    page: 'zh-Hans/your-rights/index.html',
    title: '强制住院时您的权利',
  },
] as const;

let kiosk: WrittenKiosk;
let served: ServedSite;
let browser: Browser;

beforeAll(async () => {
  kiosk = await writeKiosk({
    languages: LANGUAGES,
    // Where Welsh is offered.
    change: (content) => {
      const file = path.join(content, 'places/sample-ward.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('nation: england', 'nation: wales'));
    },
  });
  served = await serveSite(kiosk.folder, { host: '127.0.0.1', port: 0 });
  browser = await launchChromium();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  kiosk?.remove();
});

const fromDisk = () => pathToFileURL(`${kiosk.folder}${path.sep}`).href;

/** Where the edition is opened from, and what is searched there. A server gives the same files, so two ways of writing are enough. */
const FROM = [
  { from: 'a server', root: () => served.addresses[0] ?? '', words: WORDS.slice(0, 2) },
  { from: 'a disk', root: fromDisk, words: WORDS },
];

async function open(language: string, root = fromDisk(), screen: Viewport = SCREEN): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(screen);
  await page.goto(`${root}${language}/search/index.html`);
  return page;
}

const shown = (page: Page) => page.$eval('#search-words', (box) => (box as HTMLInputElement).value);
const status = (page: Page) => page.$eval('#search-status', (said) => said.textContent ?? '');
const titles = (page: Page) =>
  page.$$eval('#search-results .tile-words', (found) => found.map(({ textContent }) => textContent));

/** Touches a key, on whichever page of keys it is. */
async function touch(page: Page, key: string): Promise<void> {
  const named = [`[data-types="${key}"]`, `[data-types="${key} "]`, `[data-does="${key}"]`];
  for (const _turn of [1, 2, 3, 4, 5]) {
    const button = await page.$(`:is(.keys, .keys-done):not([hidden]) > :is(${named.join()})`);
    if (button) {
      await button.tap();
      return;
    }
    await page.tap('#keyboard [data-does="turn"]:not([hidden])');
  }
  throw new Error(`There is no key “${key}”.`);
}

/** Types by touch: key by key, each the longest that fits. */
async function type(page: Page, words: string): Promise<void> {
  const keys = await page.$$eval('#keyboard [data-types]', (all) =>
    all.map((key) => (key as HTMLElement).dataset.types ?? ''),
  );
  const known = keys.map((key) => key.trim() || key).toSorted((a, b) => b.length - a.length);
  for (let rest = words.normalize('NFC'); rest !== ''; ) {
    const key = known.find((one) => rest.startsWith(one));
    if (key === undefined) throw new Error(`There is no key for “${rest}”.`);
    await touch(page, key);
    rest = rest.slice(key.length);
  }
}

describe.each(FROM)('the search of a kiosk opened from $from', ({ root, words }) => {
  it.each(words)('finds in $language what is typed by touch: $typed', async (word) => {
    const page = await open(word.language, root());
    const before = await page.evaluate(() => history.length);
    await type(page, word.typed);
    expect((await shown(page)).trim()).toBe(word.typed.normalize('NFC'));
    expect(await titles(page)).toContain(word.title);
    expect(await status(page)).toContain(word.typed.normalize('NFC'));
    const at = (await titles(page)).indexOf(word.title);
    const [tile] = (await page.$$('#search-results a')).slice(at);
    await Promise.all([page.waitForNavigation(), tile?.tap()]);
    expect(page.url()).toBe(`${root()}${word.page}`);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.close();
  });
});

it('takes away what a reader counts as the last letter, the last word of a key, or everything', async () => {
  const punjabi = await open('pa');
  // Browsers of 2019 have no Intl.Segmenter.
  for (const before of ['', 'delete Intl.Segmenter']) {
    await punjabi.evaluateOnNewDocument(before);
    // A screen that is loaded once more goes to the first one.
    const address = punjabi.url();
    await punjabi.goto('about:blank');
    await punjabi.goto(address);
    expect(await punjabi.evaluate(() => 'Segmenter' in Intl)).toBe(before === '');
    await type(punjabi, 'ਹੱਕਿ');
    await touch(punjabi, 'delete');
    expect(await shown(punjabi)).toBe('ਹੱ');
    await touch(punjabi, 'delete');
    expect(await shown(punjabi)).toBe('');
  }
  await punjabi.close();

  const chinese = await open('zh-Hans');
  await type(chinese, '律师回家');
  await touch(chinese, 'delete');
  expect((await shown(chinese)).trim()).toBe('律师');
  await chinese.close();

  const english = await open('en');
  const before = await status(english);
  await type(english, 'go homer');
  await touch(english, 'delete');
  expect(await shown(english)).toBe('go home');
  expect((await titles(english)).length).toBeGreaterThan(0);
  await touch(english, 'clear');
  expect([await shown(english), await titles(english), await status(english)]).toEqual(['', [], before]);
  await english.close();
});

it('leads to every leaflet in Chinese by some word on the keys', async () => {
  const page = await open('zh-Hans');
  const [all, found] = (await page.evaluate(`(() => {
    const found = new Set();
    for (const key of document.querySelectorAll('.keys-words > .key')) {
      key.click();
      for (const words of document.querySelectorAll('#search-results .tile-words')) found.add(words.textContent);
      document.querySelector('[data-does="clear"]').click();
    }
    const leaflets = searchIndex.leaflets.filter(({ lang }) => lang === undefined);
    return [leaflets.map(({ title }) => title), [...found]];
  })()`)) as readonly [readonly string[], readonly string[]];
  expect(all.length).toBeGreaterThan(3);
  expect(found).toEqual(expect.arrayContaining([...all]));
  await page.close();
});

it('shows what a beginning may become, and says where nothing is found', async () => {
  const page = await open('en');
  await type(page, 'tr');
  expect((await titles(page)).length).toBeGreaterThan(0);
  expect(await status(page)).toMatch(/^“tr” We found \d leaflets\.$/u);
  await type(page, 'xq');
  expect(await titles(page)).toEqual([]);
  expect(await status(page)).toMatch(/^“trxq” We found no leaflet/u);
  expect(await page.$$eval('.search-all a', ([link]) => link?.textContent)).toBe('All leaflets');
  await page.close();
});

describe('a keyboard on the desk', () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

  it('types into the field from anywhere, and leads to what is found and opens it', async () => {
    const page = await open('en');
    await page.keyboard.type('police');
    expect([await shown(page), await focused(page)]).toEqual(['police', 'search-words']);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Delete');
    expect(await shown(page)).toBe('poli');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('The police brought me here');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toContain('/en/police/index.html');
    await page.close();
  });

  it('does everything with Tab and Enter, and has a way past the keys', async () => {
    const page = await open('en');
    await page.focus('#search-words');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('search-go');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a');
    await page.keyboard.press('Enter');
    expect([await shown(page), await focused(page)]).toEqual(['a', 'a']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect([await shown(page), await focused(page)]).toEqual(['ab', 'b']);
    await page.focus('#search-go');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('#search-results') !== null)).toBe(true);
    await page.close();
  });

  it('stays on the key that shows other keys', async () => {
    const page = await open('ar');
    const turn = () =>
      page.evaluate(() => {
        const { dataset, textContent } = document.activeElement as HTMLElement;
        return [dataset.does, textContent];
      });
    await page.focus('[data-does="turn"]:not([hidden])');
    expect(await turn()).toEqual(['turn', 'a b c']);
    await page.keyboard.press('Enter');
    expect((await turn())[0]).toBe('turn');
    expect((await turn())[1]).not.toBe('a b c');
    await page.close();
  });
});

it('names each key, and says that the field is one', async () => {
  const page = await open('pa');
  for (const [role, name] of [
    ['textbox', 'ਪਰਚਿਆਂ ਵਿੱਚ ਲੱਭੋ'],
    ['group', 'ਕੀਬੋਰਡ'],
    ['button', 'ਕ'],
    // A vowel sign, without the circle that it stands on.
    ['button', '\u{a3f}'],
    ['button', 'ਮਿਟਾਓ'],
  ]) {
    expect(await page.$$(`aria/${name}[role="${role}"]`), `${role} ${name}`).toHaveLength(1);
  }
  await page.close();
});

describe('nothing is kept', () => {
  it.each([
    ['“Hide” and the way back', (page: Page) => page.tap('#kiosk-hide')],
    ['a reload', (page: Page) => page.reload()],
    ['another page and the way back', (page: Page) => page.goto('about:blank')],
  ])('of what is typed after %s', async (_name, leave) => {
    const page = await open('en');
    const address = page.url();
    await type(page, 'police');
    expect(page.url()).toBe(address);
    await Promise.all([page.waitForNavigation(), leave(page)]);
    // A screen that is loaded once more goes to the first one by itself.
    await page.waitForFunction(() => !location.pathname.includes('/search/'));
    if (page.url() !== address) {
      await page.goBack();
      if (page.url() !== address) await page.goto(address);
    }
    expect([await shown(page), await titles(page)]).toEqual(['', []]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await page.close();
  });

  it('and nothing can be typed anywhere else', () => {
    const fields = (readdirSync(kiosk.folder, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        const html = readFileSync(path.join(kiosk.folder, file), 'utf8');
        return [...html.matchAll(/<(?:input|textarea|select|form)\b[^>]*|contenteditable/gu)].map(
          ([field]) => ({ file, field }),
        );
      });
    expect(fields.map(({ file }) => file).toSorted()).toEqual(
      LANGUAGES.toSorted().map((language) => `${language}/search/index.html`),
    );
    for (const { field } of fields) {
      for (const part of [
        'type="text"',
        'inputmode="none"',
        'autocomplete="off"',
        'autocorrect="off"',
        'autocapitalize="off"',
        'spellcheck="false"',
      ]) {
        expect(field).toContain(part);
      }
      expect(field).not.toContain('name=');
    }
  });
});

it('says what to do instead where scripts are off', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${fromDisk()}en/search/index.html`);
  expect(await page.$eval('main noscript', (words) => (words as HTMLElement).innerText)).toContain(
    'Search needs scripts',
  );
  expect(await (await page.$('#search-words'))?.isVisible()).toBe(false);
  expect(await (await page.$('#keyboard'))?.isVisible()).toBe(false);
  await Promise.all([page.waitForNavigation(), page.click('.search-all a')]);
  expect(page.url()).toContain('/en/leaflets/index.html');
  await page.close();
});

describe.each([
  [1024, 768],
  [1920, 1080],
  [1080, 1920],
])('on a screen of %d × %d', (width, height) => {
  /** What can be pressed in the field’s row, the keys and what is found. */
  const MEASURED = `[...document.querySelectorAll('main input, main button, main a')]
    .map((pressed) => [pressed, pressed.getBoundingClientRect()])
    .filter(([, { width }]) => width > 0)
    .map(([pressed, { left, right, top, bottom }]) => ({
      name: pressed.textContent,
      isWhole: pressed.localName === 'input' || pressed.scrollWidth <= pressed.clientWidth,
      isFound: pressed.closest('#search-results') !== null,
      ...{ left, right, top, bottom },
    }))`;

  interface Pressed {
    readonly name: string;
    readonly isWhole: boolean;
    readonly isFound: boolean;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  /** Puts one letter into the field, so that something is found, and goes through every page of keys. */
  async function pagesOfKeys(language: string, choices: string): Promise<readonly (readonly Pressed[])[]> {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.goto(`${fromDisk()}${language}/search/index.html${choices}`);
    await page.waitForSelector('#search-words');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const typed = WORDS.find((word) => word.language === language)?.typed ?? 'tribiwnlys';
    await page.focus('#search-words');
    await page.keyboard.sendCharacter(typed);
    expect((await titles(page)).length).toBeGreaterThan(0);
    const all: (readonly Pressed[])[] = [];
    const count = (await page.$$('.keys')).length;
    for (let shownPage = 0; shownPage < count; shownPage++) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.evaluate(() => scrollTo(0, 0));
      all.push((await page.evaluate(MEASURED)) as readonly Pressed[]);
      if (count > 1) await page.click('[data-does="turn"]:not([hidden])');
    }
    await page.close();
    return all;
  }

  function expectApart(pressed: readonly Pressed[]): void {
    expect(pressed.length).toBeGreaterThan(15);
    for (const [at, one] of pressed.entries()) {
      expect(one.isWhole, one.name).toBe(true);
      expect(one.right - one.left, one.name).toBeGreaterThanOrEqual(60);
      expect(one.bottom - one.top, one.name).toBeGreaterThanOrEqual(60);
      for (const other of pressed.slice(at + 1)) {
        const apart = Math.max(
          other.left - one.right,
          one.left - other.right,
          other.top - one.bottom,
          one.top - other.bottom,
        );
        expect(apart, `${one.name} and ${other.name}`).toBeGreaterThan(7.9);
      }
    }
  }

  describe.each(LANGUAGES)('in %s', (language) => {
    it('keys are large and apart, in sight with the field and with what is found first', async () => {
      for (const pressed of await pagesOfKeys(language, '')) {
        expectApart(pressed);
        expect(pressed[0]?.top).toBeGreaterThan(100);
        expect(pressed.find(({ isFound }) => isFound)?.bottom).toBeLessThanOrEqual(height);
      }
    });

    it('keys stay apart and whole in the biggest text', async () => {
      for (const pressed of await pagesOfKeys(language, '#t2c0p0')) expectApart(pressed);
    });
  });
});

interface Letter {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Where the letters themselves are, from left to right, once the letters of each key are twice as large and nothing else is. */
const DOUBLED = `(() => {
  const keys = [...document.querySelectorAll('.keys:not([hidden]) > .key')];
  for (const key of keys) key.style.fontSize = 2 * parseFloat(getComputedStyle(key).fontSize) + 'px';
  const letters = keys.map((key) => {
    const letter = document.createRange();
    letter.selectNodeContents(key);
    const { left, right } = letter.getBoundingClientRect();
    return { name: key.textContent, left, right, top: key.getBoundingClientRect().top };
  });
  return letters.sort((a, b) => a.top - b.top || a.left - b.left);
})()`;

it.each(LANGUAGES)(
  'no letter of a key lies over another in %s where letters alone are made twice as large',
  async (language) => {
    const page = await open(language, fromDisk(), { width: 1024, height: 768 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const letters = (await page.evaluate(DOUBLED)) as readonly Letter[];
    expect(letters.length).toBeGreaterThan(20);
    for (const [at, one] of letters.entries()) {
      const next = letters[at + 1];
      if (next?.top !== one.top) continue;
      expect(next.left, `${one.name} and ${next.name}`).toBeGreaterThanOrEqual(one.right);
    }
    await page.close();
  },
);
