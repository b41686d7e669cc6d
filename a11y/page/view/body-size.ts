import { sizeOf } from './letters.ts';
import { once } from './once.ts';
import type { PageView } from './page-view.ts';
import { passagesOf } from './passages.ts';

/** Size in CSS pixels in which most of the page’s words are set. */
export function bodySize(view: PageView): number {
  return commonest(view, view.document);
}

const commonest = once((view, _page: Document): number => {
  const letters = new Map<number, number>();
  const main = view.document.querySelector('main, [role="main"]');
  for (const passage of passagesOf(view)) {
    const { element, text, nodes } = passage;
    if (element.closest('h1, h2, h3, h4, h5, h6, pre, nav, footer')) continue;
    if (main && !main.contains(element)) continue;
    if (nodes.every((node) => node.parentElement?.closest('a, button'))) continue;
    const size = sizeOf(view, element);
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? sizeOf(view, view.document.body);
});
