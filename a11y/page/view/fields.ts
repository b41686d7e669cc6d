import type { PageView } from './page-view.ts';

/** What someone fills in or chooses from. */
export const FIELD =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]), select, textarea';

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields of a page that are there for those who listen, even where only their label is drawn. */
export function fieldsOf(view: PageView): Field[] {
  return (view.all(FIELD) as Field[]).filter(
    (field) => view.isHeard(field) && (view.isSeen(field) || seenLabels(view, field).length > 0),
  );
}

/** Its labels that can be seen and have words. */
export function seenLabels(view: PageView, field: Field): HTMLLabelElement[] {
  return [...(field.labels ?? [])].filter((label) => view.isSeen(label) && labelWords(view, label) !== '');
}

/** The words of a label, without those of the field in it, such as the choices of a list. */
export function labelWords(view: PageView, label: Element): string {
  if (!label.querySelector('select, textarea, option')) return view.wordsOf(label);
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('select, textarea')) field.remove();
  return view.wordsOf(copy);
}

/** What a message calls a field: the words beside it, or what it is named. */
export function fieldWords(view: PageView, field: Field): string {
  const [label] = seenLabels(view, field);
  return (label && labelWords(view, label)) || view.nameOf(field) || field.name || field.localName;
}

/** A search: its one field and the button beside it are understood without more words. */
export function isSearch(field: Field): boolean {
  return (
    field.type === 'search' ||
    field.closest('search, [role="search"]') !== null ||
    /^(?:q|s|query|search)$/iu.test(field.name)
  );
}

/** Whether words are written in the field by keys. */
export function isWrittenIn(field: Field): boolean {
  return !/^(?:checkbox|radio|range|color|file|select-one|select-multiple)$/u.test(field.type);
}

/** The elements that an attribute names by their ids. */
export function namedBy(element: Element, attribute: string): Element[] {
  return (element.getAttribute(attribute) ?? '')
    .split(/\s+/u)
    .filter(Boolean)
    .map((id) => element.ownerDocument.getElementById(id))
    .filter((one) => one !== null);
}
