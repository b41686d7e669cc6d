import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../scripts/model/qr-code.ts';
import { colourOf, contrastOf } from '../colour/pixel-colour.ts';
import { changedSheet, redraw } from '../fixtures/changed-sheet.ts';
import { CannotDraw, drawablePages } from './draw-sheet.ts';
import { photocopy } from './photocopy.ts';
import { findingsOf, findingsOn, madeSheet } from './sheet-fixture.ts';

describe('sheet:contrast', () => {
  const sheet = (name: string) => madeSheet(`sheet-contrast/${name}.typ`);
  const found = async (bytes: Uint8Array) =>
    (await findingsOf('sheet:contrast', bytes)).map(({ message, where }) => `${where}: ${message}`);
  const faint = (words: string, ratio: string) =>
    `page 1: The words “${words}” are hard to see: they stand out from what they are printed on by ${ratio} to 1, not 7 to 1 or more.`;
  const unseen = (words: string) =>
    `page 1: Nobody can see the words “${words}”: they have the colour of what they are on.`;

  it.each(['good', 'good-gradient', 'good-just'])('passes %s', async (name) => {
    expect(await findingsOn(sheet(name))).toEqual({});
  });

  it.each([
    ['grey words, once', 'bad-grey', faint('Last looked at in June.', '4.54')],
    ['white on blue', 'bad-blue', faint('Ring them today', '4.10')],
    [
      'words that run from pale into dark',
      'bad-gradient',
      faint('Tell a nurse, who will ask for you', '5.41'),
    ],
    ['words on a picture', 'bad-picture', faint('Tell a nurse, who will ask for you', '2.06')],
    ['a watermark under other words', 'bad-watermark', faint('SAMPLE', '1.32')],
    [
      'words that a dark figure swallows',
      'bad-dark-figure',
      faint('Tell a nurse about it all today.', '1.31'),
    ],
    ['white on white', 'bad-lost', unseen('They can ask for you.')],
    ['words that something lies over', 'bad-covered', unseen('They can ask for you.')],
    ['one pale word among dark ones', 'bad-word', faint('probably', '2.81')],
    ['small grey letters', 'bad-small', faint('Printed for the trust in small grey letters.', '5.32')],
    [
      'ink that lets the paper through',
      'bad-transparent',
      faint('Tell a nurse. They can ask for you.', '3.36'),
    ],
    ['a veil over black words', 'bad-veiled', faint('Tell a nurse today.', '2.09')],
    ['pale words on their side', 'bad-turned', faint('On its side', '3.54')],
    [
      'colours that a photocopy brings nearer',
      'bad-photocopy',
      'page 1: The words “Ring them today” are hard to see on a photocopy: they stand out by 7.03 to 1 in colour, but by 6.89 to 1 in grey, not 7 to 1 or more.',
    ],
  ])('fails %s', async (_, name, message) => {
    expect(await found(sheet(name))).toEqual([message]);
  });

  it('tells the first three of many faults of a page', async () => {
    expect(await found(sheet('bad-thrice'))).toHaveLength(3);
  });

  it('says what to do', async () => {
    const [first] = await findingsOf('sheet:contrast', sheet('bad-grey'));
    expect(first?.fix).toBe(
      'Print them in a darker colour on a plain, pale ground, or in a pale one on a dark ground.',
    );
  });

  it.each([
    [
      'turned',
      ({ document }: { document: PDFDocument }) =>
        document.getPage(0).node.set(PDFName.of('Rotate'), document.context.obj(90)),
    ],
    ['cut', ({ document }: { document: PDFDocument }) => document.getPage(0).setCropBox(40, 30, 280, 300)],
    [
      'in another measure',
      ({ document }: { document: PDFDocument }) =>
        document.getPage(0).node.set(PDFName.of('UserUnit'), document.context.obj(0.5)),
    ],
  ] as const)('measures where the words are on a page that is %s', async (_, change) => {
    expect(await found(await changedSheet(sheet('good'), change))).toEqual([]);
    expect(await found(await changedSheet(sheet('bad-grey'), change))).toEqual([
      faint('Last looked at in June.', '4.54'),
    ]);
  });

  /** A sheet as a scanner makes it: a picture of the page, and its words over it, unseen. */
  async function scanned(bytes: Uint8Array): Promise<Uint8Array> {
    return changedSheet(bytes, async (insides) => {
      const page = insides.document.getPage(0);
      const { width, height } = page.getSize();
      for await (const drawn of drawablePages(bytes, [{ width, height, items: [], links: [] }])) {
        const { seen, ...size } = drawn.closer(3);
        const pixels = new Uint8Array(seen.buffer, seen.byteOffset, seen.byteLength);
        const raw = { width: size.width, height: size.height, channels: 4 as const };
        const picture = await sharp(pixels, { raw }).removeAlpha().png().toBuffer();
        redraw(insides, 1, (drawing) => drawing.replace(/\bBT\b/g, 'BT 3 Tr'));
        page.drawImage(await insides.document.embedPng(picture), { x: 0, y: 0, width, height });
      }
    });
  }

  it('measures the picture where the words over it are not drawn', async () => {
    expect(await found(await scanned(sheet('good-just')))).toEqual([]);
    expect(await found(await scanned(sheet('bad-blue')))).toHaveLength(1);
    expect(await found(await scanned(sheet('bad-lost')))).toEqual([unseen('They can ask for you.')]);
  });

  it('leaves out words that are off the page', async () => {
    const moved = await changedSheet(sheet('bad-grey'), (insides) => {
      redraw(insides, 1, (drawing) => `1 0 0 1 5000 0 cm\n${drawing}`);
    });
    expect(await found(moved)).toEqual([]);
  });
});

