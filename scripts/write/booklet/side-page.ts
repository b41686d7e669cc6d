import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFPageLeaf,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { halfContent } from './half-content.ts';
import { MergedResources } from './merged-resources.ts';
import type { ParentTree } from './parent-tree.ts';
import { moveCorners, type PlacesOnPaper } from './place-on-paper.ts';

const MILLIMETRE = 72 / 25.4;
const A4 = { width: 297 * MILLIMETRE, height: 210 * MILLIMETRE };
const A5 = { width: 148 * MILLIMETRE, height: 210 * MILLIMETRE };
const NEAR_ENOUGH = 0.5;

/** Half of A4 is half a millimetre wider than A5. A page stands in the middle of it. */
const HALVES = [
  { dx: A4.width / 4 - A5.width / 2, prefix: 'left-' },
  { dx: (A4.width * 3) / 4 - A5.width / 2, prefix: 'right-' },
] as const;

/** Nothing of a page reaches into the other half. */
const CUT_TO_PAGE = `/Artifact BMC\n0 0 ${A5.width.toFixed(5)} ${A5.height.toFixed(5)} re\nW\nn\nEMC`;

/**
 * One side of the paper: a page with two pages on it, left and right, either of which may be missing. What is marked on
 * them is joined in `parents`, and where they have gone is noted in `places`. Throws where a page is not A5.
 *
 * @param ref what the new page will be known by
 * @param tree of all pages
 */
export function sidePage(
  context: PDFContext,
  { ref, tree }: { readonly ref: PDFRef; readonly tree: PDFRef },
  pages: readonly (PDFPage | undefined)[],
  parents: ParentTree,
  places: PlacesOnPaper,
): PDFDict {
  const resources = new MergedResources(context);
  const drawn: string[] = [];
  const keys: number[] = [];
  const annotations = PDFArray.withContext(context);
  let marksBefore = 0;

  for (const [index, { dx, prefix }] of HALVES.entries()) {
    const page = pages[index];
    if (page === undefined) continue;
    const place = { side: ref, dx, marksBefore };
    places.add(page.ref, place);
    mustBeA5(page.node);

    const key = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    const marks = parents.ofPage(key).length;
    if (key !== undefined) keys.push(key);
    const renumber = (mark: number) => {
      if (mark >= marks) throw new Error(`The content ${mark} of page ${page.ref.tag} is in no structure.`);
      return place.marksBefore + mark;
    };
    const content = halfContent(contentOf(page.node), { rename: resources.add(page.node, prefix), renumber });
    drawn.push(`q\n1 0 0 1 ${dx.toFixed(5)} 0 cm\n${CUT_TO_PAGE}\n${content}\nQ\n`);
    marksBefore += marks;

    for (const annotation of page.node.Annots()?.asArray() ?? []) {
      const dict = context.lookup(annotation, PDFDict);
      dict.set(PDFName.of('P'), ref);
      for (const corners of ['Rect', 'QuadPoints']) moveCorners(dict, corners, place);
      annotations.push(annotation);
    }
  }
  parents.join(keys);

  const group = pages.map((page) => page?.node.get(PDFName.of('Group'))).find((each) => each !== undefined);
  return context.obj({
    Type: 'Page',
    Parent: tree,
    MediaBox: [0, 0, A4.width, A4.height].map((edge) => Number(edge.toFixed(5))),
    Resources: resources.dict,
    Contents: context.register(context.flateStream(Buffer.from(drawn.join(''), 'latin1'))),
    Tabs: 'S',
    ...(annotations.size() > 0 && { Annots: annotations }),
    ...(keys[0] !== undefined && { StructParents: keys[0] }),
    ...(group && { Group: group }),
  });
}

function mustBeA5(page: PDFPageLeaf): void {
  const { x, y, width, height } = page.MediaBox().asRectangle();
  const off = [x, y, width - A5.width, height - A5.height].map(Math.abs);
  if (Math.max(...off) > NEAR_ENOUGH || (page.Rotate()?.asNumber() ?? 0) !== 0) {
    throw new Error(`A booklet is made of upright A5 pages; this one is ${width} × ${height} points.`);
  }
}

/** What a page draws, unpacked, one character for each byte. */
function contentOf(page: PDFPageLeaf): string {
  const contents = page.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .flatMap((each) => {
      const stream = page.context.lookup(each);
      return stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : [];
    })
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join('\n');
}
