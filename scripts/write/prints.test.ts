import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditSheet } from '../../a11y/sheet/audit-sheet.ts';
import type { OpenSheet } from '../../a11y/sheet/open-sheet.ts';
import { readSheet } from '../../a11y/sheet/read-sheet.ts';
import { elementsIn, isElement, nearest } from '../../a11y/sheet/sheet-structure.ts';
import { editionOf } from '../model/edition.ts';
import { USUAL_KIOSK } from '../model/kiosk/kiosk-settings.ts';
import type { Leaflet } from '../model/leaflet.ts';
import type { Pack } from '../model/pack.ts';
import type { Place } from '../model/place.ts';
import type { MadePrint, PrintKind } from '../model/print.ts';
import type { Site } from '../model/site.ts';
import { PressRoom } from './press-room.ts';
import { writePrints } from './prints.ts';
import { everyBlock, paragraph, sampleContact, sampleSite } from './sheet-sample-site.ts';
import { writeSheets } from './sheets.ts';

const A_MILLIMETRE = 72 / 25.4;

let out = '';
let made: readonly MadePrint[] = [];

const blocks = everyBlock.filter(({ kind }) => kind !== 'picture');
const first = sampleSite({ blocks }).leaflets[0] as Leaflet;
const second: Leaflet = {
  ...first,
  id: 'tribunal',
  title: 'How to ask a tribunal',
  blocks: [paragraph('Say it to a nurse.')],
};

const pack: Pack = {
  id: 'section-2',
  nation: 'england',
  language: 'en',
  title: 'Section 2',
  summary: 'For someone who is now on section 2.',
  parts: [
    { leaflet: first, inEnglish: false },
    { leaflet: second, inEnglish: true },
    { leaflet: { ...second, id: 'ask', title: 'Ask for a tribunal', tickForm: true }, inEnglish: false },
  ],
  copyParts: [{ leaflet: second, inEnglish: false }],
};

const LONG =
  'Extraordinarily Long Named Rehabilitation and Recovery Ward for the North, the South and the Islands';

const dropIns = Array.from({ length: 12 }, (_, week) => ({
  on: `2027-0${1 + Math.floor(week / 4)}-${String(1 + (week % 4) * 7).padStart(2, '0')}`,
  from: '14:00',
  to: '15:30',
  room: 'Day room',
}));

const place = (id: string, changes: Partial<Place> = {}): Place => ({
  id,
  nation: 'england',
  language: 'en',
  hospital: 'Sample hospital',
  ward: 'Sample ward',
  ask: [],
  dropIns: [],
  ...changes,
});

const site: Site = {
  ...sampleSite({ blocks }),
  leaflets: [first, second],
  packs: [pack],
  places: [
    place('bare'),
    place('full', {
      phone: '01632 960000',
      ask: ['the nurse in charge'],
      advocacy: sampleContact,
      kiosk: USUAL_KIOSK,
      dropIns,
    }),
    place('long', {
      ward: LONG,
      hospital: `${LONG} Hospital`,
      advocacy: sampleContact,
      kiosk: USUAL_KIOSK,
      dropIns,
    }),
  ],
  voices: [
    { id: 'a', language: 'en', said: 'Make the type larger.', did: 'It is larger.', on: '2026-11-20' },
    {
      id: 'b',
      language: 'en',
      said: 'Open the garden.',
      whyNot: 'It is icy.',
      on: '2026-11-20',
      ward: 'Sample ward',
    },
  ],
};

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'prints-'));
  const room = new PressRoom([], { store: false, presses: 1 });
  const sheets = await writeSheets(site, [], room, out);
  made = await writePrints({ site, pictures: [], sheets }, room, out);
});

afterAll(() => rm(out, { recursive: true }));

const find = (kind: PrintKind, of?: string, size = 'standard'): MadePrint => {
  const print = made.find((one) => one.kind === kind && one.of === of && one.size === size);
  if (!print) throw new Error(`No ${kind} of ${of} in ${size}.`);
  return print;
};
const open = (print: MadePrint): Promise<OpenSheet> => readSheet(path.join(out, print.path));
const wordsOf = (sheet: OpenSheet) => sheet.passages.map(({ text }) => text.replace(/\s+/g, ' ').trim());
const seenOn = (sheet: OpenSheet, page: number) =>
  sheet.pages[page - 1]?.items.map(({ text }) => text).join(' ');

/** English, and English which says that it is Polish: only what is said of it counts. */
const inPolishToo = () => {
  const [english] = site.languages;
  if (!english) throw new Error('The sample has no language.');
  return [english, { ...english, id: 'pl', name: 'polski', englishName: 'Polish' }];
};

