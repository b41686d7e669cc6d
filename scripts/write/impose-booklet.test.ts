import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PDFArray, PDFDict, PDFDocument, PDFName, PDFPageLeaf, PDFRef } from '@cantoo/pdf-lib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditSheet } from '../../a11y/sheet/audit-sheet.ts';
import type { OpenSheet } from '../../a11y/sheet/open-sheet.ts';
import { readSheet } from '../../a11y/sheet/read-sheet.ts';
import type { Box, TextItem } from '../../a11y/sheet/sheet-content.ts';
import { contentsIn, elementsIn, isElement, type SheetElement } from '../../a11y/sheet/sheet-structure.ts';
import { sidesOfPaper } from './booklet/sides-of-paper.ts';
import { imposeBooklet } from './impose-booklet.ts';
import { sheetDocument } from './sheet-document.ts';
import { sheetPress } from './sheet-press.ts';
import { everyBlock, paragraph, samplePicture, sampleSite } from './sheet-sample-site.ts';
import { fontFiles } from './typefaces.ts';

const MILLIMETRE = 72 / 25.4;
/** The middle of each half of A4, which is half a millimetre wider than A5. */
const [LEFT, RIGHT] = [0.25 * MILLIMETRE, 148.75 * MILLIMETRE];

interface Booklet {
  readonly source: Uint8Array;
  readonly pages: OpenSheet;
  readonly imposed: Uint8Array;
  readonly sides: OpenSheet;
}

let folder = '';
/** A leaflet with everything a leaflet can have, and one that is longer. */
let leaflet: Booklet;
let long: Booklet;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'booklet-'));
  leaflet = await bookletOf(await leafletOf(everyBlock));
  const words = Array.from({ length: 24 }, (_, index) =>
    paragraph(`Part ${index + 1}. ${'Some words. '.repeat(40)}`),
  );
  long = await bookletOf(await leafletOf([...everyBlock, ...words]));
});

afterAll(() => rm(folder, { recursive: true }));

async function leafletOf(blocks: typeof everyBlock): Promise<Uint8Array> {
  const print = join(folder, 'talking.png');
  await sharp({ create: { width: 40, height: 30, channels: 4, background: '#33557780' } })
    .png()
    .toFile(print);
  const pictures = [{ picture: samplePicture, files: [], print }];
  const site = sampleSite({ blocks });
  const [made] = site.leaflets;
  if (!made) throw new Error('The sample has no leaflet.');
  // As it is before it is folded.
  const { fold, ...document } = sheetDocument(site, made, 'booklet', pictures);
  expect(fold).toBe('ltr');
  const madeAt = Date.parse('2026-11-22T00:00:00Z') / 1000;
  return (await sheetPress(pictures)({ name: 'booklet', document, madeAt })).pdf;
}

/** A4 or A5 pages that only say which they are, and lead to the first. */
function plainPages(pages: number, paper = 'a5', drawn = ''): Uint8Array {
  const fonts = fontFiles().map((file) => readFileSync(file));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
  const mainFileContent = `
    #set document(title: "Pages")
    #set page(paper: "${paper}", footer: context [Page #here().page()])
    #set text(font: "Atkinson Hyperlegible Next", lang: "en")
    #let pages = ${pages}
    = Page 1 <first>
    ${drawn}
    #for page in range(2, pages + 1) [#pagebreak() Words of page #page. #link(<first>)[Back]]`;
  return compiler.pdf({ mainFileContent }, { pdfStandard: 'ua-1', creationTimestamp: 0 });
}

async function bookletOf(source: Uint8Array, direction: 'ltr' | 'rtl' = 'ltr'): Promise<Booklet> {
  const imposed = await imposeBooklet(source, direction);
  return { source, pages: await open(source), imposed, sides: await open(imposed) };
}

async function open(pdf: Uint8Array): Promise<OpenSheet> {
  const file = join(folder, 'opened.pdf');
  await writeFile(file, pdf);
  return await readSheet(file);
}

