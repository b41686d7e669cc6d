import { type Link, linksOf } from '../../page/view/links.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/**
 * Looks at a picture and words that follow one another, and at words that were cut into two links. The name of a site beside its
 * menu, or “2” and “Next” under a list, are no fault.
 */
const FURNITURE = 'nav, header, [role="navigation"], [role="banner"]';

/** Parts of a page that a reader goes to one by one: what stands in two of them is not one thing. */
const PARTS = 'main, footer, aside, [role="main"], [role="contentinfo"], [role="complementary"]';

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
        if (isOneThing(before.element, element, view)) {
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

/** Whether two links are parts of one thing: nothing that can be read or worked stands between them. */
function isOneThing(first: Element, second: Element, view: PageView): boolean {
  if (first.closest(FURNITURE) || second.closest(FURNITURE)) return false;
  const between = view.document.createRange();
  between.setStartAfter(first);
  between.setEndBefore(second);
  if (first.nextSibling === second) return true;
  if (isPicture(first, view) === isPicture(second, view) || /[\p{L}\p{N}]/u.test(between.toString()))
    return false;
  if (first.closest(PARTS) !== second.closest(PARTS)) return false;
  const home = between.commonAncestorContainer;
  // Points of one list, or rows of one table, are things of their own.
  const inside = (element: Element) => {
    let child = element;
    while (child.parentElement && child.parentElement !== home) child = child.parentElement;
    return child;
  };
  return !/^(?:li|tr|dt|dd)$/u.test(inside(second).localName) || inside(first) === inside(second);
}

/** Whether a link is a picture and nothing else. */
function isPicture(link: Element, view: PageView): boolean {
  return view.wordsOf(link) === '' && link.querySelector('img, svg, picture') !== null;
}