/** The language of each passage of a sheet that holds some words, in the order in which they are read out. */
const spokenIn = (sheet: OpenSheet, words: string) => {
  if (!sheet.structure) throw new Error('The sheet has no structure.');
  return [...elementsIn(sheet.structure)].flatMap((element) =>
    element.children.flatMap((child) => {
      const id = isElement(child) ? '' : (child.marked ?? '');
      if (isElement(child) || !sheet.textById.get(id)?.includes(words)) return [];
      const around = nearest(element, ({ language }) => language !== undefined);
      return [sheet.languagesOn(child.page).get(id) ?? around?.language ?? sheet.language];
    }),
  );
};

it('every print passes the paper gate, in every size', async () => {
  for (const print of made) expect(await auditSheet(out, print.path), print.path).toEqual([]);
}, 120_000);

it('every code is another, and says what it is', () => {
  expect(new Set(made.map(({ code }) => code)).size).toBe(made.length);
  expect(find('pack', 'section-2').code).toMatch(/^pack-section-2-england-en-standard-[0-9a-z]{6}$/);
});

describe('a pack', () => {
  it('starts each leaflet on a right-hand page, and says which pages are blank on purpose', async () => {
    const sheet = await open(find('pack', 'section-2'));
    const titles = sheet.passages.filter(({ role, text }) => role === 'H2' && /advocate|tribunal/.test(text));
    expect(titles.map(({ text }) => text.trim())).toEqual([
      'Your right to an advocate',
      'How to ask a tribunal',
      'Ask for a tribunal',
    ]);
    for (const { page } of titles) expect(page % 2).toBe(1);
    const blank = sheet.pages.findIndex((_, index) => seenOn(sheet, index + 1)?.includes('blank on purpose'));
    expect(sheet.passages.some(({ page }) => page === blank + 1)).toBe(false);
  });

  it('numbers its pages throughout, and those of each leaflet', async () => {
    const sheet = await open(find('pack', 'section-2'));
    const of = sheet.pages.length;
    expect(seenOn(sheet, 3)).toContain(`Page 3 of ${of}`);
    expect(seenOn(sheet, 3)).toMatch(/Leaflet page 1 of \d/);
    expect(seenOn(sheet, 4)).toMatch(/Leaflet page 2 of \d/);
    expect(seenOn(sheet, 1)).not.toContain('Leaflet page');
  });

  it('says on its cover where each leaflet begins, what is not in the reader’s language, and leaves lines to write on', async () => {
    const words = wordsOf(await open(find('pack', 'section-2')));
    expect(words).toContain('Your right to an advocate, page 3');
    expect(words).toContain('“How to ask a tribunal” is not ready in English, so it is in English here.');
    expect(words).toContain('Ask for an interpreter. Staff can get one for you.');
    expect(words).toContain('Given by (role):');
  });

  it('says which language the title of a leaflet is in that is not in its own', async () => {
    const parts = [{ leaflet: second, inEnglish: true }];
    const other = {
      ...site,
      languages: inPolishToo(),
      places: [],
      voices: [],
      leaflets: [],
      packs: [{ ...pack, language: 'pl', parts, copyParts: [] }],
    };
    const folder = path.join(out, 'polish');
    const room = new PressRoom([], { store: false, presses: 1 });
    const prints = await writePrints({ site: other, pictures: [], sheets: [] }, room, folder);
    const print = prints.find(({ kind, size }) => kind === 'pack' && size === 'standard');
    if (!print) throw new Error('There is no pack.');
    const sheet = await readSheet(path.join(folder, print.path));
    const spoken = spokenIn(sheet, 'How to ask a tribunal');
    // In the contents, in the callout, above its own words, and at the end.
    expect(spoken).toEqual(['en', 'en', 'en', 'en']);
  });

  it('has a copy for the nearest relative, with what the patient said of it', async () => {
    const words = wordsOf(await open(find('relative-pack', 'section-2')));
    expect(words[0]).toBe('Copy for the nearest relative: Section 2');
    expect(words).toContain('The patient said no. Do not send this.');
    expect(words).not.toContain('Your right to an advocate');
  });

  it('changes its code with the words of a leaflet in it, and with nothing else', async () => {
    const folder = path.join(out, 'again');
    const room = new PressRoom([], { store: false, presses: 1 });
    const codeWith = async (leaflet: Leaflet, day: string) => {
      const parts = [{ leaflet, inEnglish: false }];
      const other = { ...site, asOf: day, places: [], voices: [], leaflets: [], packs: [{ ...pack, parts }] };
      const prints = await writePrints({ site: other, pictures: [], sheets: [] }, room, folder);
      return prints.find(({ kind, size }) => kind === 'pack' && size === 'standard')?.code;
    };
    const code = await codeWith(second, '2026-11-22');
    expect(await codeWith(second, '2026-12-24')).toBe(code);
    expect(await codeWith({ ...second, summary: 'Another.' }, '2026-11-22')).not.toBe(code);
  });
});

