import { quoted } from '../../page/view/quoted.ts';
import { tablesOf } from '../../page/view/table-view.ts';
import type { PageRule } from './page-rule.ts';

/** Header cells that stand for several rows or columns. A plain cell that is merged names nothing, so it is left alone. */
export const mergedCells: PageRule = {
  id: 'merged-cells',
  words: 'A header cell over several rows or columns says which it belongs to.',
  why: 'Someone who listens is told the wrong header, or none, where merged cells leave it to be guessed.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { table, headers, unsaid } of tablesOf(view)) {
      if (unsaid || table.querySelector('td[headers]')) continue;
      for (const cell of headers) {
        if ((cell.colSpan < 2 && cell.rowSpan < 2) || cell.hasAttribute('scope') || view.wordsOf(cell) === '')
          continue;
        const wide = cell.colSpan > 1;
        const scope = wide
          ? 'colgroup'
          : cell.cellIndex === 0 && cell.parentElement !== table.rows[0]
            ? 'rowgroup'
            : 'col';
        yield {
          element: cell,
          message: `The header ${quoted(view.wordsOf(cell))} is merged over ${wide ? `${cell.colSpan} columns` : `${cell.rowSpan} rows`}, and does not say what it names.`,
          fix: `Add scope="${scope}", or split the table into simpler ones.`,
        };
      }
    }
  },
};
