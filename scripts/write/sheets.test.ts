import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditSheet } from '../../a11y/sheet/audit-sheet.ts';
import type { OpenSheet } from '../../a11y/sheet/open-sheet.ts';
import { readSheet } from '../../a11y/sheet/read-sheet.ts';
import type { Block } from '../model/block.ts';
import type { MadePicture } from '../model/picture.ts';
import { sheetCode } from '../model/sheet.ts';
import { SHEET_SIZE_NAMES, SHEET_SIZES, type SheetSize } from '../model/sheet-size.ts';
import type { Site } from '../model/site.ts';
import { PressRoom } from './press-room.ts';
import { paragraph, samplePicture, sampleSite } from './sheet-sample-site.ts';
import { writeSheets } from './sheets.ts';

const MILLIMETRE = 72 / 25.4;

/** The others have papers, and tests, of their own. */
const ON_A4 = SHEET_SIZE_NAMES.filter((size) => SHEET_SIZES[size].paper === 'a4' && size !== 'beside');

let out = '';
let pictures: readonly MadePicture[] = [];

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'sheets-'));
  const print = join(out, 'talking.png');
  await sharp({ create: { width: 709, height: 532, channels: 3, background: '#335577' } })
    .png()
    .toFile(print);
  pictures = [{ picture: samplePicture, files: [], print }];
  await writeSheets(sampleSite(), pictures, new PressRoom(pictures, { store: false }), out);
  await writeSheets(sampleSite({ form: 'easy' }), pictures, new PressRoom(pictures, { store: false }), out);
});

afterAll(() => rm(out, { recursive: true }));

const open = (size: SheetSize, folder = out): Promise<OpenSheet> =>
  readSheet(join(folder, `sheets/imha-england-en-${size}.pdf`));

/** The code of the one leaflet of a site, in a size. */
function codeOf(size: SheetSize, site: Site = sampleSite()): string {
  const [leaflet] = site.leaflets;
  if (!leaflet) throw new Error('The sample has no leaflet.');
  return sheetCode(leaflet, size, site.service);
}

const said = (sheet: OpenSheet): readonly string[] =>
  sheet.passages.map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('writing the sheets of a site', () => {
  it('makes one file for each leaflet and size, and says how long each is', async () => {
    const told: string[] = [];
    const made = await writeSheets(
      sampleSite(),
      pictures,
      new PressRoom(pictures, { store: false }),
      out,
      (done, of) => told.push(`${done}/${of}`),
    );
    expect(made.map(({ path }) => path)).toEqual([
      'sheets/imha-england-en-standard.pdf',
      'sheets/imha-england-en-large.pdf',
      'sheets/imha-england-en-giant.pdf',
    ]);
    expect(told).toEqual(['1/3', '2/3', '3/3']);
    for (const { path, pages, bytes } of made) {
      expect((await readFile(join(out, path))).byteLength).toBe(bytes);
      expect((await readSheet(join(out, path))).pages).toHaveLength(pages);
    }
  });

  it('gives the same bytes for the same site', async () => {
    const again = join(out, 'again');
    const [first] = await writeSheets(
      sampleSite(),
      pictures,
      new PressRoom(pictures, { store: false }),
      again,
    );
    const path = first?.path ?? '';
    expect(await readFile(join(again, path))).toEqual(await readFile(join(out, path)));
  });

  it('takes its time from the day whose law it tells, so that another day gives another file', async () => {
    const other = join(out, 'other');
    await writeSheets(
      { ...sampleSite(), asOf: '2023-11-14', sheetSizes: ['standard'] },
      pictures,
      new PressRoom(pictures, { store: false }),
      other,
    );
    const bytes = await readFile(join(other, 'sheets/imha-england-en-standard.pdf'), 'latin1');
    expect(bytes).toContain('2023-11-14');
    expect(await readFile(join(out, 'sheets/imha-england-en-standard.pdf'), 'latin1')).toContain(
      '2026-11-22',
    );
  });

  it('never reads words as markup', async () => {
    const words = 'Not *bold*, #strong[x], $a^2$, <label>, @ref, = title, \\n, // note, https://example.org/';
    const folder = join(out, 'markup');
    await writeSheets(
      sampleSite({ blocks: [paragraph(words)] }),
      [],
      new PressRoom([], { store: false }),
      folder,
    );
    expect(said(await open('large', folder))).toContain(words);
  });

  it('stops at a letter that no typeface has, and names the sheet, its file and the letter', async () => {
    const site = sampleSite({ blocks: [paragraph('Rights: ཐ')] });
    const code = codeOf('standard', site);
    await expect(
      writeSheets(site, [], new PressRoom([], { store: false }), join(out, 'letters')),
    ).rejects.toThrow(
      `The sheet ${code} from leaflets/imha/en.md cannot be read by everyone: the text \`ཐ\` could not be displayed with font \`Atkinson Hyperlegible Next\``,
    );
  });
});

