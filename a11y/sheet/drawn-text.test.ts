import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { drawnGlyphs } from './drawn-glyphs.ts';
import { drawnText } from './drawn-text.ts';
import { contentOf } from './sheet-content.ts';
import { spokenMarks } from './spoken-marks.ts';

/** A page that is drawn so, and what can be drawn within it by the name of `/Form`. */
async function pageOf(drawing: string, form = ''): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([600, 800]);
  const font = (await document.embedFont(StandardFonts.Helvetica)).ref;
  const { context } = document;
  const Font = { F1: font };
  const Form = context.register(
    context.flateStream(form, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 600, 800],
      Matrix: [2, 0, 0, 2, 0, 0],
      Resources: { Font },
    }),
  );
  page.node.set(PDFName.of('Resources'), context.obj({ Font, XObject: { Form } }));
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(drawing)));
  return document.save();
}

function spokenIn(drawing: string): readonly (string | undefined)[] {
  // Where nothing says other words, nobody asks which part does.
  return drawing.includes('ActualText')
    ? spokenMarks(drawing)
    : (drawing.match(/BDC/gu) ?? []).map(() => undefined);
}

/** Its text as pdfjs gives it, and as it is put together from its glyphs. */
async function bothOf(drawing: string, form?: string, spoken = spokenIn(drawing)) {
  const opening = getDocument({ data: await pageOf(drawing, form), verbosity: VerbosityLevel.ERRORS });
  try {
    const page = await (await opening.promise).getPage(1);
    const text = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const drawn = drawnText(text, await drawnGlyphs(page), spoken);
    return { given: contentOf(text), drawn: drawn && contentOf(drawn) };
  } finally {
    await opening.destroy();
  }
}

const wordsOf = (content: ReturnType<typeof contentOf> | undefined) =>
  content?.items.map(({ text }) => text.trim());

describe('text that is put together from its glyphs', () => {
  const text = (operators: string) => `q BT /F1 12 Tf 50 700 Td ${operators} ET Q`;
  const LINE_BELOW = text('14 TL (One line) Tj T* (and another) Tj');

  it.each([
    ['one line', text('(One two) Tj')],
    ['lines below each other', LINE_BELOW],
    ['a line that is moved to', text('(One line) Tj 0 -20 TD (and another) Tj T* (and more) Tj')],
    ['a line with its own place', text('(One line) Tj 1 0 0 1 90 600 Tm (and another) Tj')],
    ['lines that are shown as they begin', text('14 TL (One line) Tj (and another) \' 2 0 (and more) "')],
    ['letters and words far apart', text('0.5 Tc 5 Tw (One tw) Tj 0 Tc (o) Tj')],
    ['letters that are moved to each other', text('[(O) 80 (n) -40 (e)] TJ')],
    ['stretched letters', text('150 Tz 0.5 Tc (One tw) Tj 0 Tc (o) Tj')],
    ['raised letters', text('(One) Tj 4 Ts (two) Tj')],
    ['type of two sizes', text('(One) Tj /F1 20 Tf (two) Tj')],
    ['type that is turned', text('0 1 -1 0 300 300 Tm (One two) Tj')],
    ['a page that is drawn larger', `q 2 0 0 2 10 20 cm ${LINE_BELOW.replace('700', '200')} Q`],
    ['words of two columns', text('(One) Tj 200 0 Td (two) Tj')],
  ])('stands where pdfjs says it does: %s', async (_, drawing) => {
    const { given, drawn } = await bothOf(drawing);
    const extent = (content: typeof drawn) => {
      const boxes = (content?.items ?? []).map(({ box }) => box);
      return [
        Math.min(...boxes.map(({ left }) => left)),
        Math.max(...boxes.map(({ right }) => right)),
        Math.min(...boxes.map(({ bottom }) => bottom)),
        Math.max(...boxes.map(({ top }) => top)),
      ].map((place) => Math.round(place * 100) / 100);
    };
    // Between letters that are far apart, pdfjs puts spaces.
    const letters = (content: typeof drawn) => wordsOf(content)?.join('').replaceAll(' ', '');
    expect(letters(given)).toMatch(/^One/u);
    expect(letters(drawn)).toBe(letters(given));
    expect(extent(drawn)).toEqual(extent(given));
  });

  it('stands where a drawing within the page puts it', async () => {
    const { given, drawn } = await bothOf(
      'q 1 0 0 1 30 40 cm /Form Do Q',
      text('(One) Tj').replace('700', '100'),
    );
    expect(drawn?.items[0]?.width).toBeCloseTo(given.items[0]?.width ?? 0, 3);
    expect(given.items).toMatchObject([{ text: 'One', x: 130, y: 240, size: 24 }]);
    expect(drawn?.items).toMatchObject([{ text: 'One', x: 130, y: 240, size: 24 }]);
  });

  const group = (words: string, shown: string) => `/Span <</ActualText ${words}>> BDC ${shown} EMC`;
  const THREE = '<FEFF00740068007200650065>';

  it('says what a group of letters says, in their place, and widens to all of them', async () => {
    const { drawn } = await bothOf(text(`(One ) Tj ${group(THREE, '[(x) -100 (yz)] TJ')} ( four) Tj`));
    expect(wordsOf(drawn)).toEqual(['One three four']);
    const plain = await bothOf(text('(One ) Tj [(x) -100 (yz)] TJ ( four) Tj'));
    expect(drawn?.items[0]?.width).toBeCloseTo(plain.drawn?.items[0]?.width ?? 0, 3);
  });

  it('says nothing for a group that says nothing', async () => {
    const { drawn } = await bothOf(text(`(One) Tj ${group('<FEFF>', '(x) Tj')} ( two) Tj`));
    expect(wordsOf(drawn)).toEqual(['One two']);
  });

  it('has a space where there is a gap, and no second one where one is drawn', async () => {
    const words = async (operators: string) =>
      [...((await bothOf(operators)).drawn?.textById.values() ?? [])].join('').trim();
    const part = (shown: string) => `/P <</MCID 0>> BDC ${text(shown)} EMC`;
    expect(await words(part('(One) Tj 40 0 Td (two) Tj'))).toBe('One two');
    expect(await words(part('(One ) Tj 40 0 Td (two) Tj'))).toBe('One two');
    expect(await words(part(`${group(THREE, '(x) Tj')} 6 0 Td (two) Tj`))).toBe('threetwo');
  });

  it('is not put together where nobody can say which part says what', async () => {
    const { drawn } = await bothOf(text(group(THREE, '(x) Tj')), '', ['three', 'four']);
    expect(drawn).toBeUndefined();
  });
});