describe('a photocopy', () => {
  it('has the grey that sharp gives a page', async () => {
    const colours = [
      colourOf(11, 79, 108),
      colourOf(125, 26, 26),
      colourOf(255, 233, 176),
      colourOf(42, 40, 108),
    ];
    const grey = await photocopy(colours);
    const pixels = Buffer.from(
      colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, colour >> 16]),
    );
    const copied = await sharp(pixels, { raw: { width: 2, height: 2, channels: 3 } })
      .greyscale()
      .raw()
      .toBuffer();
    expect(colours.map(grey)).toEqual([...copied].map((level) => colourOf(level, level, level)));
  });

  it('keeps contrast, but for its rounding, so that what has more than enough need not be copied', async () => {
    const colours = Array.from({ length: 4096 }, (_, at) =>
      colourOf((at >> 8) * 17, ((at >> 4) & 15) * 17, (at & 15) * 17),
    );
    const grey = await photocopy(colours);
    const lost = colours.flatMap((ink) =>
      [0x000000, 0xffffff, 0x37d1e2, 0x7f3f0f].map((paper) => {
        const contrast = contrastOf(ink, paper);
        return contrast < 7 ? 1 : contrast / contrastOf(grey(ink), grey(paper) ?? paper);
      }),
    );
    expect(Math.max(...lost)).toBeLessThan(7.5 / 7);
  });
});

describe('sheet:qr', () => {
  const ADDRESS = 'https://example.org/england/en/imha/';
  const WELSH = 'https://example.org/wales/cy/imha/';
  const sheet = (name: string, held = ADDRESS) =>
    madeSheet(`sheet-qr/${name}.typ`, undefined, {
      address: ADDRESS,
      code: qrCode(held),
      otherAddress: WELSH,
      other: qrCode(WELSH),
      pale: qrCode(ADDRESS).replace('<path', '<path fill="white"'),
    });
  const found = async (name: string, held?: string) =>
    (await findingsOf('sheet:qr', sheet(name, held))).map(({ message, where }) => `${where}: ${message}`);
  const missing = (address: string) =>
    `page 1: A QR code leads to ${address}, which does not stand on the page: nobody can see where it leads, or go there without a telephone.`;
  const unread =
    'page 1: A picture is called “QR code for the web address https://example.org/england/en/imha/”, but no such code can be read on this page.';

  it.each([
    ['an address beside the code', 'beside'],
    ['a link to it', 'linked'],
    ['an address over the end of a line, and a code that is turned', 'wrapped'],
    ['two codes', 'two'],
    ['a code at the edge of the paper', 'edge'],
    ['a pale code on a dark ground', 'dark'],
    ['no code, but many lines and squares', 'none'],
  ])('passes %s', async (_, name) => {
    expect(await found(name)).toEqual([]);
  });

  it.each([
    'https://example.org/england/en/imha',
    'HTTPS://EXAMPLE.ORG/england/en/imha/',
    'http://example.org/england/en/imha/',
  ])('takes %s for the address that stands beside it without its beginning', async (held) => {
    expect((await found('silent', held)).length).toBe(1);
    expect((await found('wrapped', held)).length).toBe(0);
  });

  it('fails a code that leads elsewhere', async () => {
    const held = 'https://example.com/england/en/imha/';
    expect(await found('beside', held)).toEqual([missing(held), unread]);
    expect(await found('linked', held)).toEqual([missing(held)]);
    expect(await found('wrapped', 'https://example.org/england/en/IMHA/')).toHaveLength(1);
  });

  it('fails a code whose address is only part of others', async () => {
    expect(await found('longer')).toEqual([missing(ADDRESS)]);
  });

  it('finds a small code that nothing speaks of', async () => {
    expect(await found('silent')).toEqual([missing(ADDRESS)]);
  });

  it('fails a code that holds something else than a web address', async () => {
    expect(await found('silent', 'tel:03003038037')).toEqual([
      'page 1: A QR code holds “tel:03003038037”, which is not a web address.',
    ]);
  });

  it.each(['damaged', 'promised', 'tiny'])('fails a code that cannot be read: %s', async (name) => {
    const [message, ...more] = await found(
      name,
      name === 'tiny' ? `${ADDRESS}?${'from=sheet&'.repeat(40)}` : ADDRESS,
    );
    expect(message).toContain('but no such code can be read on this page.');
    expect(more).toEqual([]);
  });

  it('fails a page on which one of two codes is another’s', async () => {
    expect(await found('two', WELSH)).toEqual([unread]);
  });
});

describe('drawing', () => {
  it('says so where a file cannot be drawn', async () => {
    const pages = drawablePages(Buffer.from('%PDF-1.7 and no more'), [
      { width: 100, height: 100, items: [], links: [] },
    ]);
    await expect(pages.next()).rejects.toThrow(new CannotDraw('It is damaged.'));
  });

  it('draws a page as large as a house no larger than it must', async () => {
    const vast = await changedSheet(madeSheet('sheet-contrast/bad-grey.typ'), ({ document }) => {
      document.getPage(0).setSize(1e6, 1e6);
    });
    expect(await findingsOf('sheet:readable', vast)).toEqual([]);
  });
});
