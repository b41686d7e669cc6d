import { type PDFCatalog, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

const [Duplex, Metadata, PageLabels, ViewerPreferences] = [
  PDFName.of('Duplex'),
  PDFName.of('Metadata'),
  PDFName.of('PageLabels'),
  PDFName.of('ViewerPreferences'),
] as const;

/** Lets a PDF say how many sides of paper it now is, and how they are printed. The rest of what it says stays. */
export function tellOfSides(catalog: PDFCatalog, sides: number): void {
  const { context } = catalog;
  const preferences = catalog.lookupMaybe(ViewerPreferences, PDFDict) ?? context.obj({});
  preferences.set(Duplex, PDFName.of('DuplexFlipShortEdge'));
  catalog.set(ViewerPreferences, preferences);
  // They number pages, and a side has two.
  catalog.delete(PageLabels);

  const metadata = catalog.lookup(Metadata);
  if (!(metadata instanceof PDFRawStream) || metadata.dict.has(PDFName.of('Filter'))) return;
  const said = Buffer.from(metadata.contents).toString('latin1');
  const says = said.replace(/(?<=<xmpTPg:NPages>)\d+(?=<)/u, String(sides));
  catalog.set(Metadata, context.register(PDFRawStream.of(metadata.dict, Buffer.from(says, 'latin1'))));
}
