import { PDFArray, type PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** Where a page of the source has gone. */
export interface PlaceOnPaper {
  /** The side of the paper that it is on, as a page of the new file. */
  readonly side: PDFRef;
  /** How far to the right, in points. */
  readonly dx: number;
  /** Added to the numbers of its marked content. */
  readonly marksBefore: number;
}

export class PlacesOnPaper {
  readonly #byPage = new Map<PDFRef, PlaceOnPaper>();

  add(page: PDFRef, place: PlaceOnPaper): void {
    this.#byPage.set(page, place);
  }

  of(page: PDFObject | undefined): PlaceOnPaper | undefined {
    return page instanceof PDFRef ? this.#byPage.get(page) : undefined;
  }

  get pages(): readonly PDFRef[] {
    return [...this.#byPage.keys()];
  }
}

/** Moves a rectangle, or corners, that stand under a key: x and y by turns. */
export function moveCorners(dict: PDFDict, key: string, { dx }: PlaceOnPaper): void {
  const corners = dict.lookupMaybe(PDFName.of(key), PDFArray);
  if (corners === undefined) return;
  const moved = PDFArray.withContext(dict.context);
  for (let index = 0; index < corners.size(); index += 1) {
    const at = corners.lookup(index, PDFNumber).asNumber();
    moved.push(PDFNumber.of(index % 2 === 0 ? movedBy(dx, at) : at));
  }
  dict.set(PDFName.of(key), moved);
}

/** Without the noise in the last digits that adding leaves. */
export function movedBy(dx: number, x: number): number {
  return Math.round((x + dx) * 1e5) / 1e5;
}
