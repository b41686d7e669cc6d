import { type Pdfium, pdfium } from './pdfium.ts';

/** A page as Chrome shows it, for tests: its words as they are copied there, and each letter where it is drawn. */
export interface CopiedPage {
  readonly text: string;
  readonly letters: readonly DrawnLetter[];
}

export interface DrawnLetter {
  readonly letter: string;
  /** Its start on the baseline, in points from the left and from the foot of the page. */
  readonly x: number;
  readonly y: number;
}

/** The part of PDFium that reads the words of a page. */
interface ReadingPdfium extends Pdfium {
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(words: number): void;
  _FPDFText_CountChars(words: number): number;
  _FPDFText_GetText(words: number, from: number, count: number, at: number): number;
  _FPDFText_GetUnicode(words: number, index: number): number;
  _FPDFText_GetCharOrigin(words: number, index: number, x: number, y: number): number;
}

/** Every page of a PDF file, as it is read by the engine that shows PDF files in Chrome. */
export async function copiedPages(pdf: Uint8Array): Promise<readonly CopiedPage[]> {
  // Its types list only what draws.
  const engine = (await pdfium()) as ReadingPdfium;
  const at = engine._malloc(pdf.length);
  engine.HEAPU8.set(pdf, at);
  const document = engine._FPDF_LoadMemDocument(at, pdf.length, 0);
  if (document === 0) throw new Error('PDFium cannot open this file.');
  try {
    return Array.from({ length: engine._FPDF_GetPageCount(document) }, (_, index) =>
      copiedPage(engine, document, index),
    );
  } finally {
    engine._FPDF_CloseDocument(document);
    engine._free(at);
  }
}

function copiedPage(engine: ReadingPdfium, document: number, index: number): CopiedPage {
  const page = engine._FPDF_LoadPage(document, index);
  const words = engine._FPDFText_LoadPage(page);
  const count = engine._FPDFText_CountChars(words);
  const room = engine._malloc(2 * (count + 1) + 32);
  try {
    const written = engine._FPDFText_GetText(words, 0, count, room) - 1;
    const text = Buffer.from(engine.HEAPU8.slice(room, room + 2 * written)).toString('utf16le');
    // Numbers of eight bytes stand where eight goes into.
    const place = (room + 7) & ~7;
    const letters = Array.from({ length: count }, (_, letter): DrawnLetter => {
      engine._FPDFText_GetCharOrigin(words, letter, place, place + 8);
      const [x = 0, y = 0] = new Float64Array(engine.HEAPU8.slice(place, place + 16).buffer);
      return { letter: String.fromCodePoint(engine._FPDFText_GetUnicode(words, letter)), x, y };
    });
    return { text, letters };
  } finally {
    engine._free(room);
    engine._FPDFText_ClosePage(words);
    engine._FPDF_ClosePage(page);
  }
}

/** The lines of a page as they are seen, each from its left, without spaces. */
export function seenLines({ letters }: CopiedPage): readonly string[] {
  const lines = new Map<number, DrawnLetter[]>();
  for (const letter of letters.filter(({ letter }) => letter.trim() !== '')) {
    const y = Math.round(letter.y * 2);
    const near = [y - 1, y, y + 1].find((line) => lines.has(line));
    if (near === undefined) lines.set(y, [letter]);
    else lines.get(near)?.push(letter);
  }
  return [...lines.values()].map((line) =>
    line
      .toSorted((a, b) => a.x - b.x)
      .map(({ letter }) => letter)
      .join(''),
  );
}
