import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/**
 * Visits every object that a PDF still needs, and throws away those that nothing points to any more.
 *
 * @param visit called for each object once, before those that it points to
 */
export function sweep(context: PDFContext, visit: (object: PDFObject) => void): void {
  const { Root, Info } = context.trailerInfo;
  const needed = new Set<PDFRef>();
  const waiting: PDFObject[] = [Root, Info].filter((each) => each !== undefined);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof PDFRef) {
      const object = needed.has(next) ? undefined : context.lookup(next);
      needed.add(next);
      if (object) waiting.push(object);
      continue;
    }
    visit(next);
    if (next instanceof PDFArray) waiting.push(...next.asArray());
    else if (next instanceof PDFDict) waiting.push(...next.values());
    else if (next instanceof PDFStream) waiting.push(next.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!needed.has(ref)) context.delete(ref);
}
