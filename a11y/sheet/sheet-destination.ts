import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The page that a place within a PDF is on, given the place or its name; `nowhere` where there is none. */
export async function pageOfDestination(
  document: PDFDocumentProxy,
  place: unknown,
): Promise<number | 'nowhere'> {
  try {
    const found: unknown = typeof place === 'string' ? await document.getDestination(place) : place;
    const page: unknown = Array.isArray(found) ? found[0] : undefined;
    const index =
      typeof page === 'number'
        ? page
        : await document.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
    return index >= 0 && index < document.numPages ? index + 1 : 'nowhere';
  } catch {
    // pdfjs throws where the object is no page of this file.
    return 'nowhere';
  }
}
