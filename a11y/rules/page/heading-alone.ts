import { type Heading, headingsOf } from '../../page/view/headings.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** What a section can consist of besides words. An empty box with a name may be filled by a script. */
const CONTENT =
  'img, svg, canvas, picture, video, audio, iframe, object, embed, math, input, select, textarea, button, hr, form, table, template, noscript, slot, [role], [aria-live], div[id], div[class], section[id]';

/**
 * A heading followed by another of its level or a higher one, or by the end, with nothing between that could ever be seen. A
 * heading that leads somewhere or opens something is left alone, and so is a card that ends with its heading.
 */
export const headingAlone: PageRule = {
  id: 'heading-alone',
  words: 'Every heading has something below it.',
  why: 'Someone who jumps to a heading by ear finds nothing there, and thinks they missed it.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const headings = headingsOf(view);
    for (const [at, heading] of headings.entries()) {
      const { element, level } = heading;
      const next = headings[at + 1];
      if (next && next.level > level) continue;
      if (!view.isSeen(element) || view.wordsOf(element) === '') continue;
      if (
        element.querySelector('a, button, img, svg, input') ||
        element.closest('a, button, summary, hgroup')
      )
        continue;
      if (isInCard(view, element, headings[at - 1], next) || hasBelow(view, element, next)) continue;
      yield {
        element,
        message: `Nothing stands below the heading ${quoted(view.wordsOf(element))}.`,
        fix: 'Write what belongs there, or take the heading away.',
      };
    }
  },
};

/** Whether it stands in a box of its own with more than itself, such as a picture or a date above it. */
function isInCard(view: PageView, element: Element, before?: Heading, next?: Heading): boolean {
  let box = element;
  for (let one = element.parentElement; one && one !== view.document.body; one = one.parentElement) {
    if ((before && one.contains(before.element)) || (next && one.contains(next.element))) break;
    if (one.localName === 'main' || one.getAttribute('role') === 'main') break;
    box = one;
  }
  if (box === element) return false;
  return view.wordsOf(box) !== view.wordsOf(element) || box.querySelector(CONTENT) !== null;
}

/** Whether there is anything between a heading and the next, or the end of the main part; hidden things count, as in tabs. */
function hasBelow(view: PageView, element: Element, next?: Heading): boolean {
  const end = element.closest('main, [role="main"], dialog, article') ?? view.document.body;
  const walker = view.document.createTreeWalker(end, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (element.contains(node)) continue;
    if (next && (node === next.element || next.element.contains(node))) return false;
    if (node instanceof view.window.Text) {
      if (/\S/u.test(node.data) && !node.parentElement?.closest('script, style')) return true;
    } else if (node instanceof view.window.Element) {
      if (next && node.contains(next.element)) continue;
      if (node.localName.includes('-') || node.matches(CONTENT)) return true;
    }
  }
  return false;
}
