import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { changedSheet } from '../fixtures/changed-sheet.ts';
import { findingsOf, findingsOn, madeSheet } from './sheet-fixture.ts';

const CODE = 'imha-england-en-standard-7k3f9q';

/** A good fixture that no rule at all has anything to say of. */
const passes = async (fixture: string) => expect(await findingsOn(madeSheet(fixture))).toEqual({});

describe('sheet:glyph-size', () => {
  const messages = async (fixture: string) =>
    (await findingsOf('sheet:glyph-size', madeSheet(`sheet-glyph-size/${fixture}.typ`))).map(
      ({ message, where }) => `${where ?? 'all'}: ${message}`,
    );
  const tooSmall = (words: string, size: number) =>
    `page 1: “${words}” is only ${size} pt on paper. Nothing on a sheet of size “standard” may be smaller than 14 pt.`;

  it.each(['good', 'good-large'])('passes %s', (fixture) => passes(`sheet-glyph-size/${fixture}.typ`));

  it.each([
    ['a foot', 'bad-foot', tooSmall(`Page 1 of 1 ${CODE}`, 10)],
    [
      'words that are drawn at half their size',
      'bad-scaled',
      tooSmall('Small, though it is set in 14 pt.', 7),
    ],
    ['words that are squeezed', 'bad-squeezed', tooSmall('As high as the rest, but thin.', 8.4)],
    ['a raised word', 'bad-raised', tooSmall('note', 8.4)],
  ])('fails %s in small letters', async (_, fixture, message) => {
    expect(await messages(fixture)).toEqual([message]);
  });

  it('fails a sheet whose text is not as large as its name says', async () => {
    expect(await messages('bad-most')).toEqual([
      'all: Most of this sheet is set in 16 pt. The text of a sheet of size “large” is 18 pt.',
    ]);
    expect(await messages('bad-body')).toEqual([
      'page 1: “They can ask for you, and for anyone …” is only 23 pt on paper. Nothing on a sheet of size “giant” may be smaller than 24 pt.',
      'all: Most of this sheet is set in 23 pt. The text of a sheet of size “giant” is 24 pt.',
    ]);
  });

  it('counts in the measure of the page', async () => {
    const halved = await changedSheet(madeSheet('sheet-glyph-size/good.typ'), ({ document }) => {
      document.getPage(0).node.set(PDFName.of('UserUnit'), document.context.obj(0.5));
    });
    expect(await findingsOf('sheet:glyph-size', halved)).toHaveLength(2);
  });

  it('says nothing of other people’s files', async () => {
    expect(await findingsOf('sheet:glyph-size', madeSheet('sheet-tagged/sheet.typ'))).toEqual([]);
  });
});

describe('sheet:fonts', () => {
  const good = () => madeSheet('sheet-tagged/sheet.typ');

  it('passes a PDF that brings its fonts', async () => {
    expect(await findingsOf('sheet:fonts', good())).toEqual([]);
  });

  it('fails one that lost the letters of a font', async () => {
    const without = await changedSheet(good(), ({ all }) => {
      for (const dict of all)
        for (const key of ['FontFile', 'FontFile2', 'FontFile3']) dict.delete(PDFName.of(key));
    });
    expect(await findingsOf('sheet:fonts', without)).toEqual(
      ['Bold', 'Regular'].map((weight) => ({
        message: `The font “AtkinsonHyperlegibleNext-${weight}” is not in this PDF, so other machines show other letters, or none.`,
        fix: 'Make it again with all fonts embedded.',
        where: 'page 1',
      })),
    );
  });

  it.each([
    ['on the page', (page: PDFDict) => page],
    [
      'in a drawing on the page',
      (page: PDFDict) => {
        const drawing = page.context.flateStream('', { Type: 'XObject', Subtype: 'Form', Resources: {} });
        const resources = page.lookup(PDFName.of('Resources')) as PDFDict;
        resources.set(PDFName.of('XObject'), page.context.obj({ Drawn: page.context.register(drawing) }));
        return drawing.dict;
      },
    ],
  ])('fails one that counts on the fonts of every machine, %s', async (_, holder) => {
    const standard = await changedSheet(good(), ({ document }) => {
      const resources = holder(document.getPage(0).node).lookup(PDFName.of('Resources')) as PDFDict;
      const fonts = { F: document.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }) };
      resources.set(PDFName.of('Font'), document.context.obj(fonts));
    });
    expect((await findingsOf('sheet:fonts', standard)).map(({ message }) => message)).toContain(
      'The font “Helvetica” is not in this PDF, so other machines show other letters, or none.',
    );
  });

  it('passes letters that are drawings', async () => {
    const drawn = await changedSheet(good(), ({ all }) => {
      for (const dict of all) {
        if (dict.get(PDFName.of('Subtype')) !== PDFName.of('Type0')) continue;
        dict.set(PDFName.of('Subtype'), PDFName.of('Type3'));
        dict.delete(PDFName.of('DescendantFonts'));
      }
    });
    expect(await findingsOf('sheet:fonts', drawn)).toEqual([]);
  });
});

