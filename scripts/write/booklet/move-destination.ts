import { PDFArray, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { movedBy, type PlacesOnPaper } from './place-on-paper.ts';

/** Which parts of a destination are measured from the left edge of its page: `[page /XYZ left top zoom]`. */
const FROM_LEFT: ReadonlyMap<PDFObject | undefined, readonly number[]> = new Map([
  [PDFName.of('XYZ'), [2]],
  [PDFName.of('FitV'), [2]],
  [PDFName.of('FitBV'), [2]],
  [PDFName.of('FitR'), [2, 4]],
]);

/** Lets a place that links and bookmarks lead to be where its page has gone; leaves any other object as it is. */
export function moveDestination(object: PDFObject, places: PlacesOnPaper): void {
  if (!(object instanceof PDFArray) || object.size() < 2) return;
  const place = places.of(object.get(0));
  if (place === undefined || !(object.get(1) instanceof PDFName)) return;
  object.set(0, place.side);
  for (const index of FROM_LEFT.get(object.get(1)) ?? []) {
    const x = object.lookup(index);
    if (x instanceof PDFNumber) object.set(index, PDFNumber.of(movedBy(place.dx, x.asNumber())));
  }
}
