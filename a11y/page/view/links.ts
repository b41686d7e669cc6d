import type { PageView } from './page-view.ts';

/** A link that a reader can follow. */
export interface Link {
  readonly element: HTMLAnchorElement;
  /** What someone who listens hears it called. */
  readonly name: string;
  /** Where it leads, in full. */
  readonly url: URL | undefined;
}

const known = new WeakMap<PageView, readonly Link[]>();

/** Every link of the page that can be seen or heard, in order. */
export function linksOf(view: PageView): readonly Link[] {
  let links = known.get(view);
  if (!links) {
    links = view
      .all('a[href]')
      .filter((element): element is HTMLAnchorElement => element instanceof view.window.HTMLAnchorElement)
      .filter((element) => view.isSeen(element) || view.isHeard(element))
      .map((element) => ({
        element,
        name: view.nameOf(element),
        url: URL.canParse(element.href) ? new URL(element.href) : undefined,
      }));
    known.set(view, links);
  }
  return links;
}

/** The nearest part around an element that a reader takes in at one look: a point of a list, a cell, a paragraph, a card. */
export function aroundOf(element: Element): Element {
  return (
    element.closest('li, td, th, dd, p, figure, article, section, caption, blockquote') ??
    element.parentElement ??
    element
  );
}
