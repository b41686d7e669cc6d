import { PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { changedSheet, redraw, retag } from '../fixtures/changed-sheet.ts';
import { findingsOf, findingsOn, madeSheet } from './sheet-fixture.ts';

/** A good fixture that no rule at all has anything to say of. */
const passes = async (fixture: string) => expect(await findingsOn(madeSheet(fixture))).toEqual({});

/** Faults that PDF/UA-1 forbids Typst to make. */
const NOT_UA = { pdfStandard: '1.7' } as const;

describe('sheet:headings', () => {
  const heading = (message: string, fix: string) => [{ message, fix, where: 'page 1' }];
  const none = [{ message: 'This PDF has no main heading.', fix: 'Make its title a heading of level 1.' }];

  it('passes headings in order', () => passes('sheet-headings/good.typ'));

  it.each([
    ['no heading', 'bad-none', none],
    ['no heading of level 1', 'bad-none-below', none],
    [
      'another heading first',
      'bad-first',
      heading(
        'The first heading, “Before all”, is of level 2.',
        'Put the main heading, of level 1, before it.',
      ),
    ],
    [
      'two main headings',
      'bad-two',
      heading(
        '“Ask for a tribunal” is one more heading of level 1. A PDF has one main heading.',
        'Make it a heading of level 2.',
      ),
    ],
    [
      'a level skipped',
      'bad-skipped',
      heading(
        '“Today” is a heading of level 4, but the one before it is of level 2.',
        'Make it a heading of level 3.',
      ),
    ],
  ])('fails a PDF with %s', async (_, fixture, findings) => {
    expect(await findingsOf('sheet:headings', madeSheet(`sheet-headings/${fixture}.typ`, NOT_UA))).toEqual(
      findings,
    );
  });
});

describe('sheet:lists', () => {
  const looksLike = (words: string) => [
    {
      message: `“${words}” looks like the start of a list, but is not tagged as one.`,
      fix: 'Make it a list, so that it is read out as one.',
      where: 'page 1',
    },
  ];

  it('passes lists, and dashes and numbers that are none', () => passes('sheet-lists/good.typ'));

  it.each([
    ['with bullets', 'bad-bullets', looksLike('• Tell a nurse.')],
    ['with numbers', 'bad-numbers', looksLike('1. Tell a nurse.')],
    ['with letters', 'bad-letters', looksLike('(a) Tell a nurse.')],
    ['with stars', 'bad-stars', looksLike('* Tell a nurse.')],
    ['in the lines of a paragraph', 'bad-lines', looksLike('- tell a nurse or anyone else that …')],
  ])('fails paragraphs that look like a list, %s', async (_, fixture, findings) => {
    expect(await findingsOf('sheet:lists', madeSheet(`sheet-lists/${fixture}.typ`))).toEqual(findings);
  });

  const message = async (change: Parameters<typeof changedSheet>[1]) =>
    (await findingsOf('sheet:lists', await changedSheet(madeSheet('sheet-lists/good.typ'), change))).map(
      ({ message }) => message,
    );

  it('fails an item without a body', async () => {
    expect(await message(({ first }) => retag(first('LBody'), 'P'))).toEqual([
      'The list item “• Tell a nurse.” has no body, so its words are not tagged as part of it.',
    ]);
  });

  it('fails a list that holds something else than items', async () => {
    expect(await message(({ first }) => retag(first('LI'), 'P'))).toEqual([
      'The list “• Tell a nurse. • They can ask …” holds something that is not one of its items: P.',
    ]);
  });

  it('fails items without a list', async () => {
    expect(await message(({ tagged }) => tagged('L').forEach((list) => void retag(list, 'Div')))).toEqual([
      'The list item “• Tell a nurse.” is not in a list.',
      'The list item “• They can ask for you.” is not in a list.',
      'The list item “1. today” is not in a list.',
      'The list item “2. tomorrow” is not in a list.',
    ]);
  });
});

describe('sheet:tables', () => {
  const good = () => madeSheet('sheet-tables/good.typ');
  const table = (fault: string, fix: string) => [
    { message: `The table “Section Can you? 2 Yes 3 Yes” ${fault}`, fix, where: 'page 1' },
  ];

  it('passes a table whose first row is its headers', () => passes('sheet-tables/good.typ'));

  it('fails a table without headers', async () => {
    expect(await findingsOf('sheet:tables', madeSheet('sheet-tables/bad-headless.typ'))).toEqual([
      {
        message: 'The table “Section Can you? 2 Yes” has no header cells.',
        fix: 'Make its first row, or first column, its headers.',
        where: 'page 1',
      },
    ]);
  });

  it('fails headers that do not say of what, unless cells name them', async () => {
    const silent = await changedSheet(good(), ({ all }) => {
      for (const dict of all) for (const key of ['Scope', 'Headers']) dict.delete(PDFName.of(key));
    });
    expect(await findingsOf('sheet:tables', silent)).toEqual(
      table('does not say what “Section” is the header of.', 'Give the header cell a scope: Column or Row.'),
    );
    const named = await changedSheet(good(), ({ all }) => {
      for (const dict of all) dict.delete(PDFName.of('Scope'));
    });
    expect(await findingsOf('sheet:tables', named)).toEqual([]);
  });

  it.each([
    ['TR', 'Div', table('holds something that is not a row: Div.', 'Tag each of its rows as TR.')],
    ['TD', 'P', table('holds something that is not a cell: P.', 'Tag each of its cells as TH or TD.')],
  ])('fails a table with a %s tagged as %s', async (role, other, findings) => {
    const strange = await changedSheet(good(), ({ first }) => retag(first(role), other));
    expect(await findingsOf('sheet:tables', strange)).toEqual(findings);
  });

  it('knows a role by what the file says it stands for', async () => {
    const own = await changedSheet(good(), ({ document, first, all }) => {
      retag(first('TR'), 'Row');
      const roles = all.find((dict) => dict.has(PDFName.of('Strong')));
      roles?.set(PDFName.of('Row'), PDFName.of('Line'));
      roles?.set(PDFName.of('Line'), document.context.obj('TR'));
    });
    expect(await findingsOf('sheet:tables', own)).toEqual([]);
  });
});

describe('sheet:figures', () => {
  const figure = (message: string) => [
    {
      message,
      fix: 'Describe in a few words what the picture shows, or mark it as an artifact if it only decorates.',
      where: 'page 1',
    },
  ];

  it('passes a picture with words', () => passes('sheet-figures/good.typ'));

  it.each([
    ['bad-none', 'A picture has no words to be read out in its place.'],
    ['bad-file', 'A picture is read out as the name of its file, “talking.svg”.'],
    ['bad-camera', 'A picture is read out as the name of its file, “IMG_2041”.'],
    ['bad-picture', 'A picture is read out as “Picture”, which does not say what it shows.'],
    ['bad-an-image', 'A picture is read out as “An image.”, which does not say what it shows.'],
  ])('fails %s', async (fixture, message) => {
    const sheet = madeSheet(`sheet-figures/${fixture}.typ`, NOT_UA);
    expect(await findingsOf('sheet:figures', sheet)).toEqual(figure(message));
  });
});

describe('sheet:furniture', () => {
  const again = (words: string, page: number) => [
    {
      message: `“${words}” stands at the same place on page after page, and is read out each time.`,
      fix: 'Mark the heads and feet of pages as artifacts.',
      where: `page ${page}`,
    },
  ];
  const unmarked = (words: string) => [
    {
      message: `“${words}” is neither tagged nor marked as an artifact.`,
      fix: 'Tag it if it is to be read out; else mark it as an artifact.',
      where: 'page 1',
    },
  ];

  it('passes heads and feet that are artifacts', () => passes('sheet-furniture/good.typ'));

  it('passes boxes with the same heading that each begin a page', async () => {
    expect(await findingsOf('sheet:furniture', madeSheet('sheet-furniture/good-boxes.typ'))).toEqual([]);
  });

  it.each([
    ['a head', 'bad-head', again('People First', 1)],
    ['a foot with numbers', 'bad-foot', again('Page 1', 1)],
    ['a foot on some pages', 'bad-some', again('Page 2', 2)],
    ['a foot below a head that is none', 'bad-part', again('For everyone', 1)],
  ])('fails a PDF that reads out %s', async (_, fixture, findings) => {
    expect(await findingsOf('sheet:furniture', madeSheet(`sheet-furniture/${fixture}.typ`))).toEqual(
      findings,
    );
  });

  it('fails text that is in no part of the structure', async () => {
    const lost = await changedSheet(madeSheet('sheet-furniture/good.typ'), ({ first }) => {
      first('H1').delete(PDFName.of('K'));
    });
    expect(await findingsOf('sheet:furniture', lost)).toEqual(unmarked('Ask for an advocate'));
  });

  it('fails text that is not marked at all', async () => {
    const loose = await changedSheet(madeSheet('sheet-furniture/good.typ'), (insides) => {
      redraw(insides, 1, (drawing) => drawing.replace(/\/Artifact <<[\s\S]*?>> BDC/, '/Nothing BMC'));
    });
    expect(await findingsOf('sheet:furniture', loose)).toEqual(unmarked('People First'));
  });
});

describe('sheet:passage-language', () => {
  const foreign = (words: string, language = 'English') => [
    {
      message: `“${words}” is not in the script of ${language}, and does not say which language it is in.`,
      fix: 'Set the language of these words.',
      where: 'page 1',
    },
  ];
  const russian = 'Скажите медсестре, что вам нужен адвокат.';

  it('passes words that say their language, single words, and addresses', () =>
    passes('sheet-passage-language/good.typ'));

  it('passes the codes of files, also over the end of a line', () =>
    passes('sheet-passage-language/good-codes.typ'));

  it.each([
    ['a paragraph', 'bad', foreign(russian)],
    ['words in a line', 'bad-inline', foreign('Πείτε το σε μια νοσοκόμα')],
    ['words in an item', 'bad-item', foreign('медсестре об этом.')],
    ['words that name another language', 'bad-wrong', foreign(russian, 'Welsh')],
    ['Latin words in a text that is not', 'bad-latin', foreign('Ask for an advocate today.', 'Russian')],
  ])('fails %s in another script', async (_, fixture, findings) => {
    const sheet = madeSheet(`sheet-passage-language/${fixture}.typ`);
    expect(await findingsOf('sheet:passage-language', sheet)).toEqual(findings);
  });
});
