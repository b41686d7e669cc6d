import { ParseSpeeds, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { moveDestination } from './booklet/move-destination.ts';
import { moveStructure } from './booklet/move-structure.ts';
import { ParentTree } from './booklet/parent-tree.ts';
import { PlacesOnPaper } from './booklet/place-on-paper.ts';
import { sidePage } from './booklet/side-page.ts';
import { sidesOfPaper } from './booklet/sides-of-paper.ts';
import { sweep } from './booklet/sweep.ts';
import { tellOfSides } from './booklet/tell-of-sides.ts';

/**
 * Makes a booklet of a tagged PDF with A5 pages: two of them stand beside each other on A4 paper, which is printed on both
 * sides, turned over at its short edge, and folded once. It is read in the same order as before, and its tags, links and
 * bookmarks stay. The same pages give the same bytes. Throws at what no sheet of ours has: other paper, patterns,
 * gradients, and pictures within the text of a page.
 *
 * @param direction in which a reader turns the leaves
 */
export async function imposeBooklet(pdf: Uint8Array, direction: 'ltr' | 'rtl' = 'ltr'): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { context, catalog } = document;
  const structure = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const parents = new ParentTree(structure.lookup(PDFName.of('ParentTree'), PDFDict));
  const places = new PlacesOnPaper();
  const pages = document.getPages();
  const tree = catalog.get(PDFName.of('Pages'));
  if (!(tree instanceof PDFRef)) throw new Error('A PDF keeps its pages apart from its catalog.');

  const sides = sidesOfPaper(pages.length, direction).map((side) => {
    const ref = context.nextRef();
    const halves = side.map((page) => (page === undefined ? undefined : pages[page]));
    context.assign(ref, sidePage(context, { ref, tree }, halves, parents, places));
    return ref;
  });
  catalog.Pages().set(PDFName.of('Kids'), context.obj(sides));
  catalog.Pages().set(PDFName.of('Count'), PDFNumber.of(sides.length));
  structure.set(PDFName.of('ParentTree'), parents.toDict());
  moveStructure(structure, places);
  tellOfSides(catalog, sides.length);
  sweep(context, (object) => moveDestination(object, places));

  const left = places.pages.find((page) => context.lookup(page) !== undefined);
  if (left) throw new Error(`Something in a booklet still leads to ${left.tag}, a page that it was made of.`);
  return document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
