import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetFromTypst } from '../fixtures/sheet-from-typst.ts';
import type { SheetPage } from '../rules/sheet/sheet-rule.ts';
import { auditSheet, SHEET_CHECKS } from './audit-sheet.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const PDF_UA: RenderPdfOpts = { pdfStandard: 'ua-1' };

let folder = '';
let page: SheetPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-sheet-'));
  page = { path: 'page.html', html: await readFile(join(FIXTURES, 'sheet-text/page.html'), 'utf8') };
});

afterAll(() => rm(folder, { recursive: true }));

/** What the gate says of a file, without the name of the file. */
async function findings(bytes: string | Uint8Array, offeredBy?: SheetPage) {
  await writeFile(join(folder, 'sheet.pdf'), bytes);
  const found = await auditSheet(folder, 'sheet.pdf', offeredBy);
  return found.map(({ page: file, ...rest }) => {
    expect(file).toBe('sheet.pdf');
    return rest;
  });
}

const made = (fixture: string, options = PDF_UA) => sheetFromTypst(join(FIXTURES, fixture), options);

describe('sheet:tagged', () => {
  it('passes a tagged PDF', async () => {
    expect(await findings(made('sheet-tagged/sheet.typ'))).toEqual([]);
  });

  it('fails a PDF without tags', async () => {
    expect(
      await findings(made('sheet-tagged/sheet.typ', { pdfStandard: '1.7', pdfTags: false })),
    ).toContainEqual({
      rule: 'sheet:tagged',
      message: 'This PDF has no tags, so a screen reader cannot tell its headings, lists and reading order.',
      fix: 'Make it again as a tagged PDF.',
    });
  });
});

describe('sheet:pdf-ua', () => {
  it('fails a sheet that a page offers, if it does not say it is PDF/UA-1', async () => {
    const finding = {
      rule: 'sheet:pdf-ua',
      message: 'This sheet does not say that it follows PDF/UA-1.',
      fix: 'Make it again as PDF/UA-1.',
    };
    const html = '<article><h1>Ask for an advocate</h1><p>Tell a nurse. They can ask for you.</p></article>';
    const source = 'sheet-pdf-ua/sheet.typ';
    expect(await findings(made(source), { path: 'page.html', html })).toEqual([]);
    const rules = await findings(made(source, { pdfStandard: '1.7' }), { path: 'page.html', html });
    expect(rules).toContainEqual(finding);
    const own = await findings(made(source, { pdfStandard: '1.7' }));
    expect(own).not.toContainEqual(finding);
  });
});

describe('sheet:titled', () => {
  it('passes a PDF with a title', async () => {
    expect(await findings(made('sheet-titled/good.typ'))).toEqual([]);
  });

  it('fails a PDF without one', async () => {
    expect(await findings(made('sheet-titled/bad.typ', { pdfStandard: '1.7' }))).toEqual([
      {
        rule: 'sheet:titled',
        message: 'This PDF has no title.',
        fix: 'Give it a title in the properties of the document.',
      },
    ]);
  });

  it('fails a PDF that has one but shows the name of its file', async () => {
    const hidden = made('sheet-titled/good.typ')
      .toString('latin1')
      .replace('/DisplayDocTitle true', '/DisplayDocTitle null');
    expect(await findings(Buffer.from(hidden, 'latin1'))).toEqual([
      {
        rule: 'sheet:titled',
        message: 'This PDF has a title, but shows the name of its file instead.',
        fix: 'Set it to show the title of the document in the title bar.',
      },
    ]);
  });
});

describe('sheet:language', () => {
  const source = 'sheet-language/sheet.typ';

  it('passes a PDF that says its language', async () => {
    expect(await findings(made(source))).toEqual([]);
  });

  it('fails one that says none', async () => {
    const silent = made(source).toString('latin1').replace('/Lang (en-GB)', '/Nope (en-GB)');
    expect(await findings(Buffer.from(silent, 'latin1'))).toEqual([
      {
        rule: 'sheet:language',
        message: 'This PDF does not say which language it is in.',
        fix: 'Set the language of the document.',
      },
    ]);
  });

  it('fails one whose language is none', async () => {
    const wrong = made(source).toString('latin1').replace('/Lang (en-GB)', '/Lang (e_-_B)');
    expect(await findings(Buffer.from(wrong, 'latin1'))).toEqual([
      {
        rule: 'sheet:language',
        message: 'This PDF says its language is “e_-_B”, which is not the name of one.',
        fix: 'Set the language of the document to a tag such as “en” or “cy”.',
      },
    ]);
  });
});

