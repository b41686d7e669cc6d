import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { RawPdf } from './raw-pdf.ts';

/** A part of a PDF as a screen reader meets it: a heading, a list, a table cell. */
export interface SheetElement {
  /** One of the standard ones, where the file says which its own stand for: `H1`, `P`, `LBody`. */
  readonly role: string;
  readonly parent?: SheetElement;
  /** In reading order. */
  readonly children: readonly (SheetElement | SheetContent)[];
  /** BCP 47 tag, where it is said of this part itself. */
  readonly language?: string;
  /** What is read out in place of a picture. */
  readonly alt?: string;
  /** What is read out in place of letters. */
  readonly actualText?: string;
  /** By which table cells name their headers. */
  readonly id?: string;
  /** What a header cell is the header of: `Row`, `Column`, `Both`. */
  readonly scope?: string;
  /** Ids of the header cells of this one. */
  readonly headers: readonly string[];
}

/** Something that can be seen on a page. */
export interface SheetContent {
  /** The first page is 1. */
  readonly page: number;
  /** The marked text or picture, as pdfjs names it: `p12R_mc0`. */
  readonly marked?: string;
  /** The annotation, such as a link, as pdfjs names it: `13R`. */
  readonly annotation?: string;
}

/** Anything deeper is damage. */
const DEEPEST = 200;

/**
 * The structure of a whole PDF, in the order it is read out. pdfjs gives one tree for each page, in which a list or a
 * paragraph that goes on over the page is two.
 *
 * @param pages the number of each page, by its object: `12R`
 */
export function structureOf(raw: RawPdf, pages: ReadonlyMap<string, number>): SheetElement | undefined {
  const root = raw.dict(raw.get(raw.catalog, 'StructTreeRoot'));
  if (root === undefined) return undefined;
  const roles = raw.dict(raw.get(root, 'RoleMap'));
  const seen = new Set<PDFDict>();

  const standardRole = (own: string): string => {
    const passed = new Set<string>();
    let role = own;
    while (!passed.has(role)) {
      passed.add(role);
      role = raw.name(raw.get(roles, role)) ?? role;
    }
    return role;
  };

  const childrenOf = (dict: PDFDict, parent: SheetElement, above: string | undefined, depth: number) => {
    const page = raw.reference(dict, 'Pg') ?? above;
    return raw.list(raw.get(dict, 'K')).flatMap((kid) => childOf(kid, parent, page, depth));
  };

  const childOf = (
    kid: PDFObject,
    parent: SheetElement,
    page: string | undefined,
    depth: number,
  ): readonly (SheetElement | SheetContent)[] => {
    const id = raw.number(kid);
    if (id !== undefined) return contentAt(page, { id });
    const dict = raw.dict(kid);
    if (dict === undefined || depth > DEEPEST) return [];
    const type = raw.name(raw.get(dict, 'Type'));
    const its = raw.reference(dict, 'Pg') ?? page;
    if (type === 'MCR') return contentAt(its, { id: raw.number(raw.get(dict, 'MCID')) });
    if (type === 'OBJR') return contentAt(its, { annotation: raw.reference(dict, 'Obj') });
    // An element that stands in two places, or within itself, is read once.
    if (seen.has(dict)) return [];
    seen.add(dict);
    return [elementOf(dict, parent, page, depth)];
  };

  const contentAt = (
    page: string | undefined,
    { id, annotation }: { readonly id?: number | undefined; readonly annotation?: string | undefined },
  ): readonly SheetContent[] => {
    const number = page === undefined ? undefined : pages.get(page);
    if (number === undefined) return [];
    if (annotation !== undefined) return [{ page: number, annotation }];
    return id === undefined ? [] : [{ page: number, marked: `p${page}_mc${id}` }];
  };

  const elementOf = (
    dict: PDFDict,
    parent: SheetElement | undefined,
    page: string | undefined,
    depth: number,
  ): SheetElement => {
    const children: (SheetElement | SheetContent)[] = [];
    const text = (key: string) => raw.text(raw.get(dict, key));
    const attributes = raw.list(raw.get(dict, 'A')).flatMap((value) => raw.dict(value) ?? []);
    const attribute = (key: string) =>
      attributes.map((each) => raw.get(each, key)).find((value) => value !== undefined);
    const [language, alt, actualText, id] = [text('Lang'), text('Alt'), text('ActualText'), text('ID')];
    const scope = raw.name(attribute('Scope'));
    const element: SheetElement = {
      role: parent === undefined ? 'Root' : standardRole(raw.name(raw.get(dict, 'S')) ?? 'NonStruct'),
      children,
      headers: raw.list(attribute('Headers')).flatMap((value) => raw.text(value) ?? []),
      ...(parent && { parent }),
      ...(language && { language }),
      ...(alt && { alt }),
      ...(actualText && { actualText }),
      ...(id && { id }),
      ...(scope && { scope }),
    };
    children.push(...childrenOf(dict, element, page, depth + 1));
    return element;
  };

  return elementOf(root, undefined, undefined, 0);
}

export function isElement(child: SheetElement | SheetContent): child is SheetElement {
  return 'role' in child;
}

/** An element and all within it, in reading order. */
export function* elementsIn(element: SheetElement): Generator<SheetElement> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* elementsIn(child);
}

/** All that can be seen of an element, in reading order; not of those parts in it that are named to be left out. */
export function contentsIn(element: SheetElement, leftOut?: (part: SheetElement) => boolean): SheetContent[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return [child];
    return leftOut?.(child) ? [] : contentsIn(child, leftOut);
  });
}

/** The nearest element around this one, or itself, of which something holds. */
export function nearest(
  element: SheetElement,
  holds: (element: SheetElement) => boolean,
): SheetElement | undefined {
  let at: SheetElement | undefined = element;
  while (at !== undefined && !holds(at)) at = at.parent;
  return at;
}
