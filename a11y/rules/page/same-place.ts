import { type Link, linksOf } from '../../page/links.ts';
import { type PageView, quoted } from '../../page/page-view.ts';
import type { PageRule } from './page-rule.ts';

/** Looks at links that follow one another with no words between them. Two links in different sentences are no fault. */
export const samePlace: PageRule = {
  id: 'same-place',
  words: 'A picture and the words beside it that lead to the same place are one link.',
  why: 'Someone who uses keys has to pass the same link twice, and someone who listens hears it twice.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    let before: Link | undefined;
    for (const link of linksOf(view)) {
      const { element, url } = link;
      if (element.tabIndex < 0 || element.closest('[aria-hidden="true"]') || !url || !view.isSeen(element))
        continue;
      if (before?.url?.href === url.href && !/^#?$/u.test(element.getAttribute('href') ?? '')) {
        // The same word twice, such as a number or a name, may mean two things that lead to one place.
        const twice = before.name === link.name && !before.element.querySelector('img, svg, picture');
        if (!twice && isNext(before.element, element, view)) {
          yield {
            element,
            message: `${quoted(before.name || 'A picture')} and ${quoted(link.name || 'a picture')}, one after the other, are links to the same place.`,
            fix: 'Put both into one link.',
          };
        }
      }
      before = link;
    }
  },
};

/** Whether nothing that can be read or worked stands between two links. */
function isNext(first: Element, second: Element, view: PageView): boolean {
  const between = view.document.createRange();
  between.setStartAfter(first);
  between.setEndBefore(second);
  if (between.collapsed) return true;
  if (/[\p{L}\p{N}]/u.test(between.toString())) return false;
  const home = between.commonAncestorContainer;
  // Points of one list, or rows of one table, are things of their own.
  const inside = (element: Element) => {
    let child = element;
    while (child.parentElement && child.parentElement !== home) child = child.parentElement;
    return child;
  };
  return !/^(?:li|tr|dt|dd)$/u.test(inside(second).localName) || inside(first) === inside(second);
}
