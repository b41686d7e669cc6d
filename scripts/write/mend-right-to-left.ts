import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { lettersOf } from './mend-clusters.ts';
import { type DrawnFont, inReadingOrder } from './reading-order.ts';

/**
 * What glyphs are read as is changed: without the marks that Typst writes around words that run the other way, for itself; and with
 * one letter where lam and alef are one glyph. Readers turn right-to-left text round letter by letter, and would turn those two.
 */
const READ_AS: readonly (readonly [RegExp, string])[] = [
  [/[\u202a-\u202e\u2066-\u2069]/gu, ''],
  [/^\u0644\u0627$/u, '\ufefb'],
  [/^\u0644\u0623$/u, '\ufef7'],
  [/^\u0644\u0625$/u, '\ufef9'],
  [/^\u0644\u0622$/u, '\ufef5'],
];

/**
 * Makes right-to-left words be read out and copied as they were written.
 *
 * @returns the same file, which looks the same
 */
export async function mendRightToLeft(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  for (const [, object] of context.enumerateIndirectObjects()) {
    const at = object instanceof PDFDict ? object.get(PDFName.of('ToUnicode')) : undefined;
    const map = context.lookup(at);
    if (!(at instanceof PDFRef && map instanceof PDFRawStream)) continue;
    context.assign(
      at,
      context.flateStream(respelled(written(map), /(<[0-9A-Fa-f]{4}>\s*<)([0-9A-Fa-f]+)>/gu)),
    );
  }
  for (const page of document.getPages()) {
    const at = page.node.get(PDFName.of('Contents'));
    const stream = context.lookup(at);
    if (!(at instanceof PDFRef && stream instanceof PDFRawStream)) {
      throw new Error('The drawing of a page is not in one piece.');
    }
    const drawn = inReadingOrder(written(stream), fontsOf(page.node.Resources()));
    const spelled = respelled(drawn, /(\/ActualText <FEFF)([0-9A-Fa-f]+)>/gu);
    context.assign(at, context.flateStream(Buffer.from(spelled, 'latin1')));
  }
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** One character for each byte. */
function written(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** A text with its letters, in hexadecimal digits after what `where` finds first, spelled as they are to be read. */
function respelled(text: string, where: RegExp): string {
  return text.replace(where, (_, before: string, letters: string) => {
    const read = READ_AS.reduce((all, [these, as]) => all.replace(these, as), lettersIn(letters));
    return `${before}${Buffer.from(read, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
  });
}

function lettersIn(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
}

function fontsOf(resources: PDFDict | undefined): ReadonlyMap<string, DrawnFont> {
  const fonts = resources?.lookup(PDFName.of('Font'));
  return new Map(
    [...lettersOf(resources)].map(([name, letters]) => {
      const font = fonts instanceof PDFDict ? fonts.lookup(PDFName.of(name.slice(1))) : undefined;
      const widths = font instanceof PDFDict ? widthsOf(font) : new Map<number, number>();
      return [
        name,
        {
          letters: new Map([...letters].map(([glyph, read]) => [glyph, lettersIn(read)])),
          widthOf: (glyph: string) => widths.get(Number.parseInt(glyph, 16)) ?? WIDTH,
        },
      ];
    }),
  );
}

/** Of a glyph that a font does not name (ISO 32000-1, 9.7.4.3). */
const WIDTH = 1000;

/** The widths of a font’s glyphs: `1 [500 250] 7 9 600` says them of 1 and 2, and one for 7 to 9. */
function widthsOf(font: PDFDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const own = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  const list = own instanceof PDFDict ? own.lookup(PDFName.of('W')) : undefined;
  if (!(list instanceof PDFArray)) return widths;
  for (let at = 0; at < list.size(); ) {
    const first = list.lookup(at, PDFNumber).asNumber();
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let glyph = 0; glyph < next.size(); glyph += 1) {
        widths.set(first + glyph, next.lookup(glyph, PDFNumber).asNumber());
      }
      at += 2;
    } else {
      const last = list.lookup(at + 1, PDFNumber).asNumber();
      const width = list.lookup(at + 2, PDFNumber).asNumber();
      for (let glyph = first; glyph <= last; glyph += 1) widths.set(glyph, width);
      at += 3;
    }
  }
  return widths;
}
