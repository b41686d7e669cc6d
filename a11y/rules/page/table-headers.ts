import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import { cellWords, type TableView, tablesOf, tableWords } from '../../page/view/table-view.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** What makes a table one for layout or for code: other rules look at those. */
const NOT_DATA =
  'table, form, input:not([type="checkbox"]), select, textarea, h1, h2, h3, h4, h5, h6, pre, code, nav, iframe';

/** More letters than this in a cell, on average, are passages set side by side, not data. */
const LONGEST_DATA = 80;

/** Tables of data need header cells. It leaves alone what may be there for layout only: few cells, long passages, code, forms. */
export const tableHeaders: PageRule = {
  id: 'table-headers',
  words: 'Every table of facts has header cells.',
  why: 'Someone who listens moves from cell to cell, and hears what a number stands for only if headers are marked.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const one of tablesOf(view)) {
      if (one.unsaid || one.columns < 2 || one.rows.length < 2) continue;
      const slip = one.headers.length === 0 ? withoutHeaders(view, one) : boldInstead(view, one);
      if (slip) yield slip;
    }
  },
};

function withoutHeaders(view: PageView, { table, rows, columns }: TableView): PageSlip | undefined {
  if (table.querySelector(NOT_DATA) || table.querySelector('td[headers], td[scope]')) return;
  const cells = rows.flatMap((row) => [...row.cells]);
  const words = cells.map((cell) => view.wordsOf(cell)).filter(Boolean);
  if (words.length < cells.length / 2 || words.join('').length / words.length > LONGEST_DATA) return;
  const saysData = table.caption || table.tHead || (rows[0] && isBold(view, rows[0]));
  if (!saysData && (rows.length < 3 || rows.length * columns < 6 || !isLined(view, cells))) return;
  return {
    element: table,
    message: `The table that begins ${quoted(tableWords(view, table))} has no header cells.`,
    fix: 'Write the cells that name a column or a row as <th>, with scope="col" or scope="row".',
  };
}

/** A row of bold cells on top that only look like headers, while the rows have some. */
function boldInstead(view: PageView, { rows }: TableView): PageSlip | undefined {
  const [first, ...others] = rows;
  if (!first || first.querySelector('th, [role], [headers]') || !isBold(view, first)) return;
  if (others.some((row) => isBold(view, row, 'td'))) return;
  return {
    element: first,
    message: `The row ${quoted(cellWords(view, first))} on top of a table only looks like headers.`,
    fix: 'Write its cells as <th scope="col">.',
  };
}

function isBold(view: PageView, row: HTMLTableRowElement, only = 'td, th'): boolean {
  const cells = [...row.cells].filter((cell) => cell.matches(only) && view.wordsOf(cell) !== '');
  return cells.length > 1 && cells.every((cell) => isBoldThroughout(view, cell));
}

function isBoldThroughout(view: PageView, cell: Element): boolean {
  const words = view.wordsOf(cell);
  const bearer = [cell, ...cell.querySelectorAll('*')].find(
    (one) => Number(view.style(one).fontWeight) >= 600,
  );
  return bearer !== undefined && view.wordsOf(bearer) === words;
}

/** Whether cells are set apart by lines, as those of a table of facts are. */
function isLined(view: PageView, cells: readonly Element[]): boolean {
  const [, second] = cells;
  if (!second) return false;
  const { borderTopWidth, borderBottomWidth, borderTopStyle, borderBottomStyle } = view.style(second);
  return (
    (borderTopStyle !== 'none' && borderTopWidth !== '0px') ||
    (borderBottomStyle !== 'none' && borderBottomWidth !== '0px')
  );
}
