import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { moveCorners, type PlaceOnPaper, type PlacesOnPaper } from './place-on-paper.ts';

const [K, Pg, A, Stm, MCID, Type] = [
  PDFName.of('K'),
  PDFName.of('Pg'),
  PDFName.of('A'),
  PDFName.of('Stm'),
  PDFName.of('MCID'),
  PDFName.of('Type'),
] as const;
const [MCR, OBJR] = [PDFName.of('MCR'), PDFName.of('OBJR')] as const;

/**
 * Points an element of the structure, and all within it, to where its content has gone. What is part of what, and in
 * which order it is read, stays as it is.
 *
 * @returns where its first content is
 */
export function moveStructure(element: PDFDict, places: PlacesOnPaper): PlaceOnPaper | undefined {
  const own = moveToSide(element, places);
  const kids = element.lookup(K);
  let first: PlaceOnPaper | undefined;
  if (kids instanceof PDFArray) {
    for (let index = 0; index < kids.size(); index += 1) {
      const kid = kids.lookup(index);
      if (kid instanceof PDFNumber && own) kids.set(index, renumbered(kid, own));
      const place = kid instanceof PDFDict ? moveKid(kid, own, places) : own;
      first ??= place;
    }
  } else if (kids instanceof PDFNumber && own) {
    element.set(K, renumbered(kids, own));
    first = own;
  } else if (kids instanceof PDFDict) {
    first = moveKid(kids, own, places);
  }
  if (first) moveAttributes(element, first);
  return first;
}

function moveKid(
  kid: PDFDict,
  parent: PlaceOnPaper | undefined,
  places: PlacesOnPaper,
): PlaceOnPaper | undefined {
  const type = kid.lookup(Type);
  if (type !== MCR && type !== OBJR) return moveStructure(kid, places);
  const place = moveToSide(kid, places) ?? parent;
  // The marks of a drawing that is kept apart from its page are numbered apart as well.
  if (type === MCR && place && !kid.has(Stm)) kid.set(MCID, renumbered(kid.lookup(MCID, PDFNumber), place));
  return place;
}

function moveToSide(dict: PDFDict, places: PlacesOnPaper): PlaceOnPaper | undefined {
  const place = places.of(dict.get(Pg));
  if (place) dict.set(Pg, place.side);
  return place;
}

function renumbered(mark: PDFNumber, { marksBefore }: PlaceOnPaper): PDFNumber {
  return PDFNumber.of(mark.asNumber() + marksBefore);
}

/** A picture and a table say where they are. Those that go on over the page do not, so their first content tells. */
function moveAttributes(element: PDFDict, place: PlaceOnPaper): void {
  const attributes = element.lookup(A);
  const dicts = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const each of dicts) {
    const dict = element.context.lookup(each);
    if (dict instanceof PDFDict) moveCorners(dict, 'BBox', place);
  }
}
