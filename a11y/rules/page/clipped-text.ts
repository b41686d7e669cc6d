import { once } from '../../page/view/once.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { type Line, linesOf, type Passage, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/**
 * Our own pages cut no words off at all. Any page may end a title with “…” on purpose; there only letters are looked for that
 * are cut through, by a box that holds nothing else. What can be scrolled or opened is left alone.
 */
export const clippedText: PageRule = {
  id: 'clipped-text',
  words: 'No words are cut off by the box they stand in.',
  why: 'Someone who has enlarged the letters loses the end of what they read, and may not know that there was more.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    const told = new Set<Element>();
    for (const passage of passagesOf(view)) {
      const box = clipping(view, passage.element);
      if (!box || told.has(box)) continue;
      const cut = cutOff(view, passage, box);
      if (!cut) continue;
      const alone = view.wordsOf(box) === view.wordsOf(passage.element);
      if (view.profile === 'any' && !(cut.how === 'through its letters' && alone)) continue;
      told.add(box);
      yield { element: box, message: `${quoted(passage.text)} is cut off ${cut.how}.`, fix: cut.fix };
    }
  },
};

/** The nearest box that cuts off what does not fit in it, and can’t be scrolled. */
const clipping = once((view, element: Element): Element | undefined => {
  if (element === view.document.body) return undefined;
  const { overflowX, overflowY, display } = view.style(element);
  if (/auto|scroll/u.test(`${overflowX} ${overflowY}`)) return undefined;
  if (display !== 'inline' && /hidden|clip/u.test(`${overflowX} ${overflowY}`)) return element;
  return element.parentElement ? clipping(view, element.parentElement) : undefined;
});

interface Cut {
  readonly how: 'and ends with “…”' | 'through its letters' | 'after a line';
  readonly fix: string;
}

function cutOff(view: PageView, passage: Passage, box: Element): Cut | undefined {
  const style = view.style(box);
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const lines = linesOf(passage);
  const [first] = lines;
  if (!first) return undefined;
  if (/hidden|clip/u.test(style.overflowX)) {
    const inside = lines.some((line) => line.left < right && line.right > left);
    const outside = lines.some((line) => line.right > right + 2 || line.left < left - 2);
    if (inside && outside)
      return {
        how: style.textOverflow === 'clip' ? 'through its letters' : 'and ends with “…”',
        fix: 'Let the words go on in the next line: take white-space: nowrap and overflow away.',
      };
  }
  if (!/hidden|clip/u.test(style.overflowY)) return undefined;
  // The box of a line is higher than its letters, so a little of it may be lost.
  const some = (first.bottom - first.top) * 0.35;
  const isIn = (line: Line) => line.top < bottom - some && line.bottom > top + some;
  const isOut = (line: Line) => line.bottom > bottom + some || line.top < top - some;
  if (!lines.some(isIn) || !lines.some(isOut)) return undefined;
  const clamped = style.webkitLineClamp !== 'none';
  const through = lines.some((line) => isIn(line) && isOut(line));
  return {
    how: clamped ? 'and ends with “…”' : through ? 'through its letters' : 'after a line',
    fix: 'Let the box grow with its words: take its height, its line-clamp and overflow away.',
  };
}
