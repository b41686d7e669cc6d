import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES } from '../fixture-folder.ts';
import { readPage, readPages } from '../page/read/read-page.ts';
import { auditSheet } from './audit-sheet.ts';
import { offeredBy, sheetPage } from './offered-by.ts';
import { madeSheet } from './sheet-fixture.ts';

const PAGES = ['imha/index.html', 'tribunal/index.html', 'packs/index.html'];

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheet-pack-'));
  await cp(join(FIXTURES, 'sheet-pack'), folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

/** What is said of the words of a pack, which the pages of the folder offer. */
async function findings(fixture: string, pages = PAGES) {
  await writeFile(join(folder, 'ward.pdf'), madeSheet(`sheet-pack/${fixture}.typ`));
  const offer = offeredBy(await readPages(folder, pages)).get('ward.pdf');
  const found = await auditSheet(folder, 'ward.pdf', offer && (await sheetPage(folder, offer)));
  return found.filter(({ rule }) => rule === 'sheet:text');
}

const difference = (sheet: string, page: string, said: string, where: string) => ({
  page: 'ward.pdf',
  rule: 'sheet:text',
  message: `The sheet says ${sheet} where ${page} says ${said}.`,
  fix: 'Make the sheet and the page again from the same text.',
  where,
});

it('a page says which leaflets are in a pack', () => {
  const html =
    '<a href="../ward.pdf" data-tells=" ../imha/index.html\n ../tribunal/ ">Pack</a><a href="x.pdf">Y</a>';
  expect(readPage('packs/index.html', html).packs).toEqual([
    { href: '../ward.pdf', tells: ['../imha/index.html', '../tribunal/'] },
  ]);
});

describe('sheet:text', () => {
  it('passes a pack that says what the pages of its leaflets say', async () => {
    expect(await findings('good')).toEqual([]);
    expect(await findings('good-long-cover')).toEqual([]);
  });

  it.each([
    [
      'a word changed',
      'bad-word',
      difference('“cannot end your section.”', 'tribunal/index.html', '“can end your section.”', 'page 3'),
    ],
    [
      'a part of a leaflet missing',
      'bad-half',
      difference('nothing more', 'imha/index.html', '“How to ask They can ask for you.”', 'page 2'),
    ],
    [
      'a leaflet missing',
      'bad-missing',
      difference(
        '“a tribunal It can end your section.”',
        'imha/index.html',
        '“for an advocate Tell a nurse. How to”',
        'page 2',
      ),
    ],
    [
      'leaflets in another order',
      'bad-order',
      difference(
        '“a tribunal It can end your section.”',
        'imha/index.html',
        '“for an advocate Tell a nurse. How to”',
        'page 2',
      ),
    ],
    [
      'a leaflet more',
      'bad-more',
      difference('“Ask the managers They listen.”', 'none of its pages', 'nothing more', 'page 4'),
    ],
    [
      'a leaflet more, before all',
      'bad-more-first',
      difference(
        '“Ask the managers They listen. How They come”',
        'none of its pages',
        'nothing more',
        'page 2',
      ),
    ],
    [
      'no section about itself',
      'bad-about',
      difference('nothing more', 'tribunal/index.html', '“Ask a tribunal It can end your section.”', ''),
    ],
  ])('fails a pack with %s', async (_, fixture, { where, ...wanted }) => {
    const [first] = await findings(fixture);
    expect(first).toEqual({ ...wanted, ...(where && { where }) });
  });

  it('fails a pack whose leaflet has no page', async () => {
    expect(await findings('good', ['imha/index.html', 'packs/index.html'])).toEqual([
      {
        page: 'ward.pdf',
        rule: 'sheet:text',
        message: 'This pack is said to tell tribunal/, but there is no such page.',
      },
    ]);
  });

  it('fails a pack whose leaflet’s page has no article', async () => {
    await writeFile(join(folder, 'tribunal/index.html'), '<p>Hello</p>');
    try {
      expect(await findings('good')).toEqual([
        {
          page: 'ward.pdf',
          rule: 'sheet:text',
          message:
            'This pack is said to tell tribunal/index.html, but that page has no article to compare it with.',
        },
      ]);
    } finally {
      await cp(join(FIXTURES, 'sheet-pack/tribunal'), join(folder, 'tribunal'), { recursive: true });
    }
  });

  it('says nothing of a pack that no page offers', async () => {
    expect(await findings('bad-word', ['imha/index.html', 'tribunal/index.html'])).toEqual([]);
  });
});
