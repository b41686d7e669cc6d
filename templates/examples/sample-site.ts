import type { Block } from '../../scripts/model/block.ts';
import type { Audience, InfoPage, Leaflet } from '../../scripts/model/leaflet.ts';
import type { NationId } from '../../scripts/model/nation.ts';
import type { MadePicture } from '../../scripts/model/picture.ts';
import type { Place } from '../../scripts/model/place.ts';
import { type MadePrint, printCode, printPath } from '../../scripts/model/print.ts';
import { type MadeSheet, sheetCode, sheetPath, sizesOf } from '../../scripts/model/sheet.ts';
import { STANDARD_SIZES } from '../../scripts/model/sheet-size.ts';
import type { Site } from '../../scripts/model/site.ts';
import type { PageContext } from '../page-context.ts';
import { ADVOCACY } from './advocacy.ts';
import { EASY_BLOCKS, heading, LEAFLET_BLOCKS, paragraph, SOUND, TALKING, TALKING_ROW } from './blocks.ts';
import { ENGLISH } from './english.ts';

const NATIONS: readonly NationId[] = ['england', 'wales'];

const SAMPLE_PLACE: Place = {
  id: 'sample-ward',
  nation: 'england',
  language: 'en',
  hospital: 'Sample hospital',
  ward: 'Sample ward',
  ask: ['the nurse in charge'],
  advocacy: ADVOCACY,
  dropIns: [],
};

/** A small site with every kind of page and block, for tests. */
export const SAMPLE_SITE: Site = {
  service: {
    name: 'People First',
    contacts: { en: [ADVOCACY] },
    wordsChecked: false,
    review: { graceDays: 14, contactsEveryDays: 180 },
  },
  address: 'https://example.org/rights/',
  asOf: '2026-11-22',
  nations: NATIONS,
  languages: [ENGLISH],
  sheetSizes: STANDARD_SIZES,
  leaflets: NATIONS.flatMap((nation) => [
    leaflet(nation, 'patient', 'imha', 'Your right to an advocate', LEAFLET_BLOCKS, [
      'An Independent Mental Health Advocate (IMHA) helps you understand your rights and use them.',
      'The help is free and confidential, and you can say no.',
    ]),
    {
      ...leaflet(nation, 'patient', 'imha', 'Your advocate', EASY_BLOCKS, [
        'An advocate helps you speak up.',
      ]),
      form: 'easy' as const,
    },
    leaflet(
      nation,
      'patient',
      'your-rights',
      'Your rights when you are detained',
      [],
      ['Staff must tell you why you are in hospital and what you can do about it.'],
    ),
    leaflet(
      nation,
      'family',
      'nearest-relative',
      'The nearest relative',
      [],
      ['The law gives one person in your family some rights to help you.'],
    ),
    leaflet(
      nation,
      'staff',
      'amhp',
      'Approved Mental Health Professionals',
      [],
      ['A trained person who decides whether to ask for someone to be detained.'],
    ),
  ]),
  infoPages: NATIONS.flatMap((nation) => [
    infoPage(nation, 'about', 'About these leaflets', [paragraph('This site is a sample.')]),
    infoPage(nation, 'accessibility', 'Accessibility statement', [
      heading(2, 'checks', 'How we check'),
      { kind: 'checks' },
    ]),
  ]),
  ideas: [TALKING_ROW.idea],
  packs: [],
  places: [SAMPLE_PLACE],
  voices: [
    { id: 'type', language: 'en', said: 'Make the type larger.', did: 'It is larger.', on: '2026-11-24' },
  ],
  questions: NATIONS.flatMap((nation) => [
    {
      id: 'start',
      nation,
      language: 'en',
      text: 'What is happening?',
      answers: [
        {
          says: 'I am being kept in hospital',
          picture: TALKING_ROW.idea.picture,
          to: { kind: 'question', id: 'kept' },
        },
        { says: 'I want an advocate', to: { kind: 'leaflet', id: 'imha', form: 'easy' } },
      ],
    },
    {
      id: 'kept',
      nation,
      language: 'en',
      text: 'What do you want to know?',
      answers: [
        { says: 'My rights', to: { kind: 'leaflet', id: 'your-rights', form: 'standard' } },
        { says: 'How to get someone to help me', to: { kind: 'leaflet', id: 'imha', form: 'standard' } },
      ],
    },
  ]),
  recordings: [SOUND],
  glossaries: { en: [{ term: 'advocate', meaning: 'Someone who helps you use your rights.' }] },
  searchWords: { en: [{ typed: 'lawyer', means: ['solicitor'] }] },
  pictures: [TALKING.picture],
  claims: [],
};