describe('sheet:page-size', () => {
  const good = 'sheet-page-size/good.typ';
  const size = (message: string) => [
    { message, fix: 'Make it again on the right paper, at its own size.', where: 'page 1' },
  ];

  it.each(['good', 'good-a3', 'good-booklet'])('passes %s', (fixture) =>
    passes(`sheet-page-size/${fixture}.typ`),
  );

  it.each([
    ['bad-letter', 'This page is 215.9 × 279.4 mm. A sheet of size “standard” is printed on 210 × 297 mm.'],
    ['bad-turned', 'This page is 297 × 210 mm. A sheet of size “standard” is printed on 210 × 297 mm.'],
    ['bad-booklet', 'This page is 148.5 × 210 mm. A sheet of size “booklet” is printed on 297 × 210 mm.'],
    ['bad-a3', 'This page is 210 × 297 mm. A sheet of size “a3” is printed on 297 × 420 mm.'],
  ])('fails %s', async (fixture, message) => {
    expect(await findingsOf('sheet:page-size', madeSheet(`sheet-page-size/${fixture}.typ`))).toEqual(
      size(message),
    );
  });

  it('sees how a page is turned', async () => {
    const turned = await changedSheet(madeSheet(good), ({ document }) => {
      document.getPage(0).node.set(PDFName.of('Rotate'), document.context.obj(90));
    });
    expect(await findingsOf('sheet:page-size', turned)).toEqual(
      size('This page is 297 × 210 mm. A sheet of size “standard” is printed on 210 × 297 mm.'),
    );
    const onItsSide = await changedSheet(madeSheet('sheet-page-size/bad-turned.typ'), ({ document }) => {
      document.getPage(0).node.set(PDFName.of('Rotate'), document.context.obj(90));
    });
    expect(await findingsOf('sheet:page-size', onItsSide)).toEqual([
      {
        message: 'The words on this page stand on their side, or on their head.',
        fix: 'Turn the words, not the page.',
        where: 'page 1',
      },
    ]);
  });

  it('sees the measure of a page', async () => {
    const doubled = await changedSheet(madeSheet(good), ({ document }) => {
      document.getPage(0).node.set(PDFName.of('UserUnit'), document.context.obj(2));
    });
    expect(await findingsOf('sheet:page-size', doubled)).toEqual(
      size('This page is 420 × 594 mm. A sheet of size “standard” is printed on 210 × 297 mm.'),
    );
  });
});

describe('sheet:margins', () => {
  const edge = (words: string, room: number) => ({
    message: `“${words}” stands ${room} mm from the edge of the paper. Words keep 15 mm from it.`,
    fix: 'Make the margin wider.',
    where: 'page 1',
  });
  const fold = (words: string, room: number) => ({
    message: `“${words}” stands ${room} mm from the fold in the middle. Words keep 10 mm from it.`,
    fix: 'Make the inner margin wider.',
    where: 'page 1',
  });

  it.each(['good', 'good-booklet'])('passes %s', (fixture) => passes(`sheet-margins/${fixture}.typ`));

  it.each([
    ['bad-left', edge('Ask for an advocate', 12)],
    ['bad-right', edge('At the end', 11)],
    ['bad-top', edge('High up', 11.6)],
    ['bad-foot', edge('Page 1 of 1', 9.5)],
    ['bad-side', edge('On its side', 8.8)],
    ['bad-booklet', fold('They can ask for you.', 8)],
    ['bad-booklet-over', fold('Across the fold', 0)],
  ])('fails %s', async (fixture, finding) => {
    expect(await findingsOf('sheet:margins', madeSheet(`sheet-margins/${fixture}.typ`))).toEqual([finding]);
  });

  it('measures from the paper as it is turned and cut', async () => {
    const cut = await changedSheet(madeSheet('sheet-margins/good.typ'), ({ document }) => {
      document.getPage(0).setCropBox(20, 0, 575, 841.89);
    });
    expect(await findingsOf('sheet:margins', cut)).toEqual([edge('Ask for an advocate', 7.9)]);
  });
});

describe('sheet:line-length', () => {
  const long = (count: string, length: number) => ({
    message: `${count} longer than 70 characters, which is hard to follow: “Tell any nurse that you want an advocate, …” has ${length}.`,
    fix: 'Make the column narrower, or the letters larger.',
    where: 'page 1',
  });

  it.each(['good', 'good-booklet'])('passes %s', (fixture) => passes(`sheet-line-length/${fixture}.typ`));

  it.each([
    ['of a paragraph', 'bad', long('2 lines are', 79)],
    ['of an item', 'bad-item', long('A line is', 75)],
    ['made of pieces', 'bad-marks', long('A line is', 79)],
  ])('fails a long line %s', async (_, fixture, finding) => {
    expect(await findingsOf('sheet:line-length', madeSheet(`sheet-line-length/${fixture}.typ`))).toEqual([
      finding,
    ]);
  });
});
