import { PageView } from '../view/page-view.ts';
import { selectorOf } from '../view/selector-of.ts';
import { FOCUSABLE } from './focus-walk.ts';

/** The link by which a reader skips what comes first on every page. */
export interface SkipLink {
  readonly where: string;
  readonly name: string;
  /** All that its working hangs on: what is alike on another page works alike there. */
  readonly key: string;
}

let target: Element | null = null;
let link: HTMLAnchorElement | undefined;
let address = '';

/**
 * The page’s skip link: the first thing that can have it, if that is a link to a place
 * on the page itself. Nothing where there is none, or the place isn’t there, which is found when links are followed.
 */
export function skipLink(): SkipLink | null {
  const first = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled'),
  );
  if (!(first instanceof HTMLAnchorElement) || !/^#./u.test(first.getAttribute('href') ?? '')) return null;
  target = document.getElementById(decodeURIComponent(first.hash.slice(1)));
  if (!target) return null;
  link = first;
  const place = target.cloneNode(false) as Element;
  return {
    where: selectorOf(first),
    name: new PageView(window, 'any').nameOf(first),
    key: [
      first.outerHTML,
      place.outerHTML,
      target.checkVisibility({ visibilityProperty: true }),
      (first.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      target.matches(FOCUSABLE),
      follows(),
      ...[...document.scripts].map(({ src, text }) => src || text),
    ].join('\n'),
  };
}

/** Gives it the focus; false where a script won’t have it. */
export function focusSkipLink(): boolean {
  address = location.href;
  link?.focus();
  return document.activeElement === link;
}

/** Where Enter has led: whether the place is in the window, and whether Tab goes on from there. */
export function skipped(): { readonly shown: boolean; readonly focused: boolean } {
  const active = document.activeElement;
  const box = target?.getBoundingClientRect();
  const shown =
    !!box &&
    target?.checkVisibility({ visibilityProperty: true }) === true &&
    box.top < window.innerHeight &&
    box.bottom > -1;
  const goesOn =
    !active ||
    active === document.body ||
    // Where nothing comes after, Tab begins anew.
    !follows() ||
    (target !== null &&
      (target.contains(active) ||
        (target.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0));
  return { shown, focused: goesOn };
}

function follows(): boolean {
  return [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].some(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      target !== null &&
      (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** Takes the place out of the address again. */
export async function unskip(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (location.href !== address) {
    await new Promise<void>((done) => {
      window.addEventListener('popstate', () => done(), { once: true });
      setTimeout(done, 300);
      history.back();
    });
  }
  window.scrollTo(0, 0);
}
