import { type PDFContext, PDFDict, PDFName, type PDFPageLeaf } from '@cantoo/pdf-lib';

/** The fonts, pictures and colours of two pages, in one list where each of them keeps a name of its own. */
export class MergedResources {
  readonly dict: PDFDict;

  constructor(context: PDFContext) {
    this.dict = context.obj({});
  }

  /**
   * Takes in what a page uses, and tells how its drawing names it from now on: `/f0` is now `/left-f0`. A name that the
   * page does not explain, such as `/DeviceGray`, stays. Throws at what would mean something else on another page.
   */
  add(page: PDFPageLeaf, prefix: string): (kind: string, name: string) => string {
    const resources = page.Resources();
    const renamed = (name: PDFName) => PDFName.of(prefix + name.asString().slice(1));
    for (const [kind, entry] of resources?.entries() ?? []) {
      const named = page.context.lookup(entry);
      // Only the old list of procedures is no dictionary.
      if (!(named instanceof PDFDict)) continue;
      if (kind.decodeText() === 'Pattern' && named.keys().length > 0) {
        throw new Error('A page with a pattern or a gradient cannot be imposed: it would stay where it was.');
      }
      const merged = this.#all(kind);
      for (const [name, resource] of named.entries()) {
        if (/^Default(?:Gray|RGB|CMYK)$/u.test(name.decodeText())) {
          throw new Error(
            'A page with a default colour space cannot be imposed: it would colour both halves.',
          );
        }
        if (
          kind.decodeText() === 'Properties' &&
          page.context.lookup(resource, PDFDict).has(PDFName.of('MCID'))
        ) {
          throw new Error('A page that numbers its contents in a list of its own cannot be imposed.');
        }
        merged.set(renamed(name), resource);
      }
    }
    return (kind, text) => {
      const name = PDFName.of(text.slice(1));
      const known = resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.has(name);
      return known ? renamed(name).asString() : text;
    };
  }

  #all(kind: PDFName): PDFDict {
    const found = this.dict.lookupMaybe(kind, PDFDict);
    if (found) return found;
    const empty = this.dict.context.obj({});
    this.dict.set(kind, empty);
    return empty;
  }
}
