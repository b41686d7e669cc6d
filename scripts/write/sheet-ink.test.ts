import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PressRoom } from './press-room.ts';
import { everyBlock, sampleSite } from './sheet-sample-site.ts';
import { writeSheets } from './sheets.ts';

let out = '';

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'sheet-ink-'));
  const blocks = everyBlock.filter(({ kind }) => kind !== 'picture');
  await writeSheets(
    { ...sampleSite({ blocks }), sheetSizes: ['standard'] },
    [],
    new PressRoom([], { store: false }),
    out,
  );
});

afterAll(() => rm(out, { recursive: true }));

/** Every colour that is filled or drawn with, and every typeface, on every page of the finished sheet. */
async function inkAndFonts() {
  const data = new Uint8Array(await readFile(join(out, 'sheets/imha-england-en-standard.pdf')));
  const opening = getDocument({ data });
  const document = await opening.promise;
  const colours = new Set<string>();
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operation, index) => {
      const [first] = argsArray[index] ?? [];
      if (operation === OPS.setFillRGBColor || operation === OPS.setStrokeRGBColor) colours.add(first);
      if (operation === OPS.setFont) {
        const font: { name: string; missingFile?: boolean } = page.commonObjs.get(first);
        fonts.set(font.name.replace(/^[A-Z]{6}\+/, ''), font.missingFile !== true);
      }
    });
  }
  await opening.destroy();
  return { colours: [...colours], fonts: Object.fromEntries(fonts) };
}

/** WCAG 2.2, relative luminance. A photocopier keeps it, so contrast in grey is contrast in colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it('prints in colours that stand out from white paper by 7 to 1 or more, in grey too', async () => {
  const { colours } = await inkAndFonts();
  const inks = colours.filter((colour) => colour !== '#ffffff');
  expect(inks.length).toBeGreaterThanOrEqual(3);
  for (const ink of inks) expect(1.05 / (luminance(ink) + 0.05)).toBeGreaterThanOrEqual(7);
});

it('carries its typefaces in the file: one family, two weights', async () => {
  const { fonts } = await inkAndFonts();
  expect(fonts).toEqual({ 'AtkinsonHyperlegibleNext-Regular': true, 'AtkinsonHyperlegibleNext-Bold': true });
});