const SHEETS: readonly MadeSheet[] = SAMPLE_SITE.leaflets.flatMap((made) =>
  sizesOf(made, SAMPLE_SITE).map((size, index) => ({
    leaflet: made.id,
    nation: made.nation,
    language: made.language,
    size,
    code: sheetCode(made, size, SAMPLE_SITE.service),
    told: [],
    path: sheetPath(made, size),
    pages: 1 + index,
    bytes: 48_210,
  })),
);

const PRINTS: readonly MadePrint[] = (
  [
    {
      kind: 'cover',
      of: SAMPLE_PLACE.id,
      size: 'standard',
      title: 'Sample ward',
      summary: 'Who can help you.',
    },
    { kind: 'cover', of: SAMPLE_PLACE.id, size: 'giant', title: 'Sample ward', summary: 'Who can help you.' },
    { kind: 'slips', size: 'standard', title: 'My idea for this ward', summary: 'Four slips to cut out.' },
  ] as const
).map((one) => {
  const print = { ...one, nation: 'england', language: 'en' } as const;
  return { ...print, code: printCode(print, one), path: printPath(print), pages: 2, bytes: 30_500, told: [] };
});

const TALKING_MADE: MadePicture = {
  picture: TALKING.picture,
  files: (['avif', 'webp', 'png'] as const).flatMap((format) =>
    [400, 800].map((width) => ({
      path: `pictures/${TALKING.picture.name}-${width}.${format}`,
      format,
      width,
      height: (width * 5) / 8,
    })),
  ),
  print: '',
};

const TALKING_ROW_MADE: MadePicture = {
  picture: TALKING_ROW.idea.picture,
  files: [{ path: 'pictures/talking-1a2b3c4d.svg', format: 'svg', width: 480, height: 480 }],
  print: '',
};

/** Everything the sample site's pages draw on. */
export const SAMPLE_CONTEXT: PageContext = {
  site: SAMPLE_SITE,
  sheets: SHEETS,
  prints: PRINTS,
  pictures: [TALKING_MADE, TALKING_ROW_MADE],
  assets: {
    styles: {
      list: 'assets/list.css',
      leaflet: 'assets/leaflet.css',
      beside: 'assets/beside.css',
    },
    recordingStyle: 'assets/recording.css',
    printStyle: 'assets/print.css',
    previewStyle: 'assets/preview.css',
    scriptStyles: new Map(),
    script: 'assets/remember.js',
    icon: 'assets/icon.svg',
    search: 'assets/search.js',
    recording: 'assets/recording.js',
    listen: 'assets/listen.js',
  },
  checks: [
    { id: 'axe', group: 'engines', words: 'Every page is checked by axe.' },
    { id: 'sheet-text', group: 'paper', words: 'Every sheet says what its page says, in the same order.' },
  ],
};

function leaflet(
  nation: NationId,
  audience: Audience,
  id: string,
  title: string,
  blocks: readonly Block[],
  summary: readonly string[],
): Leaflet {
  return {
    ...infoPage(nation, id, title, blocks),
    file: `leaflets/${id}/en.md`,
    summary: summary.join(' '),
    audience,
    form: 'standard',
    lawChecked: '2026-11-22',
    nextReview: '2027-05-22',
    mustTell: [],
  };
}

function infoPage(nation: NationId, id: string, title: string, blocks: readonly Block[]): InfoPage {
  return {
    id,
    nation,
    language: 'en',
    title,
    summary: 'What this page tells you, in one sentence.',
    blocks,
    file: `pages/${id}/en.md`,
  };
}