/** What stands on each half, page numbers only: `['', 'Page 1']`. */
function halves({ pages }: OpenSheet): readonly (readonly string[])[] {
  return pages.map((page) =>
    [itemsOn(page, 'left'), itemsOn(page, 'right')].map(
      (items) => items.find(({ text, artifact }) => artifact && text.startsWith('Page '))?.text ?? '',
    ),
  );
}

function itemsOn({ width, items }: OpenSheet['pages'][number], half: 'left' | 'right'): readonly TextItem[] {
  return items.filter(({ box }) => box.left + box.right < width === (half === 'left'));
}

/** The structure with all it says and holds, in reading order, but for where that stands. */
function outlineOf(element: SheetElement, sheet: OpenSheet): unknown {
  const { role, language, alt, actualText, id, scope, headers } = element;
  const links = sheet.pages.flatMap((page) => page.links);
  const children = element.children.map((child) => {
    if (isElement(child)) return outlineOf(child, sheet);
    // pdfjs adds space before what stands far from the text before it, whatever that is.
    if (child.marked !== undefined) return sheet.textById.get(child.marked)?.trim() ?? 'a drawing';
    const link = links.find(({ annotation }) => annotation === child.annotation);
    return { words: link?.words, address: link?.address };
  });
  return { role, language, alt, actualText, id, scope, headers, children };
}

function structureOf(sheet: OpenSheet): SheetElement {
  if (!sheet.structure) throw new Error('The sheet is not tagged.');
  return sheet.structure;
}

const name = (key: string) => PDFName.of(key);

const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });

function numbers(array: PDFArray | undefined): readonly number[] {
  return (array?.asArray() ?? []).map((each) => Number(String(each)));
}

describe('a booklet to fold', () => {
  it.each([
    [
      1,
      [
        ['', 'Page 1'],
        ['', ''],
      ],
    ],
    [
      4,
      [
        ['Page 4', 'Page 1'],
        ['Page 2', 'Page 3'],
      ],
    ],
    [
      5,
      [
        ['', 'Page 1'],
        ['Page 2', ''],
        ['', 'Page 3'],
        ['Page 4', 'Page 5'],
      ],
    ],
    [
      8,
      [
        ['Page 8', 'Page 1'],
        ['Page 2', 'Page 7'],
        ['Page 6', 'Page 3'],
        ['Page 4', 'Page 5'],
      ],
    ],
  ])('of %i pages has them in the order in which they are folded', async (count, expected) => {
    const { imposed, pages, sides } = await bookletOf(plainPages(count));
    expect(halves(sides)).toEqual(expected);
    expect(outlineOf(structureOf(sides), sides)).toEqual(outlineOf(structureOf(pages), pages));
    expect((await load(imposed)).getPages().map((page) => page.node.has(name('StructParents')))).toEqual(
      expected.map((side) => side.some((page) => page !== '')),
    );
  });

  it('opens the other way where reading goes from right to left', async () => {
    const { sides } = await bookletOf(plainPages(5), 'rtl');
    expect(halves(sides)).toEqual([
      ['Page 1', ''],
      ['', 'Page 2'],
      ['Page 3', ''],
      ['Page 5', 'Page 4'],
    ]);
  });

  it('is A4 on its side', () => {
    for (const { sides } of [leaflet, long]) {
      for (const { width, height } of sides.pages) {
        expect([width / MILLIMETRE, height / MILLIMETRE].map(Math.round)).toEqual([297, 210]);
      }
    }
  });

  it('shows every text of every page once, in its size, in the middle of its half', () => {
    for (const { pages, sides } of [leaflet, long]) {
      const places = sidesOfPaper(pages.pages.length, 'ltr');
      expect(sides.pages).toHaveLength(places.length);
      for (const [index, side] of sides.pages.entries()) {
        for (const [half, dx, place] of [
          ['left', LEFT, places[index]?.[0]],
          ['right', RIGHT, places[index]?.[1]],
        ] as const) {
          const before = place === undefined ? [] : (pages.pages[place]?.items ?? []);
          const after = itemsOn(side, half);
          expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
          for (const [at, { x, y, size, artifact }] of after.entries()) {
            expect(x).toBeCloseTo((before[at]?.x ?? Number.NaN) + dx, 3);
            expect(y).toBeCloseTo(before[at]?.y ?? Number.NaN, 3);
            expect({ size, artifact }).toEqual({ size: before[at]?.size, artifact: before[at]?.artifact });
          }
        }
      }
    }
  });

  it('is the same bytes for the same pages', async () => {
    expect(await imposeBooklet(long.source)).toEqual(long.imposed);
  });

  it('keeps nothing of the pages that it was made of', async () => {
    const { context } = await load(long.imposed);
    const objects = context.enumerateIndirectObjects().map(([, object]) => object);
    expect(objects.filter((object) => object instanceof PDFPageLeaf)).toHaveLength(long.sides.pages.length);
  });

  it('is refused where it would come out wrong', async () => {
    await expect(imposeBooklet(plainPages(2, 'a4'))).rejects.toThrow('A booklet is made of upright A5 pages');
    const gradient = '#rect(fill: gradient.linear(red, blue))';
    await expect(imposeBooklet(plainPages(2, 'a5', gradient))).rejects.toThrow(
      'A page with a pattern or a gradient cannot be imposed: it would stay where it was.',
    );
  });
});

