import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageFile, pagesOf } from '../model/page.ts';
import { sizesOf } from '../model/sheet.ts';
import type { Site } from '../model/site.ts';
import { frontMatter, GOOD_LEAFLET, SITE } from './content-sample.ts';
import { IN_POLISH_TOO, readSample } from './read-sample.ts';
import { DRAFT, from, languageFile, translationFront } from './translation-sample.ts';

const ENGLISH_FILE = readFileSync('content/languages/en.yaml', 'utf8');

/** The sample in English, and in Welsh for Wales. */
const IN_WELSH_TOO = {
  'site.yaml': SITE.replace('languages: [en]', 'languages: [en, cy]\ndraft-translations: publish'),
  'languages/cy.yaml': languageFile(ENGLISH_FILE, 'Cymraeg\nnations: [wales]').replace(
    'english-name: English',
    'english-name: Welsh',
  ),
};

/** The sample leaflet, translated whole. */
const whole = (language: string, lead: Parameters<typeof translationFront>[0] = {}) => ({
  [`leaflets/help/${language}.md`]: `${translationFront(lead)}## Rada${from('What you can do')}

Nie. {right=can-refuse}${from('You can say no. {right=can-refuse}')}
`,
});

const shown = (
  leaflets: readonly { nation: string; language: string; wordsIn?: string; title: string }[] = [],
) => leaflets.map(({ nation, language, wordsIn, title }) => [nation, language, wordsIn, title]);

const HELP = 'Your right to help';

describe('a leaflet that nobody has translated', () => {
  it('is shown in English inside each other language, and has no sheet there', async () => {
    const { site, problems } = await readSample(IN_POLISH_TOO);
    expect(problems).toEqual([]);
    expect(shown(site?.leaflets)).toEqual([
      ['england', 'en', undefined, HELP],
      ['england', 'pl', 'en', HELP],
      ['wales', 'en', undefined, HELP],
      ['wales', 'pl', 'en', HELP],
    ]);
    if (!site) throw new Error('It was not read.');
    expect(site.leaflets.map((leaflet) => sizesOf(leaflet, site).length)).toEqual([2, 0, 2, 0]);
    const files = pagesOf(site).map(pageFile);
    for (const file of ['pl/index.html', 'pl/large/index.html', 'wales/pl/help/index.html']) {
      expect(files).toContain(file);
    }
  });

  it('leaves the one beside it that is translated in its own language', async () => {
    const { site, problems } = await readSample({
      ...IN_POLISH_TOO,
      ...whole('pl'),
      'leaflets/more/en.md': `${frontMatter({ title: 'More', nations: '[england]' })}Ask a nurse.\n`,
    });
    expect(problems).toEqual([]);
    expect(shown(site?.leaflets).filter(([, language]) => language === 'pl')).toEqual([
      ['england', 'pl', undefined, 'Twoje prawo'],
      ['england', 'pl', 'en', 'More'],
      ['wales', 'pl', undefined, 'Twoje prawo'],
    ]);
  });

  it('in Easy Read is shown in English beside a translation of the other', async () => {
    const easy = `---\ntitle: Help\nsummary: You can get help.\nlaw-checked: 2026-11-22\nnext-review: 2027-05-22\n---\n\n[no] You can say no. {right=can-refuse}\n`;
    const { site, problems } = await readSample({
      ...IN_POLISH_TOO,
      ...whole('pl'),
      'leaflets/help/en.easy.md': easy,
      'pictures/pictures.yaml': 'no:\n  shows: A hand.\n  source: drawn\n',
      'pictures/no.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path d="M0 0h48v48H0z"/></svg>',
    });
    expect(problems).toEqual([]);
    expect(
      site?.leaflets
        .filter(({ language, nation }) => language === 'pl' && nation === 'wales')
        .map(({ form, wordsIn }) => [form, wordsIn]),
    ).toEqual([
      ['standard', undefined],
      ['easy', 'en'],
    ]);
  });
});

