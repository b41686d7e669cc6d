import { bodySize } from '../../page/view/body-size.ts';
import { sizeOf, weightOf } from '../../page/view/letters.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** What sets a heading apart, if it is not as it is in the words of the page. */
const MARKS = [
  'color',
  'fontFamily',
  'fontStyle',
  'fontVariantCaps',
  'textTransform',
  'textDecorationLine',
  'backgroundColor',
  'backgroundImage',
  'textAlign',
  'letterSpacing',
] as const;

const BOLD = 600;

export const headingLook: PageRule = {
  id: 'heading-look',
  words: 'Every heading looks like one: it is bolder than the words of the page.',
  why: 'Someone who looks over a page must see at once where something new begins.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const body = bodySize(view);
    const words = passagesOf(view)
      .filter(
        ({ element, text }) =>
          text.length > 60 && sizeOf(view, element) === body && !element.closest('h1, h2, h3, h4, h5, h6'),
      )
      .map(({ element }) => element);
    // A page can begin with a note in bold, and go on in plain letters.
    const plain = words.find((element) => weightOf(view, element) < BOLD) ?? words[0];
    if (!plain) return;
    for (const { element, text, nodes } of passagesOf(view)) {
      const heading = element.closest('h1, h2, h3, h4, h5, h6');
      if (!heading || !/\p{L}/u.test(text)) continue;
      const parts = nodes.flatMap((node) => node.parentElement ?? []);
      const weight = Math.max(...parts.map((part) => weightOf(view, part)));
      const bolder = weight >= BOLD && weight > weightOf(view, plain);
      if (bolder) continue;
      if (view.profile === 'site') {
        yield {
          element: heading,
          message: `The heading ${quoted(text)} is no bolder than the words below it.`,
          fix: 'Make it bold (font-weight: 700).',
        };
      } else if (parts.every((part) => looksAlike(view, part, plain)) && !hasEdge(view, heading)) {
        yield {
          element: heading,
          message: `The heading ${quoted(text)} looks like the words below it.`,
          fix: 'Make it bold, and larger than the words.',
        };
      }
    }
  },
};

function looksAlike(view: PageView, one: Element, plain: Element): boolean {
  const style = view.style(one);
  const other = view.style(plain);
  return (
    sizeOf(view, one) < sizeOf(view, plain) * 1.15 &&
    weightOf(view, one) <= weightOf(view, plain) &&
    MARKS.every((mark) => style[mark] === other[mark])
  );
}

function hasEdge(view: PageView, heading: Element): boolean {
  const style = view.style(heading);
  return (
    [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth, style.borderRightWidth].some(
      (width) => Number.parseFloat(width) > 0,
    ) || heading.querySelector('img, svg') !== null
  );
}
