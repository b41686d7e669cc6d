import { beginningOf } from '../../page/view/beginning-of.ts';
import { headingsOf } from '../../page/view/headings.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** So many words are more than the label of a button or the name of a menu. */
const MOST = { any: 25, site: 15 } as const;

/** Where words may be kept for listeners: what is told as it happens, descriptions, formulas, and what shows on focus. */
const KEPT =
  '[role="status"], [role="alert"], [role="log"], [aria-live], output, caption, svg, math, [class*="math" i], [class*="katex" i], a, button, label, select, datalist, canvas, video, audio, iframe, dialog, [role="dialog"], [popover], table';

/**
 * Words for listeners alone. Short ones explain; long ones tell some readers what others never learn. On our own pages, headings
 * are for everyone, too.
 */
export const hiddenFromSight: PageRule = {
  id: 'hidden-from-sight',
  words: 'What can be heard can be read, but for a few words that explain.',
  why: 'Someone who reads misses what is told to listeners alone, and the two can’t speak of the same page.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const described = new Set(
      view
        .all('[aria-describedby], [aria-labelledby]')
        .flatMap((one) =>
          `${one.getAttribute('aria-describedby') ?? ''} ${one.getAttribute('aria-labelledby') ?? ''}`.split(
            /\s+/u,
          ),
        ),
    );
    for (const element of unseenBlocks(view)) {
      const words = view.wordsOf(element);
      if (countWords(words) <= MOST[view.profile] || element.closest(KEPT) || described.has(element.id))
        continue;
      yield {
        element,
        message: `The words ${quoted(beginningOf(element))} are there for those who listen, but nobody can see them.`,
        fix: 'Show them to everyone, or leave them out.',
      };
    }
    if (view.profile === 'any') return;
    for (const { element } of headingsOf(view)) {
      if (view.isSeen(element) || view.nameOf(element) === '') continue;
      yield {
        element,
        message: `The heading ${quoted(view.nameOf(element))} can be heard, but not seen.`,
        fix: 'Show it, or name the part by aria-label.',
      };
    }
  },
};

/** The outermost elements that are drawn where nobody sees them, but heard. */
function* unseenBlocks(view: PageView): Iterable<Element> {
  const walker = view.document.createTreeWalker(view.document.body, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    if (
      /^(?:script|style|noscript|template|svg|iframe|video|audio|object)$/u.test(element.localName) ||
      !view.isHeard(element)
    )
      return NodeFilter.FILTER_REJECT;
    return view.isSeen(element) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node; ) {
    const element = node as Element;
    // See-through things, such as fields drawn anew, are no words kept from sight.
    if (isPutAway(view, element)) yield element;
    node = afterAll(walker, element);
  }
}

function afterAll(walker: TreeWalker, element: Element): Node | null {
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!element.contains(node)) return node;
  return null;
}

/** Whether it is drawn, but clipped away, made one pixel small or moved off the page. */
function isPutAway(view: PageView, element: Element): boolean {
  const { position, opacity } = view.style(element);
  return (
    opacity !== '0' &&
    (position === 'absolute' || position === 'fixed' || /inset/u.test(view.style(element).clipPath))
  );
}

function countWords(words: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words))
    return Math.round(words.length / 2);
  return words.split(' ').length;
}
