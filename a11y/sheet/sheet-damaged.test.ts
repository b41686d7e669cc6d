import { type PDFDict, PDFName, PDFNull, type PDFObject } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { changedSheet } from '../fixtures/changed-sheet.ts';
import { findingsOn, madeSheet } from './sheet-fixture.ts';

const FIXTURES = [
  'sheet-lists/good.typ',
  'sheet-tables/good.typ',
  'sheet-links/good.typ',
  'sheet-figures/good.typ',
  'sheet-code/good.typ',
];

/** What may stand where something else should. */
const ODD: readonly [string, (dict: PDFDict) => PDFObject][] = [
  ['nothing', () => PDFNull],
  ['a number', ({ context }) => context.obj(-7)],
  ['a name', ({ context }) => context.obj('Odd')],
  ['a list within a list', ({ context }) => context.obj([[], [[3]]])],
  ['an empty dictionary', ({ context }) => context.obj({})],
  ['what is not there', ({ context }) => context.nextRef()],
  ['itself', (dict) => dict],
];

const KEYS = [
  'K',
  'S',
  'P',
  'Pg',
  'A',
  'Alt',
  'Lang',
  'RoleMap',
  'Font',
  'DescendantFonts',
  'Dest',
  'Annots',
];

describe('a PDF with something odd in it', () => {
  it.each(ODD)(
    'may hold %s anywhere, and no rule stops at it',
    async (name, value) => {
      for (const fixture of FIXTURES) {
        const whole = madeSheet(fixture);
        for (const key of KEYS) {
          // A dictionary that holds itself can be read, but not be written.
          const odd = await changedSheet(whole, ({ all, document }) => {
            for (const dict of all) {
              if (!dict.has(PDFName.of(key))) continue;
              const own = name === 'itself' ? document.context.getObjectRef(dict) : value(dict);
              if (own) dict.set(PDFName.of(key), own);
            }
          });
          await expect(findingsOn(odd), `${fixture} with ${name} as ${key}`).resolves.toBeDefined();
        }
      }
    },
    120_000,
  );

  it('may be any part of a whole', async () => {
    for (const fixture of FIXTURES) {
      const whole = madeSheet(fixture);
      for (const part of [0.2, 0.4, 0.6, 0.8, 0.95]) {
        const half = whole.subarray(0, Math.floor(whole.length * part));
        expect(Object.keys(await findingsOn(half)), `${part} of ${fixture}`).not.toEqual([]);
      }
    }
  });

  it('may have a structure that is its own part', async () => {
    const ring = await changedSheet(madeSheet('sheet-lists/good.typ'), ({ document, first }) => {
      const list = first('L');
      const ref = document.context.getObjectRef(list);
      if (ref) first('LBody').set(PDFName.of('K'), document.context.obj([ref]));
    });
    expect(Object.keys(await findingsOn(ring))).toEqual(['sheet:furniture']);
  });
});
