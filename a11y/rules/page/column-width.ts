import type { PageView } from '../../page/view/page-view.ts';
import {
  isProse,
  isSquareScript,
  linesOf,
  measureOf,
  type Passage,
  passagesOf,
} from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Fewer characters on a line than this make a ribbon of single words. */
const LEAST_CHARACTERS = { any: 15, site: 20 } as const;

/** More columns than this, into which one text flows, and the way from one to the next is lost. */
const MOST_COLUMNS = { any: 3, site: 1 } as const;

/** Words in cells of tables, and beside pictures in the flow, are left alone. */
export const columnWidth: PageRule = {
  id: 'column-width',
  words: 'Texts run in one column that is wide enough for several words in each line.',
  why: 'Someone with low vision reads a few letters at a time, and loses the way between columns.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const flows = new Map<Element, Passage[]>();
    for (const passage of passagesOf(view)) {
      const { element, text } = passage;
      if (!isProse(passage) || element.closest('table')) continue;
      const flow = flowOf(view, element);
      if (flow) flows.set(flow, [...(flows.get(flow) ?? []), passage]);
      const upright = view.style(element).writingMode === 'horizontal-tb';
      if (!upright || isSquareScript(text) || linesOf(passage).length < 6) continue;
      const measure = Math.round(measureOf(view, passage));
      if (measure >= LEAST_CHARACTERS[view.profile]) continue;
      yield {
        element,
        message: `The lines of ${quoted(text)} hold only about ${measure} characters.`,
        fix: 'Give the text more room, or put what is beside it below it.',
      };
    }
    for (const [flow, passages] of flows) {
      const columns = columnsIn(passages);
      if (columns <= MOST_COLUMNS[view.profile]) continue;
      yield {
        element: flow,
        message: `The text ${quoted(passages[0]?.text ?? '')} flows through ${columns} columns.`,
        fix: 'Take the columns away (column-count, column-width): let it run down the page.',
      };
    }
  },
};

/** The element around a text whose content flows through columns. */
function flowOf(view: PageView, element: Element): Element | undefined {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { columnCount, columnWidth: width } = view.style(one);
    if (Number(columnCount) > 1 || width !== 'auto') return one;
  }
  return undefined;
}

/** Counted where lines begin: the next column begins beyond the end of a line in the one before. */
function columnsIn(passages: readonly Passage[]): number {
  const lines = passages.flatMap(linesOf).sort((a, b) => a.left - b.left);
  let columns = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { left, right } of lines) {
    if (left >= end) {
      columns += 1;
      end = right;
    }
  }
  return columns;
}
