import { PDFName, PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { changedSheet } from '../fixtures/changed-sheet.ts';
import { findingsOf, findingsOn, madeSheet } from './sheet-fixture.ts';

const CODE = 'imha-england-en-standard-7k3f9q';

/** A good fixture that no rule at all has anything to say of. */
const passes = async (fixture: string) => expect(await findingsOn(madeSheet(fixture))).toEqual({});

describe('sheet:page-number', () => {
  const messages = async (fixture: string) =>
    (await findingsOf('sheet:page-number', madeSheet(`sheet-page-number/${fixture}.typ`))).map(
      ({ message, where }) => `${where}: ${message}`,
    );

  it.each(['good', 'good-one', 'good-order', 'good-pack', 'good-booklet', 'good-booklet-blank'])(
    'passes %s',
    (fixture) => passes(`sheet-page-number/${fixture}.typ`),
  );

  it('passes numbers in the digits of another script', () => passes('sheet-script/arabic.typ'));

  const silent = [
    'page 1: This page is page 1 of 3, but does not say so.',
    'page 2: This page is page 2 of 3, but does not say so.',
    'page 3: This page is page 3 of 3, but does not say so.',
  ];

  it.each([
    ['without numbers', 'bad-none', silent],
    ['that does not say how many there are', 'bad-total', silent],
    [
      'with wrong numbers',
      'bad-wrong',
      [1, 2, 3].map(
        (page) => `page ${page}: This page is page ${page} of 3, but says “Page ${page - 1} of 3 ${CODE}”.`,
      ),
    ],
    [
      'whose numbers are read out',
      'bad-tagged',
      [1, 2].map((page) => `page ${page}: This page is page ${page} of 2, but does not say so.`),
    ],
    [
      'with a number twice on a booklet',
      'bad-booklet-twice',
      [
        'page 2, right half: This half of the paper says that it is page 3 of 4, and so does page 1, left half.',
      ],
    ],
    [
      'that numbers the papers of a booklet, not its pages',
      'bad-booklet-sheet',
      [1, 1, 2, 2].map(
        (number, index) =>
          `page ${number}, ${index % 2 ? 'right' : 'left'} half: This half of the paper is one of 4 pages, but says “Page ${number} of 2”.`,
      ),
    ],
    [
      'with a page of a booklet without one',
      'bad-booklet-none',
      ['page 2, left half: This half of the paper is one of 4 pages, but does not say so.'],
    ],
  ])('fails a sheet %s', async (_, fixture, wanted) => {
    expect(await messages(fixture)).toEqual(wanted);
  });
});

describe('sheet:code', () => {
  const without = (place: string, code = CODE) => ({
    message: `The code of this sheet, “${code}”, is not on ${place}.`,
    fix: 'Print the code at the foot of every page.',
    where: place,
  });
  const day = {
    message: 'This sheet was made from the law of 18 February 2026, but does not say that day.',
    fix: 'Print the day of the law in the part about the sheet.',
  };

  it.each(['good', 'good-broken', 'good-booklet'])('passes %s', (fixture) =>
    passes(`sheet-code/${fixture}.typ`),
  );

  it.each([
    ['code on its first page alone', 'bad-first-only', [without('page 2'), without('page 3')]],
    ['code of another edition', 'bad-other', [without('page 1')]],
    ['day of another law', 'bad-day', [day]],
    ['day missing', 'bad-no-day', [day]],
    [
      'code missing on a half of the paper',
      'bad-booklet',
      [without('page 2, right half', 'imha-england-en-booklet-7k3f9q')],
    ],
  ])('fails a sheet with the %s', async (_, fixture, wanted) => {
    expect(await findingsOf('sheet:code', madeSheet(`sheet-code/${fixture}.typ`))).toEqual(wanted);
  });

  it('fails a sheet that does not say when it was made', async () => {
    const undated = await changedSheet(madeSheet('sheet-code/good.typ'), ({ document, all }) => {
      for (const dict of all) dict.delete(PDFName.of('CreationDate'));
      expect(document.context.trailerInfo.Info).toBeInstanceOf(PDFRef);
    });
    expect(await findingsOf('sheet:code', undated)).toEqual([
      {
        message: 'This sheet does not say on which day it was made, so nobody can tell which law is in it.',
        fix: 'Make it again; the properties of the document then name the day.',
      },
    ]);
  });
});
