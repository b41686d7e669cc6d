import { describe, expect, it } from 'vitest';
import { frontMatter } from './content-sample.ts';
import { IN_POLISH_TOO, readSample } from './read-sample.ts';
import { type Both, englishBody, from, otherBody, translationFront } from './translation-sample.ts';

const PARTS: readonly Both[] = [
  ['## Your help', '## Twoja pomoc'],
  ['You can say no. {right=can-refuse}', 'Możesz odmówić. {right=can-refuse}'],
  ['Ask within {{ law.apply-within }}.', 'Masz na to {{ law.apply-within }}.'],
  ['Read [how to ask](../help/en.md) on page 7.', 'Zobacz, [jak poprosić](../help/en.md), strona 7.'],
  ['Someone listens to you and tells the nurses what you want.', 'Ktoś cię wysłucha i powie, czego chcesz.'],
];
const FILE = 'leaflets/help/pl.md';
const FRONT = translationFront();
const POLISH = `${FRONT}${otherBody(PARTS)}`;

/** What is wrong with the translation after a change; each line without the name of the file. */
async function problemsOf(change: (polish: string) => string, of: Readonly<Record<string, string>> = {}) {
  const polish = change(POLISH);
  if (polish === POLISH) throw new Error('Nothing was planted.');
  const { problems } = await readSample({
    ...IN_POLISH_TOO,
    'leaflets/help/en.md': `${frontMatter()}${englishBody(PARTS)}`,
    [FILE]: polish,
    ...of,
  });
  return problems.map((line) => line.replace(`${FILE}:`, ''));
}

const put = (part: string, other: string) => (polish: string) => polish.replace(part, () => other);

it('a good translation has none', async () => {
  expect(await problemsOf((polish) => `${polish}\n`)).toEqual([]);
});

describe('what a translator must not lose', () => {
  it.each<[what: string, change: (polish: string) => string, problem: string]>([
    [
      'a right',
      put(' {right=can-refuse}', ''),
      '13:1  translation-ties  This part is tied to the law by nothing, and what it was translated from by “can-refuse”.  Write at its end: {right=can-refuse}. Look if a sentence was left out.',
    ],
    [
      'a placeholder',
      put('{{ law.apply-within }}', 'czas'),
      '15:1  translation-placeholders  Here stands no placeholder, and in what it was translated from {{ law.apply-within }}.  Write the same placeholders, so that the number or the contact is filled in.',
    ],
    [
      'where a link leads',
      put('../help/en.md', 'https://example.org/'),
      '17:1  translation-links  The links here lead to “https://example.org/”, and in what it was translated from to “../help/en.md”.  Keep each address in ( ) as it is, also its en.md. Translate only what stands in [ ].',
    ],
    [
      'a number',
      put('strona 7', 'strona'),
      '17:1  translation-numbers  The numbers here are none, and in what it was translated from “7”.  Write the same numbers. A time limit is a placeholder, never a number typed by hand.',
    ],
    [
      'its own language: a sentence was left in English',
      put('Ktoś cię wysłucha i powie, czego chcesz.', 'Someone listens to you and tells the nurses.'),
      '19:1  translation-left  “Someone listens to you and” stands here as in what it was translated from.  Translate it.',
    ],
    [
      'its own language: a sentence is in another',
      put(
        'Ktoś cię wysłucha i powie, czego chcesz.',
        'Mae rhywun yn gwrando ar yr hyn sydd gennych chi i’w ddweud.',
      ),
      '19:1  translation-language  This is in “cy”, and the file is for “pl”.  Look if it is the right file, and translate this.',
    ],
    [
      'the digits that staff read',
      put('strona 7', 'strona ۷'),
      '17:1  translation-digits  “۷” is a digit of another script.  Write the digits 0 to 9, so that staff and reader see the same number.',
    ],
    [
      'its mark',
      (polish) => polish.replace(/(?<=Możesz odmówić\. \{right=can-refuse\}) \{from=\w+\}/u, ''),
      '13:1  translation-unmarked  One part does not say what it was translated from, so nobody would know when it is out of date.  When everything else here is mended, run “npm run translate -- --mark”.',
    ],
    [
      'the language of its summary',
      put('Pomoc jest blisko.', 'Someone can help you with the form.'),
      '3:10  translation-language  This is in “en”, and the file is for “pl”.  Look if it is the right file, and translate this.',
    ],
  ])('%s', async (_what, change, problem) => {
    expect(await problemsOf(change)).toEqual([problem]);
  });

  it('a placeholder, for a number typed by hand', async () => {
    expect(
      await problemsOf((polish) => polish.replace('{{ law.apply-within }}.', '14 dni. {right=apply-within}')),
    ).toEqual([
      '15:1  translation-ties  This part is tied to the law by “apply-within”, and what it was translated from by nothing.  Write at its end: no {right=…}. Look if a sentence was left out.',
      '15:1  translation-placeholders  Here stands no placeholder, and in what it was translated from {{ law.apply-within }}.  Write the same placeholders, so that the number or the contact is filled in.',
      '15:1  translation-numbers  The numbers here are “14”, and in what it was translated from none.  Write the same numbers. A time limit is a placeholder, never a number typed by hand.',
      '15:12  number-typed  “14 dni” is typed by hand, so it would stay when the law changes.  Write {{ law.apply-within }}. It means: Apply within 14 days.',
    ]);
  });

  it('the same words of a placeholder, which may be asked for as a bare number', async () => {
    expect(await problemsOf(put('law.apply-within', 'law.apply-within.days'))).toEqual([]);
  });
});