describe('what a sheet says', () => {
  it('is what its page says, in the same order, and then what staff need to file it', async () => {
    expect(said(await open('standard'))).toEqual([
      'Your right to an advocate',
      'An Independent Mental Health Advocate (IMHA) helps you understand your rights and use them. The help is free and confidential, and you can say no.',
      'Two people sit and talk at the same height. One of them holds some papers.',
      'What an advocate does',
      'An advocate helps you say what you want to say. They are independent of the people who treat you. They decide nothing for you.',
      'An advocate can:',
      'meet you in private',
      'explain your section, and any limits it puts on you',
      'help you find out about:',
      'your treatment',
      'why you have it',
      'look at your records, if you agree.',
      'Words explained',
      'Advocate: a trained person who helps you speak up and use your rights.',
      'Section: the part of the Mental Health Act that keeps you in hospital.',
      'How to get an advocate',
      'Tell a nurse, or anyone who works on the ward. They can refer you.',
      'Or ask your social worker, or your local Adult Social Care office.',
      'If that is hard, contact us yourself. Our details are below.',
      'Words you can use',
      '“I would like an advocate. Please ask one to come and see me.”',
      'People First advocacy service',
      'Free, confidential help to speak up and to use your rights. We are independent of health and care services.',
      'Phone: 03003 038 037',
      'Live chat: wearepeoplefirst.co.uk',
      'You can say no',
      'You do not have to take an advocate’s help. You can say no now and ask for one later.',
      'Time limit',
      'On section 2, you have 14 days to ask a tribunal to look at your case. The first day counts. Read your rights when you are detained, or see how to get an advocate.',
      'Important',
      'An advocate is not a lawyer.',
      'You can have both.',
      'Who can have an advocate',
      'Sections of the Act',
      'Section',
      'Do you have the right to an advocate?',
      'How long it lasts',
      'Section 2',
      'Yes',
      'Up to 28 days',
      'Section 3',
      'Yes',
      'Up to 6 months, and it can be renewed',
      'Section 136',
      'No',
      'A short time',
      'Read more at the website of the service or call us.',
      'About this sheet',
      'This is sample text. A mental health lawyer and people who use services must check it before anyone relies on it.',
      'Made by: People First',
      'The law in England',
      expect.stringContaining('22 November 2026'),
      'Checked against our copies of the law: 22 November 2026',
      'Next review: 22 May 2027',
      'Language: English',
      `Sheet code: ${codeOf('standard')}`,
      'Is this sheet still the current one? See example.org/england/en/check/',
      'On the web: example.org/england/en/imha/',
      'QR code for the web address https://example.org/england/en/imha/',
    ]);
  });

  it('has headings, lists and tables that a screen reader knows', async () => {
    const sheet = await open('standard');
    const roles = new Map(said(sheet).map((text, index) => [text, sheet.passages[index]?.role]));
    expect(roles.get('Your right to an advocate')).toBe('H1');
    expect(roles.get('How to get an advocate')).toBe('H2');
    expect(roles.get('Sections of the Act')).toBe('H3');
    expect(roles.get('meet you in private')).toBe('LBody');
    expect(roles.get('How long it lasts')).toBe('TH');
    expect(roles.get('Up to 28 days')).toBe('TD');
    expect(roles.get('Time limit')).toBe('P');
  });

  it('shows, on paper only, the addresses behind its links', async () => {
    const sheet = await open('standard');
    const drawn = sheet.pages.flatMap(({ items }) =>
      items.filter(({ artifact }) => artifact).map(({ text }) => text),
    );
    expect(drawn).toContain('(wearepeoplefirst.co.uk)');
    expect(drawn).toContain('(03003 038 037)');
  });

  it('leaves out the sample notices once the words are checked', async () => {
    const folder = join(out, 'checked');
    const site = sampleSite();
    const checked: Site = { ...site, service: { ...site.service, wordsChecked: true } };
    await writeSheets(checked, pictures, new PressRoom(pictures, { store: false }), folder);
    const sheet = await open('standard', folder);
    const seen = sheet.pages.flatMap(({ items }) => items.map(({ text }) => text)).join(' ');
    expect(seen).toContain('About this sheet');
    expect(seen).not.toMatch(/sample/i);
  });

  it('passes the gate’s own rules', async () => {
    for (const size of ON_A4) {
      expect(await auditSheet(out, `sheets/imha-england-en-${size}.pdf`)).toEqual([]);
    }
  });
});