describe('what a ward has of its own', () => {
  it('has a line to write on for all that the ward has not told', async () => {
    const words = wordsOf(await open(find('cover', 'bare')));
    for (const line of [
      'Ask for:',
      'Phone:',
      'Advocacy service, and how to reach it:',
      'Day, time and room:',
    ])
      expect(words).toContain(line);
  });

  it('tells what the ward has told, and the next three drop-ins', async () => {
    const words = wordsOf(await open(find('cover', 'full')));
    expect(words).toContain('the nurse in charge');
    expect(words.join(' ')).toContain('01632 960000');
    expect(words).toContain('Friday 1 January 2027, 2 pm to 3:30 pm. Day room.');
    expect(words.filter((text) => text.includes('Day room'))).toHaveLength(3);
  });

  it.each(['large', 'a3'])('has a poster on one page, whatever the ward has told (%s)', async (size) => {
    for (const ward of ['bare', 'full', 'long']) {
      const poster = find('drop-ins', ward, size);
      expect(poster.pages, ward).toBe(1);
      const [page] = (await open(poster)).pages;
      expect(page?.width).toBeCloseTo((size === 'a3' ? 297 : 210) * A_MILLIMETRE, 0);
    }
    const words = wordsOf(await open(find('drop-ins', 'long', size))).join(' ');
    expect(words).toContain(LONG);
    expect(words.match(/Day room/g)).toHaveLength(3);
  });

  it('has strips to tear off, of which one is read out', async () => {
    const sheet = await open(find('drop-ins', 'full', 'large'));
    const seen = seenOn(sheet, 1)?.match(/03003 038 037/g)?.length ?? 0;
    expect(seen).toBe(5);
    expect(
      wordsOf(sheet)
        .join(' ')
        .match(/03003 038 037/g),
    ).toHaveLength(2);
  });
});

describe('the poster of a kiosk', () => {
  it.each(['large', 'a3'])('is one page, however long the name of its ward is (%s)', async (size) => {
    for (const ward of ['full', 'long']) {
      const poster = find('kiosk', ward, size);
      expect(poster.pages, ward).toBe(1);
      const [page] = (await open(poster)).pages;
      expect(page?.width).toBeCloseTo((size === 'a3' ? 297 : 210) * A_MILLIMETRE, 0);
    }
    expect(wordsOf(await open(find('kiosk', 'long', size))).join(' ')).toContain(LONG);
  });

  it('tells whoever passes that it is for them, and how to use it, line by line', async () => {
    const sheet = await open(find('kiosk', 'full', 'large'));
    expect(wordsOf(sheet).slice(0, 8)).toEqual([
      'You can read about your rights here',
      'This screen is for everyone on Sample ward. You do not need to ask first.',
      'How to use it',
      'Press a question. Press “Start” to begin again.',
      'You can make the words bigger, change the colours or the language, or listen.',
      'Press “Hide” and nobody can see what you read.',
      'If you walk away, it goes back to the start by itself. It keeps nothing about you.',
      'Staff can print any page for you.',
    ]);
    if (!sheet.structure) throw new Error('The poster has no structure.');
    expect([...elementsIn(sheet.structure)].filter(({ role }) => role === 'LI')).toHaveLength(5);
  });

  it('is set in larger letters than it has to be, where there is room', async () => {
    const lettersOf = async (ward: string) => {
      const [page] = (await open(find('kiosk', ward, 'large'))).pages;
      return page?.items.find(({ text }) => text.includes('This screen'))?.size ?? 0;
    };
    expect(await lettersOf('full')).toBeGreaterThan(20);
    expect(await lettersOf('long')).toBeGreaterThanOrEqual(18);
  });

  it('is made only for a ward that has one', () => {
    const wards = made.filter(({ kind }) => kind === 'kiosk').map(({ of }) => of);
    expect(new Set(wards)).toEqual(new Set(['full', 'long']));
  });
});

