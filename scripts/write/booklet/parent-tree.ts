import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';

/** Which element of the structure each piece of marked content, and each link, belongs to. */
export class ParentTree {
  readonly #context: PDFContext;
  readonly #parents = new Map<number, PDFObject>();

  constructor(root: PDFDict) {
    this.#context = root.context;
    this.#read(root);
  }

  /** Those of the contents of a page, by their numbers; none where the page has no key. */
  ofPage(key: number | undefined): readonly PDFObject[] {
    const parents = key === undefined ? undefined : this.#parents.get(key);
    return parents === undefined ? [] : this.#context.lookup(parents, PDFArray).asArray();
  }

  /** Puts the contents of several pages, one after another, in place of the first of them. @param keys of those pages */
  join(keys: readonly number[]): void {
    const [first] = keys;
    if (first === undefined) return;
    const parents = this.#context.obj(keys.flatMap((key) => [...this.ofPage(key)]));
    for (const key of keys) this.#parents.delete(key);
    this.#parents.set(first, parents);
  }

  toDict(): PDFDict {
    const inOrder = [...this.#parents].toSorted(([a], [b]) => a - b);
    return this.#context.obj({ Nums: inOrder.flatMap(([key, parents]) => [PDFNumber.of(key), parents]) });
  }

  /** A long tree has branches. */
  #read(branch: PDFDict): void {
    const nums = branch.lookupMaybe(PDFName.of('Nums'), PDFArray);
    for (let index = 0; index + 1 < (nums?.size() ?? 0); index += 2) {
      const parents = nums?.get(index + 1);
      if (parents) this.#parents.set(nums?.lookup(index, PDFNumber).asNumber() ?? Number.NaN, parents);
    }
    const kids = branch.lookupMaybe(PDFName.of('Kids'), PDFArray);
    for (const kid of kids?.asArray() ?? []) this.#read(this.#context.lookup(kid, PDFDict));
  }
}
