import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type FakeVoice, fakeVoices } from '../../templates/components/listen/fake-voices.ts';
import {
  ARABIC,
  allSaid,
  browser,
  buttons,
  ENGLISH,
  expanded,
  FILM,
  fake,
  focused,
  kiosk,
  LEAFLET,
  lastSaid,
  listenTo,
  louder,
  marked,
  open,
  PART,
  page,
  press,
  quieter,
  said,
  seen,
  served,
  setUpListening,
} from './listening.ts';

const FAR: FakeVoice = { name: 'far', lang: 'en-GB', localService: false };

setUpListening();

describe('“Listen”', () => {
  it('opens what reads aloud, and closes it', async () => {
    await open(LEAFLET);
    expect([await expanded(), await buttons()]).toEqual(['false', []]);
    await page.click('#kiosk-listen');
    expect(await expanded()).toBe('true');
    expect(await buttons()).toEqual(['Listen', 'Slower', 'Quieter', 'Louder']);
    expect(await seen('.reader-hint')).toEqual([
      'Other people can hear this. You can ask staff for headphones.',
    ]);
    expect(await said()).toEqual([]);
    await page.click('#kiosk-listen');
    expect([await expanded(), await buttons()]).toEqual(['false', []]);
  });

  it('is closed by Escape, which ends the reading and leads back to its button', async () => {
    await listenTo(LEAFLET);
    await page.keyboard.press('Escape');
    expect([await expanded(), await focused(), await marked()]).toEqual(['false', 'Listen', '']);
    expect(await fake('isSpeaking')).toBe(false);
  });

  it('is left alone by Escape while someone is asked whether they are still there', async () => {
    await listenTo(LEAFLET);
    await page.evaluate("document.getElementById('idle').hidden = false");
    await page.keyboard.press('Escape');
    expect(await expanded()).toBe('true');
  });

  it('is closed where the languages are opened, and closes them', async () => {
    await open(LEAFLET);
    await page.click('.bar-languages > summary');
    await page.click('#kiosk-listen');
    expect(await page.$eval('.bar-languages', (details) => (details as HTMLDetailsElement).open)).toBe(false);
    await page.click('.bar-languages > summary');
    await page.waitForSelector('#listen-panel', { hidden: true });
    expect(await expanded()).toBe('false');
  });

  it('is used with two keys alone, and does not lead by “Hide”', async () => {
    await open(LEAFLET);
    await page.focus('#kiosk-listen');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('reader-play');
    await page.keyboard.press('Enter');
    expect([await focused(), await fake('isSpeaking')]).toEqual(['Pause', true]);
    const names = [];
    for (const _step of [1, 2, 3, 4]) {
      await page.keyboard.press('Tab');
      names.push(await focused());
    }
    expect(names).toEqual(['Stop', 'Slower', 'Quieter', 'Louder']);
  });
});

describe('reading aloud', () => {
  it('says the words of the leaflet, and marks what it says', async () => {
    await listenTo(PART);
    expect(await marked()).toBe((await lastSaid())?.text);
    await fake('finish');
    await fake('finish');
    expect([await marked(), (await lastSaid())?.text]).toEqual(Array(2).fill('What an advocate does'));
    const texts = await allSaid();
    expect(texts.slice(0, 3)).toEqual([
      'Your right to an advocate',
      expect.stringMatching(/^Part 1 of \d$/),
      'What an advocate does',
    ]);
    expect(texts.join(' ')).not.toMatch(/Next|Hide|Colours|Other people/);
    expect([await marked(), await buttons()]).toEqual(['', ['Listen', 'Slower', 'Quieter', 'Louder']]);
  });

  it('says the question and the buttons of the first screen', async () => {
    await listenTo('index.html');
    const words = await page.$$eval('main h1, main .tile', (all) =>
      all.map(({ textContent }) => textContent?.trim()),
    );
    expect(words.length).toBeGreaterThan(5);
    const texts = await allSaid();
    expect(texts.filter((text) => words.includes(text))).toEqual(words);
  });

  it('pauses, goes on with the same sentence, stops, and begins anew', async () => {
    await listenTo(PART);
    await fake('finish');
    const sentence = await lastSaid();
    await press('play');
    expect([await fake('isSpeaking'), await marked()]).toEqual([false, sentence?.text]);
    expect(await buttons()).toEqual(['Go on', 'Stop', 'Slower', 'Quieter', 'Louder']);
    await press('play');
    expect(await lastSaid()).toEqual(sentence);
    expect(await said()).toHaveLength(3);
    await press('stop');
    expect([await fake('isSpeaking'), await marked(), await focused()]).toEqual([false, '', 'Listen']);
    await press('play');
    expect((await lastSaid())?.text).toBe((await said())[0]?.text);
  });

  it('is slower, and as usual', async () => {
    await listenTo(PART);
    await press('speed');
    expect(await buttons()).toContain('Usual speed');
    await press('speed');
    expect((await said()).map(({ rate }) => rate)).toEqual([1, 0.7, 1]);
  });

  it('is louder and quieter in steps from the middle, as far as it goes', async () => {
    await listenTo(PART);
    const disabled = () =>
      page.$$eval('#listen-panel .volume-change', (all) =>
        all.map((one) => one.getAttribute('aria-disabled')),
      );
    for (const _time of [1, 2, 3]) await louder();
    expect(await disabled()).toEqual(['false', 'true']);
    for (const _time of [1, 2, 3, 4, 5]) await quieter();
    expect(await disabled()).toEqual(['true', 'false']);
    const heard = await said();
    expect(heard.map(({ volume }) => volume)).toEqual([0.6, 0.8, 1, 0.8, 0.6, 0.4, 0.2]);
    expect(new Set(heard.map(({ text }) => text)).size).toBe(1);
  });

  it('keeps each sentence in sight, below the bar', async () => {
    await listenTo('en/imha/2/index.html');
    while (await fake('isSpeaking')) {
      const [top, bottom, from] = await page.evaluate(() => {
        const places = [...document.querySelectorAll('.listen-now')].map((one) =>
          one.getBoundingClientRect(),
        );
        return [
          Math.min(...places.map((place) => place.top)),
          Math.max(...places.map((place) => place.bottom)),
          document.querySelector('.bar')?.getBoundingClientRect().bottom,
        ] as const;
      });
      expect(top).toBeGreaterThanOrEqual(from ?? Number.NaN);
      expect(bottom).toBeLessThanOrEqual(768);
      await fake('finish');
    }
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  });

  it('offers to go on when the voice fails', async () => {
    await listenTo(PART);
    await fake('fail');
    expect(await buttons()).toContain('Go on');
  });
});