it('says which language words are in that stand in another than the print’s', async () => {
  const marked = (title: string, before = '') => ({
    title: [
      { kind: 'text', text: before } as const,
      { kind: 'foreign', language: 'en', text: title } as const,
    ],
  });
  const named = place('named', {
    language: 'pl',
    namesIn: 'en',
    phone: '01632 960000',
    advocacy: { ...sampleContact, wordsIn: 'en' },
    kiosk: USUAL_KIOSK,
    dropIns: dropIns.map((dropIn) => ({ ...dropIn, roomIn: 'en' })),
  });
  const leaflet = {
    ...second,
    language: 'pl',
    title: 'Pytaj (Tribunal)',
    marked: marked('(Tribunal)', 'Pytaj '),
  };
  const other: Site = {
    ...site,
    languages: inPolishToo(),
    places: [named],
    voices: [{ id: 'a', language: 'pl', said: 'A.', did: 'B.', on: '2026-11-20', ward: 'Oak', wardIn: 'en' }],
    leaflets: [leaflet],
    packs: [
      {
        ...pack,
        language: 'pl',
        title: 'Nakaz (Order)',
        marked: marked('(Order)', 'Nakaz '),
        parts: [{ leaflet, inEnglish: false }],
        copyParts: [{ leaflet, inEnglish: false }],
      },
    ],
  };
  const folder = path.join(out, 'named');
  const room = new PressRoom([], { store: false, presses: 1 });
  const sheets = await writeSheets(other, [], room, folder);
  const prints = await writePrints({ site: other, pictures: [], sheets }, room, folder);
  const spoken = async (kind: PrintKind, words: string) => {
    const print = prints.find((one) => one.kind === kind && one.language === 'pl' && one.size !== 'a3');
    if (!print) throw new Error(`There is no ${kind}.`);
    return spokenIn(await readSheet(path.join(folder, print.path)), words);
  };
  expect(await spoken('cover', 'Sample ward')).toEqual(['en', 'en']);
  expect(await spoken('cover', 'Sample hospital')).toEqual(['en', 'en']);
  expect(await spoken('cover', 'Day room')).toEqual(['en', 'en', 'en']);
  expect(await spoken('cover', 'People First advocacy service')).toEqual(['en']);
  expect(await spoken('cover', 'Who can help you')).toEqual(['pl']);
  expect(await spoken('drop-ins', 'Sample ward, Sample hospital')).toEqual(['en']);
  expect(await spoken('drop-ins', 'Day room')).toEqual(['en', 'en', 'en']);
  expect(await spoken('drop-ins', 'You can just come')).toEqual(['pl']);
  expect(await spoken('kiosk', 'Sample ward')).toEqual(['en']);
  expect(await spoken('kiosk', 'Staff can print')).toEqual(['pl']);
  expect(await spoken('pack', '(Order)')).toEqual(['en']);
  // In the title, and in what it is for.
  expect(await spoken('relative-pack', '(Order)')).toEqual(['en', 'en']);
  expect(await spoken('clear', '(Tribunal)')).toEqual(['en', 'en', 'en']);
  expect(await spoken('voices', 'Oak')).toEqual(['en']);
}, 60_000);

describe('slips', () => {
  it('stand four to a page, and are read out once', async () => {
    const sheet = await open(find('slips'));
    expect(sheet.pages).toHaveLength(1);
    expect(seenOn(sheet, 1)?.match(/No name is needed\./g)).toHaveLength(4);
    expect(wordsOf(sheet).filter((text) => text === 'No name is needed.')).toHaveLength(1);
  });

  it('about a leaflet carry the code of each of its sheets', async () => {
    const sheet = await open(find('clear', 'imha'));
    expect(sheet.pages).toHaveLength(3);
    const words = wordsOf(sheet).join(' ').replaceAll(' ', '');
    for (const size of ['standard', 'large', 'giant'])
      expect(words).toMatch(`Sheet:imha-england-en-${size}-`);
  });
});

it('the record names each leaflet of its pack with the end of its code, to tick', async () => {
  const words = wordsOf(await open(find('record', 'section-2')));
  for (const { leaflet } of pack.parts) {
    expect(words).toContain(leaflet.title);
    expect(words).toContain(editionOf(leaflet, site.service));
  }
  expect(words).toContain('Try again on');
});

it('the voices say what was said, what was done, and why not', async () => {
  const words = wordsOf(await open(find('voices', undefined, 'large')));
  expect(words).toContain('You said: Open the garden.');
  expect(words).toContain('Why we cannot: It is icy.');
  expect(words).toContain('Said on Sample ward');
});

it('the index lists everything else, with its pages', async () => {
  const words = wordsOf(await open(find('index')));
  expect(words).toContain('Your right to an advocate');
  expect(words).toContain('Copy for the nearest relative: Section 2');
  expect(words).toContain('You can read about your rights here: Sample ward');
  const [end] = find('slips').code.split('-').slice(-1);
  expect(words).toContain(end);
});