describe('what a screen reader meets in a booklet', () => {
  it('is what it met before: every part, in the same order, with the same words', () => {
    for (const { pages, sides } of [leaflet, long]) {
      expect(outlineOf(structureOf(sides), sides)).toEqual(outlineOf(structureOf(pages), pages));
      const marks = contentsIn(structureOf(sides)).flatMap(({ marked }) => marked ?? []);
      expect(new Set(marks).size).toBe(marks.length);
    }
  });

  it('can be found from what stands on a page, too', async () => {
    const { context, catalog } = await load(long.imposed);
    const structure = catalog.lookup(name('StructTreeRoot'), PDFDict);
    const nums = structure.lookup(name('ParentTree'), PDFDict).lookup(name('Nums')) as PDFArray;
    const parents = new Map(numbers(nums).flatMap((key, at) => (at % 2 ? [] : [[key, nums.lookup(at + 1)]])));
    let found = 0;
    for (const [, element] of context.enumerateIndirectObjects()) {
      if (!(element instanceof PDFDict) || element.get(name('Type')) !== name('StructElem')) continue;
      const kids = (element.lookup(name('K')) as PDFArray | undefined)?.asArray() ?? [];
      for (const kid of kids) {
        const mark = Number(String(kid instanceof PDFDict ? kid.get(name('MCID')) : kid));
        if (Number.isNaN(mark)) continue;
        const page = (kid instanceof PDFDict ? kid : element).lookup(name('Pg'), PDFDict);
        const array = parents.get(Number(String(page.get(name('StructParents'))))) as PDFArray;
        expect(array.lookup(mark)).toBe(element);
        found += 1;
      }
    }
    expect(found).toBe(contentsIn(structureOf(long.sides)).filter(({ marked }) => marked).length);
  });

  it('says where its table is', async () => {
    for (const { imposed, sides } of [leaflet, long]) {
      const objects = (await load(imposed)).context.enumerateIndirectObjects().map(([, object]) => object);
      const [attributes] = objects.flatMap((object) =>
        object instanceof PDFDict && object.get(name('S')) === name('Table')
          ? (object.lookup(name('A')) as PDFArray).asArray()
          : [],
      );
      const [left = 0, bottom = 0, right = 0, top = 0] = numbers(
        (attributes as PDFDict).lookup(name('BBox')) as PDFArray,
      );
      const table = [...elementsIn(structureOf(sides))].find(({ role }) => role === 'Table') as SheetElement;
      const items = contentsIn(table).flatMap(({ marked }) => sides.itemsById.get(marked ?? '') ?? []);
      expect(items.length).toBeGreaterThan(10);
      for (const { box } of items) expect(within({ left, bottom, right, top }, middle(box))).toBe(true);
    }
  });

  it('has its title, its language, and the standard it follows', () => {
    for (const key of ['tagged', 'pdfUa', 'title', 'showsTitle', 'language', 'keywords', 'madeAt'] as const) {
      expect(long.sides[key]).toEqual(long.pages[key]);
    }
    expect(long.sides.pdfUa).toBe(1);
    const written = Buffer.from(long.imposed).toString('latin1');
    expect(written).toContain(`<xmpTPg:NPages>${long.sides.pages.length}</xmpTPg:NPages>`);
  });

  it('passes the gate’s own rules', async () => {
    await writeFile(join(folder, 'imha-england-en-booklet.pdf'), leaflet.imposed);
    expect(await auditSheet(folder, 'imha-england-en-booklet.pdf')).toEqual([]);
  });
});

