import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '../../a11y/sheet/read-sheet.ts';
import type { Block } from '../model/block.ts';
import { PressRoom } from './press-room.ts';
import { paragraph, sampleContact, sampleSite } from './sheet-sample-site.ts';
import { writeSheets } from './sheets.ts';

const MILLIMETRE = 72 / 25.4;

let out = '';

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'sheet-pages-'));
});

afterAll(() => rm(out, { recursive: true }));

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

const LEADS_IN = 'You can do these things, and this line belongs to the list below it:';
const RIGHT =
  'A right that is told in two sentences. It takes up more than one line, so that it could be split in two.';
const items = ['first', 'second', 'third', 'fourth'].map(
  (name) => `The ${name} thing, in enough words that they take up more than one single line of a sheet.`,
);

/** Blocks that must each stay whole, or stay with the next. */
const tail: readonly Block[] = [
  { kind: 'heading', level: 2, id: 'two', text: [{ kind: 'text', text: 'A heading' }] },
  { kind: 'heading', level: 3, id: 'three', text: [{ kind: 'text', text: 'A smaller heading' }] },
  paragraph(LEADS_IN),
  {
    kind: 'list',
    ordered: true,
    items: items.map((text) => ({ rights: [], text: [{ kind: 'text', text }] })),
  },
  {
    kind: 'callout',
    role: 'deadline',
    blocks: [
      paragraph('You have some days to do this.'),
      paragraph('Ask someone to help you do it in time.'),
    ],
  },
  { kind: 'contact', contact: sampleContact },
  { kind: 'heading', level: 2, id: 'last', text: [{ kind: 'text', text: 'Another heading' }] },
  paragraph(RIGHT),
];

describe.each(['standard', 'giant'] as const)('wherever a page of a %s sheet ends', (size) => {
  // Line by line, the end of the page moves through everything that must stay whole.
  const sheets = async () => {
    const site = sampleSite();
    const leaflets = site.leaflets.flatMap((leaflet) =>
      Array.from({ length: 40 }, (_, lines) => ({
        ...leaflet,
        id: `lines-${lines}`,
        blocks: [...Array.from({ length: lines }, (_, index) => paragraph(`Line ${index}.`)), ...tail],
      })),
    );
    const made = await writeSheets(
      { ...site, sheetSizes: [size], leaflets },
      [],
      new PressRoom([], { store: false }),
      join(out, size),
    );
    const opened = [];
    for (const { path } of made) opened.push(await readSheet(join(out, size, path)));
    return opened;
  };

  it('it does not end with a heading, nor split an item, a right, a callout or a contact', async () => {
    const endings = new Set<string>();
    for (const { passages, pages } of await sheets()) {
      const pageOf = (text: string) =>
        passages.filter((passage) => words(passage.text) === text).map(({ page }) => page);
      passages.forEach(({ page, role, text }, index) => {
        if (passages[index + 1]?.page === page) return;
        endings.add(words(text));
        expect(role).not.toMatch(/^H\d$/);
      });
      for (const whole of [...items, RIGHT]) expect(pageOf(whole)).toHaveLength(1);
      expect(pageOf('Time limit')).toEqual(pageOf('Ask someone to help you do it in time.'));
      expect(pageOf('People First advocacy service')).toEqual(pageOf('Phone: 03003 038 037'));
      expect(pageOf('A smaller heading')).toEqual(pageOf(LEADS_IN));
      expect(pageOf(LEADS_IN)).toEqual(pageOf(items[0] ?? ''));
      // The number of an item stands on the page of its words.
      pages.forEach((page, index) => {
        const numbers = page.items.filter(({ text }) => /^\d\.$/.test(text)).length;
        expect(numbers).toBe(
          passages.filter(({ role, page }) => role === 'LBody' && page === index + 1).length,
        );
      });
    }
    // The test would pass for nothing if pages always ended at the same place.
    for (const end of [items[0], items[1], items[2], 'Live chat: wearepeoplefirst.co.uk', RIGHT]) {
      expect(endings).toContain(end);
    }
  }, 120_000);
});

describe('a callout that is taller than a page', () => {
  it('goes on over the page, and loses nothing', async () => {
    const folder = join(out, 'tall');
    const lines = Array.from({ length: 60 }, (_, index) => `This is line ${index} of a very tall callout.`);
    const site = sampleSite({
      blocks: [{ kind: 'callout', role: 'important', blocks: lines.map(paragraph) }],
    });
    await writeSheets(site, [], new PressRoom([], { store: false }), folder);
    const sheet = await readSheet(join(folder, 'sheets/imha-england-en-giant.pdf'));
    expect(
      sheet.passages.map(({ text }) => words(text)).filter((text) => text.includes('very tall callout')),
    ).toEqual(lines);
    for (const { items } of sheet.pages) {
      expect(Math.min(...items.map(({ y }) => y))).toBeGreaterThan(15 * MILLIMETRE);
    }
  });
});