describe('sheet:text', () => {
  const difference = (sheet: string, said: string, where = 'page 1') => ({
    rule: 'sheet:text',
    message: `The sheet says ${sheet} where its page says ${said}.`,
    fix: 'Make the sheet and the page again from the same text.',
    where,
  });

  it('passes a sheet that says what its page says, whatever its lines and pages', async () => {
    expect(await findings(made('sheet-text/good.typ'), page)).toEqual([]);
  });

  it.each([
    [
      'in another order',
      'bad-order',
      difference('“You can say no. Tell a nurse. They”', '“Tell a nurse. They can ask for you.”'),
    ],
    [
      'with one word changed',
      'bad-word',
      difference(
        '“cannot say no. It is free. See example.org/a/long/address/that/”',
        '“can say no. It is free. See example.org/a/long/address/that/goes/over/the/end/of/the/line/of/the/sheet/”',
      ),
    ],
    ['with a table missing', 'bad-missing', difference('nothing more', '“Section Can you have one? 2 Yes”')],
    [
      'with a sentence more',
      'bad-more',
      difference('“This is said on paper only. Section Can”', '“Section Can you have one? 2 Yes”'),
    ],
    [
      'with other words for a picture',
      'bad-alt',
      difference('“people. How to ask Tell a nurse. They”', '“people sit and talk. How to ask Tell”'),
    ],
  ])('fails a sheet %s', async (_, fixture, finding) => {
    expect(await findings(made(`sheet-text/${fixture}.typ`), page)).toEqual([finding]);
  });

  it('fails a sheet whose page has lost its last part', async () => {
    const html = page.html.replace(/<table>[\s\S]*<\/table>/, '');
    expect(await findings(made('sheet-text/good.typ'), { ...page, html })).toEqual([
      difference('“Section Can you have one? 2 Yes”', 'nothing more'),
    ]);
  });

  it('fails a sheet whose page has nothing to compare it with', async () => {
    expect(await findings(made('sheet-text/good.typ'), { path: 'page.html', html: '<p>Hello</p>' })).toEqual([
      {
        rule: 'sheet:text',
        message: 'The page page.html offers this sheet, but has no article to compare it with.',
      },
    ]);
  });
});

describe('sheet:readable', () => {
  const unreadable = (why: string) => [
    {
      rule: 'sheet:readable',
      message: `This PDF cannot be opened. ${why}`,
      fix: 'Make it again, without a password.',
    },
  ];

  it('reports a file that is not a PDF', async () => {
    expect(await findings(await readFile(join(FIXTURES, 'sheet-readable/not-a-pdf.pdf')))).toEqual(
      unreadable('InvalidPDFException: Invalid PDF structure.'),
    );
  });

  it('reports a PDF that is locked', async () => {
    expect(await findings(await readFile(join(FIXTURES, 'sheet-readable/locked.pdf')))).toEqual(
      unreadable('It is locked with a password.'),
    );
  });

  it('reports an empty file', async () => {
    expect(await findings('')).toEqual(
      unreadable('InvalidPDFException: The PDF file is empty, i.e. its size is zero bytes.'),
    );
  });

  it('reports, or passes, half a PDF, but never throws', async () => {
    const whole = made('sheet-tagged/sheet.typ');
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const found = await findings(whole.subarray(0, Math.floor(whole.length * part)));
      expect(found.length).toBeGreaterThan(0);
    }
  });
});

it('names each of its checks in whole sentences', () => {
  expect(SHEET_CHECKS.map(({ id }) => id)).toEqual([
    'sheet-tagged',
    'sheet-pdf-ua',
    'sheet-titled',
    'sheet-language',
    'sheet-text',
    'sheet-glyph-size',
    'sheet-fonts',
    'sheet-page-size',
    'sheet-margins',
    'sheet-heading-size',
    'sheet-heading-alone',
    'sheet-whole',
    'sheet-line-length',
    'sheet-alignment',
    'sheet-page-number',
    'sheet-code',
    'sheet-headings',
    'sheet-lists',
    'sheet-tables',
    'sheet-figures',
    'sheet-furniture',
    'sheet-passage-language',
    'sheet-links',
    'sheet-bookmarks',
    'sheet-as-page',
    'sheet-setting',
    'sheet-contrast',
    'sheet-qr',
  ]);
  for (const { words } of SHEET_CHECKS) expect(words).toMatch(/^[A-Z].+\.$/);
});
