import type { PageView } from './page-view.ts';

/** A heading as someone who listens meets it. */
export interface Heading {
  readonly element: Element;
  /** 1 to 6, or more where `aria-level` says so. */
  readonly level: number;
}

/** The headings of a page that are heard, in order. */
export function headingsOf(view: PageView): Heading[] {
  return view
    .all('h1, h2, h3, h4, h5, h6, [role="heading"]')
    .filter((element) => {
      const role = element.getAttribute('role');
      return view.isHeard(element) && (role === null || role === '' || role === 'heading');
    })
    .map((element) => ({ element, level: levelOf(element) }));
}

function levelOf(element: Element): number {
  const said = Number(element.getAttribute('aria-level'));
  if (said >= 1) return said;
  return Number(/^h([1-6])$/u.exec(element.localName)?.[1] ?? 2);
}
