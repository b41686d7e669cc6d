import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page as Tab } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, launchBrowser } from '../../../a11y/browser/browser.ts';
import type { FakeVoice } from './fake-voices.ts';

const HERE = import.meta.dirname;

let browser: Browser;
let tab: Tab;
let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './sentences.js'; export * from './spoken.js'; export * from './voices.js';`,
      resolveDir: path.join(HERE),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'listen',
    target: 'es2019',
  });
  script = outputFiles[0]?.text ?? '';
  browser = await launchBrowser(await ensureBrowser(() => undefined));
  tab = await browser.newPage();
});

afterAll(() => browser.close());

const voice = (lang: string, name = lang, localService = true): FakeVoice => ({ name, lang, localService });
const ENGLISH = voice('en-GB');
const POLISH = voice('pl-PL');

/** What voices are given of the words of an article: each sentence, with a name of a voice before it where there are several. */
async function heard(
  words: string,
  { language = 'en', voices = [ENGLISH], old = false } = {},
): Promise<readonly string[]> {
  await tab.setContent(`<!doctype html><html lang="${language}"><body><article>${words}</article>`);
  await tab.evaluate(`window.segmenter = window.segmenter || Intl.Segmenter;
    Intl.Segmenter = ${old ? 'undefined' : 'window.segmenter'}; ${script}; window.listen = listen;`);
  return (await tab.evaluate(`(() => {
    const voices = ${JSON.stringify(voices)};
    const { sentencesOf, utterancesOf, voiceFor } = window.listen;
    const voiceOf = (tag) => voiceFor(voices, tag) || voices[0];
    return sentencesOf(document.querySelector('article')).flatMap((sentence) =>
      utterancesOf(sentence, voiceOf).map(({ text, voice }) => (voices.length > 1 ? voice.name + ': ' : '') + text));
  })()`)) as readonly string[];
}

describe('what is read', () => {
  it('is each sentence, by itself, in order', async () => {
    expect(
      await heard('<h1>Help</h1><p>You can ask. You can\nsay <strong>no</strong>! Can you?</p>'),
    ).toEqual(['Help', 'You can ask.', 'You can say no!', 'Can you?']);
  });

  it('is the same where the browser is older', async () => {
    const words =
      '<p>Ask at example.org now. It costs 1.50 pounds. “No.” Yes</p><p>你可以问。你可以说不！</p>';
    const now = await heard(words, { language: 'zh-Hans' });
    expect(now).toEqual([
      'Ask at example.org now.',
      'It costs 1.50 pounds.',
      '“No.”',
      'Yes',
      '你可以问。',
      '你可以说不！',
    ]);
    expect(await heard(words, { language: 'zh-Hans', old: true })).toEqual(now);
  });

  it('leaves out what is hidden, pressed, drawn, or leads elsewhere', async () => {
    const words = `<nav><a href="#a">On this page</a></nav><p hidden>Hidden.</p><p style="display: none">Gone.</p>
      <p style="visibility: hidden">Not seen.</p><p><svg aria-hidden="true"><title>Drawing</title></svg>Label</p>
      <button>Press</button><audio controls>Sound</audio><p>Words.</p><p> – </p>`;
    expect(await heard(words)).toEqual(['Label', 'Words.']);
  });

  it('leaves out what says that it is not read', async () => {
    expect(
      await heard('<p>Words.</p><div data-not-read=""><p>It is 0:32 long.</p></div><p>More.</p>'),
    ).toEqual(['Words.', 'More.']);
  });

  it('stops where words have a line of their own', async () => {
    const words = (name: string) => `<p>Your right <span class="${name}">Part 1 of 8</span></p>`;
    expect(await heard(words('own-line'))).toEqual(['Your right', 'Part 1 of 8']);
    expect(await heard(words('other'))).toEqual(['Your right Part 1 of 8']);
  });

  it('says the number of a step, and the points within a point', async () => {
    const words = '<ol><li>Ask. Wait.</li><li>Then:<ul><li>say no</li><li>say yes</li></ul></li></ol>';
    expect(await heard(words)).toEqual(['1. Ask.', 'Wait.', '2. Then:', 'say no', 'say yes']);
  });

  it('says the column before each cell of a table', async () => {
    const words = `<table><thead><tr><th>Section</th><th>Can you appeal?</th><th>How long</th></tr></thead>
      <tbody><tr><th>5(2)</th><td>No</td><td>72 hours</td></tr><tr><th>2</th><td></td><td>28 days</td></tr></tbody></table><p>End.</p>`;
    expect(await heard(words)).toEqual([
      'Section: 5 2',
      'Can you appeal? No',
      'How long: 72 hours',
      'Section: 2',
      'How long: 28 days',
      'End.',
    ]);
  });

  it('keeps a word and what it means together', async () => {
    expect(await heard('<dl><div><dt>Section:</dt> <dd>a part of the Act.</dd></div></dl>')).toEqual([
      'Section: a part of the Act.',
    ]);
  });
});

describe('numbers', () => {
  it.each(['en', 'pl', 'cy', 'ar', 'ur', 'bn', 'zh-Hans'])(
    'a telephone number is said digit by digit in %s',
    async (language) => {
      const link = '<p>A: <a href="tel:03003038037"><bdi dir="ltr">03003 038 037</bdi></a></p>';
      expect(await heard(link, { language })).toEqual(['A: 0 3 0 0 3, 0 3 8, 0 3 7']);
      expect(await heard('<p>A 03003 038 037</p>', { language })).toEqual(['A 0 3 0 0 3, 0 3 8, 0 3 7']);
      expect(await heard('<p><a href="tel:999">999</a></p>', { language })).toEqual(['9 9 9']);
      expect(await heard('<p>A +44 3003 038 037</p>', { language })).toEqual([
        'A + 4 4, 3 0 0 3, 0 3 8, 0 3 7',
      ]);
    },
  );

  it('a number and what it counts stay in one piece, whatever marks they have', async () => {
    const words =
      '<p>You have <strong><bdi>14</bdi> days</strong>&nbsp;to ask, or <bdi dir="ltr">1,000</bdi>\n <b>weeks</b>.</p>';
    expect(await heard(words)).toEqual(['You have 14 days to ask, or 1,000 weeks.']);
  });

  it('a section is said as staff say it', async () => {
    expect(await heard('<p>Section 5(2), 132A(3)(b) and 17A of 1983 (as amended).</p>')).toEqual([
      'Section 5 2, 132A 3 b and 17A of 1983 (as amended).',
    ]);
  });

  it('the code of a sheet is said letter by letter', async () => {
    expect(
      await heard('<p>It is <bdi dir="ltr">imha-england-en-large-7k3f9q</bdi>, face-to-face.</p>'),
    ).toEqual(['It is I M H A, E N G L A N D, E N, L A R G E, 7 K 3 F 9 Q, face-to-face.']);
  });
});

describe('words of another language', () => {
  const words =
    '<p>Rzecznik (<bdi lang="en">advocate, IMHA</bdi>) ci pomaga.</p><p lang="en">Ask a nurse.</p>';

  it('have a voice of their own where there is one', async () => {
    expect(await heard(words, { language: 'pl', voices: [POLISH, ENGLISH] })).toEqual([
      'pl-PL: Rzecznik',
      'en-GB: advocate, IMHA',
      'pl-PL: ci pomaga.',
      'en-GB: Ask a nurse.',
    ]);
  });

  it('else the same, in one piece', async () => {
    expect(await heard(words, { language: 'pl', voices: [POLISH] })).toEqual([
      'Rzecznik (advocate, IMHA) ci pomaga.',
      'Ask a nurse.',
    ]);
  });
});

describe('the voice', () => {
  const chosen = async (language: string, voices: readonly FakeVoice[]) => {
    await heard('');
    return tab.evaluate(
      `(window.listen.voiceFor(${JSON.stringify(voices)}, '${language}') || { name: null }).name`,
    );
  };

  it.each([
    ['pl', ['de-DE', 'pl-PL'], 'pl-PL'],
    ['en', ['en-US', 'en-AU', 'en-GB'], 'en-GB'],
    ['en', ['en_US', 'en_GB'], 'en_GB'],
    ['en', ['fr-FR', 'en-US'], 'en-US'],
    ['zh-Hans', ['zh', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', ['zh-HK', 'zh'], 'zh'],
    ['zh-Hans', ['zh-HK'], null],
    ['cy', ['en-GB', 'cy-GB'], 'cy-GB'],
    ['cy', ['en-GB'], null],
    ['pa', ['pa-PK', 'pa-IN'], 'pa-IN'],
    ['pa', ['pa-PK'], null],
    ['ar', ['ar-SA'], 'ar-SA'],
    ['so', ['so-SO'], 'so-SO'],
    ['pl', ['plt-MG'], null],
  ])('for %s of %j is %s', async (language, tags, expected) => {
    expect(
      await chosen(
        language,
        tags.map((tag) => voice(tag)),
      ),
    ).toBe(expected);
  });

  it('is never one of the network', async () => {
    expect(await chosen('en', [voice('en-GB', 'far', false)])).toBeNull();
    expect(await chosen('en', [voice('en-GB', 'far', false), voice('en-US', 'near')])).toBe('near');
    const unsaid = { name: 'unsaid', lang: 'en-GB' } as FakeVoice;
    expect(await chosen('en', [unsaid])).toBeNull();
  });

  it('is the reader’s own of several', async () => {
    const own = { ...voice('en-GB', 'own'), default: true };
    expect(await chosen('en', [voice('en-GB', 'first'), own, voice('en-GB', 'last')])).toBe('own');
  });
});