describe('a draft', () => {
  const withheld = (files: Readonly<Record<string, string>>) => ({
    ...files,
    'site.yaml': (files['site.yaml'] ?? '').replace('draft-translations: publish\n', ''),
  });
  const CHECKED = DRAFT.replace('draft', 'checked');

  it('is kept back where the site does not publish drafts: its leaflet is shown in English', async () => {
    const files = { ...IN_POLISH_TOO, ...whole('pl') };
    const checkedFurniture = { ...files, 'languages/pl.yaml': languageFile(ENGLISH_FILE, 'Polski', CHECKED) };
    const { site, problems } = await readSample(withheld(checkedFurniture));
    expect(problems).toEqual([]);
    expect(shown(site?.leaflets)[1]).toEqual(['england', 'pl', 'en', HELP]);
    const checked = await readSample(
      withheld({ ...checkedFurniture, ...whole('pl', { status: 'checked' }) }),
    );
    expect(shown(checked.site?.leaflets)[1]).toEqual(['england', 'pl', undefined, 'Twoje prawo']);
  });

  it('is held to its source even where it is kept back', async () => {
    const files = {
      ...IN_POLISH_TOO,
      'languages/pl.yaml': languageFile(ENGLISH_FILE, 'Polski', CHECKED),
      'leaflets/help/pl.md': whole('pl')['leaflets/help/pl.md']?.replace(' {right=can-refuse}', '') ?? '',
    };
    expect((await readSample(withheld(files))).problems).toEqual([
      'leaflets/help/pl.md:13:1  translation-ties  This part is tied to the law by nothing, and what it was translated from by “can-refuse”.  Write at its end: {right=can-refuse}. Look if a sentence was left out.',
    ]);
  });

  it('of a language’s own furniture keeps the whole language back', async () => {
    const { site, problems } = await readSample(withheld({ ...IN_POLISH_TOO, ...whole('pl') }));
    expect(problems).toEqual([]);
    expect(site?.languages.map(({ id }) => id)).toEqual(['en']);
    expect(shown(site?.leaflets).every(([, language]) => language === 'en')).toBe(true);
    if (site)
      expect(
        pagesOf(site)
          .map(pageFile)
          .filter((file) => /(?:^|\/)pl\//u.test(file)),
      ).toEqual([]);
  });
});

describe('Welsh', () => {
  it('is offered in Wales, and no page for England is in it', async () => {
    const { site, problems } = await readSample({
      ...IN_WELSH_TOO,
      ...whole('cy'),
    });
    expect(problems).toEqual([]);
    expect(shown(site?.leaflets)).toEqual([
      ['england', 'en', undefined, HELP],
      ['wales', 'en', undefined, HELP],
      ['wales', 'cy', undefined, 'Twoje prawo'],
    ]);
    if (!site) throw new Error('It was not read.');
    const recordings = [
      { id: 'talk', language: 'cy', kind: 'audio', title: 'Sgwrs', seconds: 2, transcript: ['Helo.'] },
    ] as unknown as Site['recordings'];
    const files = pagesOf({ ...site, recordings }).map(pageFile);
    expect(files.filter((file) => file.startsWith('england/') && !file.startsWith('england/en/'))).toEqual(
      [],
    );
    expect(files).toContain('wales/cy/recordings/talk/index.html');
    expect(files).toContain('cy/index.html');
  });

  it('can’t be the language of a leaflet that is told only in England', async () => {
    const { problems } = await readSample({
      ...IN_WELSH_TOO,
      ...whole('cy'),
      'leaflets/help/en.md': GOOD_LEAFLET.replace('nations: [england, wales]', 'nations: [england]'),
    });
    expect(problems).toEqual([
      'leaflets/help/cy.md:1:1  translation-nation  Welsh is only for readers in Wales, and this leaflet is not told there, so nobody would see it.  Delete this file, or tell the leaflet there too.',
    ]);
  });
});

it('a language has to say who translated it', async () => {
  const { problems } = await readSample({
    ...IN_POLISH_TOO,
    'languages/pl.yaml': ENGLISH_FILE.replace(/^name: .*$/mu, 'name: Polski'),
  });
  expect(problems).toEqual([
    'languages/pl.yaml:1:1  translation-who  This file does not say who translated it.  Write “translation: {status: draft, by-role: …, on: …}” in it. After a qualified translator has checked it, “checked” in place of “draft”.',
  ]);
});

it('nothing is made where the first language can’t be read, and only that is told', async () => {
  const { site, problems } = await readSample({
    ...IN_POLISH_TOO,
    ...whole('pl'),
    'languages/en.yaml': ENGLISH_FILE.replace(/^direction: ltr\n/mu, ''),
  });
  expect(site).toBeUndefined();
  expect(problems).toEqual([
    'languages/en.yaml:3:1  missing-key  “direction” is missing.  Add a line for “direction”.',
  ]);
});