describe('the voice', () => {
  it('says so and offers nothing where there is none, or only one of the network or another language', async () => {
    const told = async (voices: readonly FakeVoice[]) => {
      const one = await browser.newPage();
      await one.evaluateOnNewDocument(fakeVoices(voices));
      await one.goto(`${served.addresses[0]}${LEAFLET}`);
      await one.click('#kiosk-listen');
      await one.waitForSelector('.reader-none', { visible: true, timeout: 10_000 });
      const words = await one.$$eval('#listen-panel p, #listen-panel button', (all) =>
        all.filter((it) => it.checkVisibility({ visibilityProperty: true })).map((it) => it.textContent),
      );
      await one.close();
      return words;
    };
    const none = ['This device has no voice for English. You can ask someone to read this to you.'];
    expect(await Promise.all([told([]), told([FAR]), told([ARABIC])])).toEqual([none, none, none]);
  });

  it('is not needed where someone has recorded the leaflet', async () => {
    await open(PART, []);
    await page.click('#kiosk-listen');
    await page.waitForSelector('.reader-none', { visible: true, timeout: 10_000 });
    expect(await seen('.reader-recorded')).toEqual(['Hear this leaflet read aloud']);
    await Promise.all([page.waitForNavigation(), page.click('.reader-recorded')]);
    expect(page.url()).toBe(`${served.addresses[0]}${LEAFLET}`);
    await page.click('#kiosk-listen');
    await page.waitForSelector('.reader-none', { visible: true, timeout: 10_000 });
    await page.click('.reader-recorded');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('read-by-someone');
    await open('en/police/1/index.html', []);
    expect(await page.$('.reader-recorded')).toBeNull();
  });

  it('is missed at once where the browser cannot speak', async () => {
    await page.evaluateOnNewDocument(
      "Object.defineProperty(window, 'speechSynthesis', { value: undefined })",
    );
    await page.goto(`${served.addresses[0]}${LEAFLET}`);
    await page.click('#kiosk-listen');
    expect(await seen('.reader-none')).toHaveLength(1);
    await page.click('#kiosk-text');
    expect(await page.evaluate(() => document.documentElement.dataset.text)).toBe('bigger');
  });

  it('speaks Arabic on a screen in Arabic, whose buttons go from right to left', async () => {
    await listenTo('ar/imha/1/index.html');
    expect(await lastSaid()).toMatchObject({ voice: 'arabi', lang: 'ar-SA' });
    const places = await page.$$eval('.reader-play, #listen-panel [data-step="1"]', (all) =>
      all.map((one) => one.getBoundingClientRect().left),
    );
    expect(places[0]).toBeGreaterThan(places[1] ?? Number.NaN);
  });

  it('is sought for the language of the words, also where nobody has translated them', () => {
    const untranslated = [];
    for (const file of readdirSync(kiosk.folder, { recursive: true }) as string[]) {
      if (!file.endsWith('.html')) continue;
      const html = readFileSync(path.join(kiosk.folder, file), 'utf8');
      const [, screen = ''] = /<html lang="([^"]+)"/u.exec(html) ?? [];
      const [, words = screen] = /<article[^>]* lang="([^"]+)"/u.exec(html) ?? [];
      expect(html, file).toContain(`data-language="${words}"`);
      if (words !== screen) untranslated.push(file);
    }
    expect(untranslated.length).toBeGreaterThan(0);
  });

  it('speaks from a disk, too', async () => {
    await page.evaluateOnNewDocument(fakeVoices([ENGLISH]));
    await page.goto(pathToFileURL(path.join(kiosk.folder, PART)).href);
    await page.click('#kiosk-listen');
    await press('play');
    expect((await lastSaid())?.voice).toBe('near');
  });
});