describe('what leads elsewhere in a booklet', () => {
  it('lies over its words', async () => {
    for (const { imposed, sides } of [leaflet, long]) {
      const { context } = await load(imposed);
      const links = [...elementsIn(structureOf(sides))].filter(({ role }) => role === 'Link');
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) {
        const contents = contentsIn(link);
        const [annotation] = contents.flatMap((each) => each.annotation ?? []);
        const dict = context.lookup(PDFRef.of(Number.parseInt(annotation ?? '', 10)), PDFDict);
        const [left = 0, bottom = 0, right = 0, top = 0] = numbers(dict.lookup(name('Rect')) as PDFArray);
        const corners = numbers(dict.lookup(name('QuadPoints')) as PDFArray | undefined);
        const across = corners.filter((_, index) => index % 2 === 0);
        if (across.length > 0) {
          expect(Math.min(...across)).toBeCloseTo(left, 1);
          expect(Math.max(...across)).toBeCloseTo(right, 1);
        }
        const boxes = contents
          .flatMap(({ marked }) => sides.itemsById.get(marked ?? '') ?? [])
          .map(({ box }) => box);
        expect(boxes.length).toBeGreaterThan(0);
        for (const box of boxes) expect(within({ left, bottom, right, top }, middle(box))).toBe(true);
      }
    }
  });

  it('is told which page it is on', async () => {
    for (const page of (await load(long.imposed)).getPages()) {
      for (const annotation of page.node.Annots()?.asArray() ?? []) {
        expect(page.doc.context.lookup(annotation, PDFDict).get(name('P'))).toBe(page.ref);
      }
    }
  });

  it('comes out at the heading it names', async () => {
    const { imposed, sides } = long;
    const document = await load(imposed);
    const pages = document.getPages().map(({ ref }) => ref);
    const bookmarks = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && object.has(name('Dest')) ? [object] : []))
      .filter((object) => object.has(name('Title')));
    expect(bookmarks).toHaveLength(sides.bookmarks.length);
    for (const [index, bookmark] of bookmarks.entries()) {
      const dest = bookmark.lookup(name('Dest')) as PDFArray;
      const side = sides.pages[pages.indexOf(dest.get(0) as PDFRef)];
      const [x = 0, y = 0] = numbers(dest).slice(2);
      const first = side?.items.find((item) => Math.abs(item.x - x) < 1 && item.y < y && item.y > y - 40);
      expect(sides.bookmarks[index]?.title).toContain(first?.text.trim().split(' ')[0]);
    }
    expect(sides.pages.flatMap(({ links }) => links.flatMap(({ to }) => to ?? []))).toEqual([2]);
  });

  it('tells the printer to turn the paper at its short edge', async () => {
    const preferences = (await load(long.imposed)).catalog.lookup(name('ViewerPreferences'), PDFDict);
    expect(String(preferences.get(name('Duplex')))).toBe('/DuplexFlipShortEdge');
    expect(String(preferences.get(name('DisplayDocTitle')))).toBe('true');
  });
});

function middle({ left, right, bottom, top }: Box): readonly [number, number] {
  return [(left + right) / 2, (bottom + top) / 2];
}

function within({ left, right, bottom, top }: Box, [x, y]: readonly [number, number]): boolean {
  return left < x && x < right && bottom < y && y < top;
}