describe.each(ON_A4)('the %s sheet', (size) => {
  const body = SHEET_SIZES[size].points;

  it('is set in its own size: most letters at body size, none smaller', async () => {
    const { pages } = await open(size);
    const items = pages.flatMap((page) => page.items);
    const letters = (points: number) =>
      items.filter((item) => item.size === points).reduce((sum, { text }) => sum + text.length, 0);
    expect(Math.min(...items.map((item) => item.size))).toBe(body);
    expect(letters(body)).toBeGreaterThan(items.reduce((sum, { text }) => sum + text.length, 0) / 2);
  });

  it('has headings that are clearly larger, each level than the next', async () => {
    const { pages } = await open(size);
    const sizeOf = (text: string) =>
      pages.flatMap((page) => page.items).find((item) => item.text.startsWith(text))?.size ?? 0;
    const [h1, h2, h3] = ['Your right to an', 'What an advocate does', 'Sections of the Act'].map(sizeOf);
    const least = size === 'giant' ? [1.75, 1.4, 1.2] : [2, 1.5, 1.25];
    expect([h1, h2, h3].map((points, index) => (points ?? 0) / body >= (least[index] ?? 0))).toEqual([
      true,
      true,
      true,
    ]);
    expect(sizeOf('03003')).toBe(h1);
  });

  it('is A4, with nothing nearer to the edge than 15 mm', async () => {
    for (const { width, height, items } of (await open(size)).pages) {
      expect([width / MILLIMETRE, height / MILLIMETRE].map(Math.round)).toEqual([210, 297]);
      for (const item of items) {
        expect(item.x).toBeGreaterThanOrEqual(15 * MILLIMETRE);
        expect(item.x + item.width).toBeLessThanOrEqual(width - 15 * MILLIMETRE);
        // A letter reaches a quarter of its size below its baseline, and three quarters above.
        expect(item.y - item.size / 4).toBeGreaterThanOrEqual(15 * MILLIMETRE);
        expect(item.y + item.size * 0.75).toBeLessThanOrEqual(height - 15 * MILLIMETRE);
      }
    }
  });

  it('says on every page which page it is, which sheet, and that it is a sample', async () => {
    const { pages } = await open(size);
    pages.forEach(({ items }, index) => {
      const furniture = items.filter(({ artifact }) => artifact);
      const find = (text: string) => furniture.find((item) => item.text === text)?.size;
      expect(find(`Page ${index + 1} of ${pages.length}`)).toBe(body);
      expect(find(codeOf(size))).toBe(body);
      expect(find('Sample text, not yet checked')).toBe(body);
      expect(find(index === 0 ? 'People First' : 'Your right to an advocate')).toBe(body);
    });
  });

  it('groups by space: a list keeps close to what leads into it, and apart from other paragraphs', async () => {
    const list: Block = {
      kind: 'list',
      ordered: false,
      items: ['one', 'two'].map((text) => ({ rights: [], text: [{ kind: 'text', text }] })),
    };
    const blocks = [paragraph('Before.'), paragraph('These:'), list, paragraph('After.')];
    const folder = join(out, 'space');
    const form = size === 'easy' ? 'easy' : 'standard';
    await writeSheets(
      { ...sampleSite({ blocks, form }), sheetSizes: [size] },
      [],
      new PressRoom([], { store: false }),
      folder,
    );
    const items = (await open(size, folder)).pages.flatMap((page) => page.items);
    const lines = ['Before.', 'These:', 'one', 'two', 'After.'].map(
      (words) => items.find(({ text }) => text === words)?.y ?? Number.NaN,
    );
    const [before = 0, leadsIn = 0, apart = 0, after = 0] = lines
      .slice(1)
      .map((y, index) => (lines[index] ?? Number.NaN) - y);
    expect(leadsIn).toBeCloseTo(apart);
    expect(before).toBeGreaterThan(apart + body * 0.4);
    expect(after).toBeCloseTo(before);
  });

  it('starts every line at its start, and never breaks a word', async () => {
    const texts = (await open(size)).pages.flatMap(({ items }) => items.map(({ text }) => text));
    expect(texts.filter((text) => /\p{L}[-\u00ad]$/u.test(text))).toEqual([]);
  });
});