describe('is over at once', () => {
  it.each([
    ['with “Hide”', '#kiosk-hide'],
    ['with a move', 'main a[href]'],
  ])('%s', async (_name, selector) => {
    await listenTo(PART);
    // Before the next screen is there: this one still says what it knows.
    const [then] = await Promise.all([
      page.evaluate(
        `document.querySelector('${selector}').click(); [window.isSpeaking(), window.said.length]`,
      ),
      page.waitForNavigation(),
    ]);
    expect(then).toEqual([false, 1]);
    expect([await expanded(), await said()]).toEqual(['false', []]);
  });

  it.each([
    ['however else the screen is cleared', "document.documentElement.setAttribute('data-cleared', '')"],
    [
      'when nobody sees it any more',
      `Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
       document.dispatchEvent(new Event('visibilitychange'))`,
    ],
    [
      'when the screen goes',
      "window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))",
    ],
  ])('%s', async (_name, happens) => {
    await listenTo(PART);
    await page.evaluate(happens);
    expect([await fake('isSpeaking'), await marked()]).toEqual([false, '']);
    expect(await said()).toHaveLength(1);
  });

  it('and nothing of it is kept', async () => {
    await listenTo(PART);
    await press('speed');
    await louder();
    const address = page.url();
    await Promise.all([page.waitForNavigation(), page.click('main a[href]')]);
    expect(page.url()).not.toContain('#');
    expect(address).not.toContain('#');
    await page.click('#kiosk-listen');
    await press('play');
    expect(await lastSaid()).toMatchObject({ rate: 1, volume: 0.6 });
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  });
});

it('shows nothing that needs scripts without them, and keeps its place', async () => {
  const bar = () => page.$eval('.bar', (one) => one.getBoundingClientRect().height);
  await open(LEAFLET);
  const before = await bar();
  await page.setJavaScriptEnabled(false);
  await page.reload();
  expect([await seen('#kiosk-listen'), await seen('#listen-panel'), await bar()]).toEqual([[], [], before]);
});

describe.each([
  ['small', 1024, 768],
  ['upright', 1080, 1920],
])('on a %s screen', (_name, width, height) => {
  it.each([LEAFLET, 'ar/imha/index.html', FILM])(
    'everything on %s is large, and apart from what is beside it',
    async (file) => {
      await page.setViewport({ width, height });
      await listenTo(file);
      const places = await page.$$eval('.bar-row button, .bar-row a, .recording button', (all) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => {
            const { left, top, right, bottom } = one.getBoundingClientRect();
            return { left, top, right, bottom, words: Number.parseFloat(getComputedStyle(one).fontSize) };
          }),
      );
      expect(places.length).toBeGreaterThan(9);
      for (const [index, one] of places.entries()) {
        expect(Math.min(one.right - one.left, one.bottom - one.top)).toBeGreaterThanOrEqual(60);
        expect(one.words).toBeGreaterThanOrEqual(28);
        expect([one.left >= 0, one.right <= width]).toEqual([true, true]);
        for (const other of places.slice(index + 1)) {
          const apart = Math.max(
            other.left - one.right,
            one.left - other.right,
            other.top - one.bottom,
            one.top - other.bottom,
          );
          expect(Math.round(apart)).toBeGreaterThanOrEqual(8);
        }
      }
    },
  );

  it('nothing moves while it is used', async () => {
    await page.setViewport({ width, height });
    await open(PART);
    await page.click('#kiosk-listen');
    const places = () =>
      page.$$eval('#listen-panel button, #listen-panel, main h1', (all) =>
        all.map((one) => {
          const { left, top, width: wide, height: high } = one.getBoundingClientRect();
          return [left, top, wide, high];
        }),
      );
    const before = await places();
    await press('play');
    expect(await places()).toEqual(before);
    await press('play');
    await press('speed');
    await louder();
    expect(await places()).toEqual(before);
  });

  it('keeps the buttons of the bar in one row, and what it opens in its place, however large the words are', async () => {
    await page.setViewport({ width, height });
    await open(PART);
    await page.click('#kiosk-listen');
    const rows = () =>
      page.$$eval('.bar-row > :not(.listen-panel), #listen-panel, .reader-buttons button', (all) =>
        all.map((one) => Math.round(one.getBoundingClientRect().top)),
      );
    const before = await rows();
    await page.click('#kiosk-text');
    await page.click('#kiosk-text');
    expect(await page.evaluate(() => document.documentElement.dataset.text)).toBe('biggest');
    expect(await rows()).toEqual(before);
    expect(new Set(before).size).toBe(3);
  });
});
