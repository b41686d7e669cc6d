import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { RawPdf } from './raw-pdf.ts';

/** A font that a page calls upon. */
export interface SheetFont {
  /** As the file writes it, without the mark of a subset: `AtkinsonHyperlegibleNext-Regular`. */
  readonly name: string;
  /** Whether the file brings its letters. */
  readonly embedded: boolean;
  /** The first page that calls upon it. */
  readonly page: number;
}

/** The fonts of all pages, each once, also those of drawings on them and of the faces of links and form fields. */
export function fontsOf(raw: RawPdf, pages: readonly (PDFDict | undefined)[]): readonly SheetFont[] {
  const fonts = new Map<PDFDict, SheetFont>();
  const seen = new Set<PDFDict>();

  const visit = (value: PDFObject | undefined, page: number) => {
    const resources = raw.dict(value);
    if (resources === undefined || seen.has(resources)) return;
    seen.add(resources);
    for (const [own, font] of raw.entries(raw.get(resources, 'Font'))) {
      const dict = raw.dict(font);
      if (dict === undefined || fonts.has(dict)) continue;
      const name = (raw.name(raw.get(dict, 'BaseFont')) ?? own).replace(/^[A-Z]{6}\+/u, '');
      fonts.set(dict, { name, embedded: isEmbedded(raw, dict), page });
      // The letters of such a font are drawings, which may hold letters of others.
      visit(raw.get(dict, 'Resources'), page);
    }
    for (const kind of ['XObject', 'Pattern']) {
      for (const [, drawing] of raw.entries(raw.get(resources, kind))) {
        visit(raw.get(raw.dict(drawing), 'Resources'), page);
      }
    }
  };

  for (const [index, page] of pages.entries()) {
    visit(inherited(raw, page, 'Resources'), index + 1);
    for (const annotation of raw.list(raw.get(page, 'Annots'))) {
      for (const [, face] of raw.entries(raw.get(raw.dict(annotation), 'AP'))) {
        for (const state of [face, ...raw.entries(face).map(([, each]) => each)]) {
          visit(raw.get(raw.dict(state), 'Resources'), index + 1);
        }
      }
    }
  }
  return [...fonts.values()];
}

function isEmbedded(raw: RawPdf, font: PDFDict): boolean {
  const kind = raw.name(raw.get(font, 'Subtype'));
  if (kind === 'Type3') return true;
  if (kind === 'Type0') {
    const below = raw.list(raw.get(font, 'DescendantFonts')).flatMap((value) => raw.dict(value) ?? []);
    return below.length > 0 && below.every((each) => bringsLetters(raw, each));
  }
  return bringsLetters(raw, font);
}

function bringsLetters(raw: RawPdf, font: PDFDict): boolean {
  const descriptor = raw.dict(raw.get(font, 'FontDescriptor'));
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => raw.dict(raw.get(descriptor, key)));
}

/** A page takes what it does not say itself from the pages’ tree above it (ISO 32000-1, 7.7.3.4). */
function inherited(raw: RawPdf, page: PDFDict | undefined, key: string): PDFObject | undefined {
  const seen = new Set<PDFDict>();
  let at = page;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const value = raw.get(at, key);
    if (value !== undefined) return value;
    at = raw.dict(raw.get(at, 'Parent'));
  }
  return undefined;
}