describe('what a translator must not add', () => {
  it('a part that is not in English', async () => {
    expect(await problemsOf((polish) => `${polish}Zawsze masz rację.\n`)).toEqual([
      '21:1  translation-over  This is not in what it was translated from, or stands in another place there.  Take it out, or move it to its place: one part here for each part there, in the same order.',
    ]);
  });

  it('lines at the top that are its source’s', async () => {
    expect(await problemsOf(put('title:', 'must-tell: [can-refuse]\ntitle:'))).toEqual([
      '2:1  unknown-key  “must-tell” is not a key that is known here.  Keys that may stand here: title, summary, translation, copied-from.',
    ]);
  });

  it('a mark that no program wrote', async () => {
    const [problem] = await problemsOf((polish) => polish.replace(/title: "\w{8}"/u, 'title: "now"'));
    expect(problem).toMatch(
      /wrong-value .*this is not what “npm run translate -- --mark” writes\. {2}Delete the line, and run it\.$/u,
    );
  });
});

describe('signs that turn the direction of text', () => {
  it.each([
    ['an override', '\u202e', '202E'],
    ['an isolate that is never closed', '\u2067', '2067'],
    ['an isolate, though it is closed', '\u2067x\u2069', '2067'],
    ['a mark that an editor puts in by itself', '\u200f', '200F'],
  ])('are found: %s', async (_what, sign, code) => {
    const problems = await problemsOf(put('Ktoś cię', `Ktoś ${sign}cię`));
    expect(problems[0]).toBe(
      `19:6  hidden-character  There is a hidden character here that turns the direction of the text (U+${code}).  Delete it. The page sets the direction of each language and number by itself.`,
    );
  });

  it.each(['&#x202e;', '&#8238;', '&rlm;', '\\u202e'])(
    'are found where they are written as %s',
    async (sign) => {
      expect(await problemsOf(put('Ktoś cię', `Ktoś ${sign}cię`))).toContain(
        `19:6  hidden-character  “${sign}” stands for a hidden character that turns the direction of the text.  Delete it. The page sets the direction of each language and number by itself.`,
      );
    },
  );
});

describe('a file in the wrong place', () => {
  it('is of another language: it is found part by part', async () => {
    const english = englishBody(PARTS)
      .split('\n\n')
      .filter((part) => part !== '')
      .map((part) => `${part}${from(part.replace(/^## /u, ''))}\n\n`)
      .join('');
    expect(await problemsOf(() => `${FRONT}${english}`)).toEqual([
      '17:1  translation-left  “Read how to ask on” stands here as in what it was translated from.  Translate it.',
      '19:1  translation-left  “Someone listens to you and” stands here as in what it was translated from.  Translate it.',
    ]);
  });

  it('has no leaflet in the first language beside it', async () => {
    expect(
      await problemsOf((polish) => `${polish}\n`, {
        'leaflets/other/pl.md': POLISH.replace('Twoje', 'Inne'),
      }),
    ).toEqual([
      'leaflets/other/pl.md:1:1  translation-alone  This is a translation, and en.md, which it is a translation of, is not there.  Write en.md first: it says who the leaflet is for and what it must tell.',
    ]);
  });

  it('is in a language that the site does not have', async () => {
    expect(await problemsOf((polish) => `${polish}\n`, { 'leaflets/help/ro.md': POLISH })).toEqual([
      'leaflets/help/ro.md:1:1  language-unknown  “ro” is not one of the languages in site.yaml, so nothing reads this file.  Rename it to one of: en.md, pl.md; or add the language to site.yaml.',
    ]);
  });

  it('is the English, which says that it was translated', async () => {
    const english = `${frontMatter()}You can say no. {right=can-refuse} {from=1a2b3c4d}\n`;
    const { problems } = await readSample({ ...IN_POLISH_TOO, 'leaflets/help/en.md': english });
    expect(problems).toEqual([
      'leaflets/help/en.md:9:1  translation-place  {from=1a2b3c4d} is for translations, and this is not one.  Delete it.',
    ]);
  });
});