describe('a row of Easy Read', () => {
  it('keeps its words and its picture on one page, and is read without the picture', async () => {
    const folder = join(out, 'rows');
    const print = join(out, 'idea.svg');
    await writeFile(
      print,
      '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path d="M0 0h48v48H0z"/></svg>',
    );
    const picture = {
      file: 'pictures/idea.svg',
      name: 'idea-0123abcd',
      width: 48,
      height: 48,
      drawing: true,
    };
    const rows = Array.from(
      { length: 12 },
      (_, index): Block => ({
        kind: 'row',
        idea: { id: 'idea', picture },
        text: [{ kind: 'text', text: `Idea ${index + 1}. It has two sentences.` }],
        rights: [`claim-${index}`],
      }),
    );
    const site = sampleSite({ blocks: rows, form: 'easy' });
    const [made] = await writeSheets(
      site,
      [{ picture, files: [], print }],
      new PressRoom([{ picture, files: [], print }], { store: false }),
      folder,
    );
    expect(made?.told).toEqual(rows.map((_, index) => `claim-${index}`));
    const sheet = await open('easy', folder);
    expect(said(sheet).filter((text) => text.startsWith('Idea'))).toHaveLength(12);
    expect(sheet.pages.length).toBeGreaterThan(1);
    expect(await auditSheet(folder, 'sheets/imha-england-en-easy.pdf')).toEqual([]);
  });
});

describe('a recording on paper', () => {
  it('is the address of what is said, with a code to point a telephone at', async () => {
    const folder = join(out, 'recording');
    const block: Block = {
      kind: 'recording',
      recording: {
        id: 'rights',
        kind: 'audio',
        language: 'en',
        title: 'Your rights, read aloud',
        seconds: 65,
        media: { file: 'recordings/rights/en.mp3', path: 'recordings/en-1.mp3', type: 'audio/mpeg' },
        captions: { file: 'recordings/rights/en.vtt', path: 'recordings/en-2.vtt' },
        transcript: ['You have rights.'],
      },
    };
    await writeSheets(
      { ...sampleSite({ blocks: [block] }), sheetSizes: ['standard'] },
      [],
      new PressRoom([], { store: false }),
      folder,
    );
    const sheet = await open('standard', folder);
    const words = said(sheet).join(' ');
    expect(words).toContain('Listen: Your rights, read aloud');
    expect(words).toContain('It is 1:05 long (minutes and seconds).');
    expect(words).toContain('Read what is said');
    const seen = sheet.pages.flatMap(({ items }) => items.map(({ text }) => text)).join('');
    expect(seen).toContain('(example.org/england/en/recordings/rights)');
  });
});
