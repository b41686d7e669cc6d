import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageOfDestination } from './sheet-destination.ts';

/** A place on a page that leads elsewhere when it is pressed. */
export interface SheetLink {
  /** As the structure names it: `13R`. */
  readonly annotation: string;
  /** The address it leads to, as it is written, if it leads out of the file. */
  readonly address?: string;
  /** The page it leads to, if it leads within the file; `nowhere` if that is not in it. */
  readonly to?: number | 'nowhere';
  /** Whether it does something else, such as going to the next page. */
  readonly acts: boolean;
  /** What is read out where the link itself holds no text. */
  readonly words?: string;
}

/** The links of a page. */
export async function linksOf(document: PDFDocumentProxy, page: PDFPageProxy): Promise<readonly SheetLink[]> {
  const links: SheetLink[] = [];
  // The types of pdfjs say nothing of what an annotation holds.
  for (const annotation of (await page.getAnnotations()) as Readonly<Record<string, unknown>>[]) {
    if (annotation.subtype !== 'Link') continue;
    const { id, url, unsafeUrl, dest, action, contentsObj, setOCGState, resetForm, attachment } = annotation;
    const address = typeof unsafeUrl === 'string' ? unsafeUrl : typeof url === 'string' ? url : undefined;
    const words = (contentsObj as { str?: string } | undefined)?.str?.trim();
    links.push({
      annotation: String(id),
      acts: [action, setOCGState, resetForm, attachment].some((each) => each !== undefined && each !== null),
      ...(address !== undefined && { address }),
      ...(dest !== undefined && dest !== null && { to: await pageOfDestination(document, dest) }),
      ...(words && { words }),
    });
  }
  return links;
}
