import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageOfDestination } from './sheet-destination.ts';

/** A line of the list of contents that viewers show beside a PDF. */
export interface SheetBookmark {
  readonly title: string;
  readonly page: number | 'nowhere';
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

export async function bookmarksOf(document: PDFDocumentProxy): Promise<readonly SheetBookmark[]> {
  const bookmarks: SheetBookmark[] = [];
  const visit = async (outline: Outline) => {
    for (const { title, dest, items } of outline ?? []) {
      bookmarks.push({ title, page: await pageOfDestination(document, dest) });
      await visit(items);
    }
  };
  await visit(await document.getOutline());
  return bookmarks;
}
