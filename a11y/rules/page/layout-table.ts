import { beginningOf } from '../../page/view/beginning-of.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import { type TableView, tablesOf } from '../../page/view/table-view.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

const FIELDS =
  'input:not([type="hidden"], [type="checkbox"], [type="submit"], [type="button"]), select, textarea';

/**
 * Tables that only set things side by side, where that is sure: a heading, a menu or another table in a cell, or a form or menu, and
 * nothing that a table of facts would have. And tables which say they are for layout, and have headers nonetheless.
 */
export const layoutTable: PageRule = {
  id: 'layout-table',
  words: 'Tables are for facts in rows and columns, not for laying out a page.',
  why: 'Someone who listens hears of rows and columns that mean nothing, and reads across what belongs together.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const one of tablesOf(view)) {
      const slip = one.unsaid ? presentedWithHeaders(view, one) : forLayout(view, one);
      if (slip) yield slip;
    }
  },
};

function presentedWithHeaders(view: PageView, { table, headers }: TableView): PageSlip | undefined {
  if (!view.isHeard(table)) return;
  const [header] = headers;
  const element = header ?? table.caption;
  if (!element || view.wordsOf(element) === '') return;
  return {
    element: table,
    message: `A table says it is only layout (role="${table.getAttribute('role')}"), but has the ${header ? 'header' : 'caption'} ${quoted(view.wordsOf(element))}.`,
    fix: 'If it tells facts, take the role away. If it does not, use no <th> and no <caption>, and lay out with CSS.',
  };
}

function forLayout(view: PageView, { table, headers, rows, columns }: TableView): PageSlip | undefined {
  if (headers.length > 0 || table.caption || table.tHead || table.hasAttribute('role')) return;
  const holds = ['table', 'nav', 'main', 'header', 'footer', 'h1', 'h2', 'h3'].find((name) =>
    table.querySelector(name),
  );
  const formRows = rows.filter((row) => row.querySelector(FIELDS) && row.cells.length > 1);
  const menu = table.closest('nav, [role="navigation"]') !== null && isOfLinks(view, rows);
  const sideBySide =
    rows.length === 1 &&
    columns > 1 &&
    [...(rows[0]?.cells ?? [])].every((cell) => view.wordsOf(cell).length > 200);
  if (!holds && formRows.length < 2 && !sideBySide && !menu) return;
  // Of tables within tables, the outermost is the one to mend.
  if (view.wordsOf(table) === '' || table.parentElement?.closest('table:not(:has(th))')) return;
  return {
    element: table,
    message: `A table is used to lay out ${formRows.length > 1 ? 'a form' : menu ? 'a menu' : 'a part of the page'}, the one that begins ${quoted(beginningOf(table))}.`,
    fix: 'Set it out with CSS (grid or flex). If you can’t, give the table role="presentation".',
  };
}

/** Whether every cell with words has them in links alone. A calendar in a menu has heads. */
function isOfLinks(view: PageView, rows: readonly HTMLTableRowElement[]): boolean {
  const cells = rows.flatMap((row) => [...row.cells]).filter((cell) => view.wordsOf(cell) !== '');
  const linked = (cell: Element) =>
    [...cell.querySelectorAll('a')].map((link) => view.wordsOf(link)).join('').length >=
    view.wordsOf(cell).replace(/[\s|·•/>»-]/gu, '').length * 0.9;
  return cells.length > 1 && cells.every(linked) && cells.some((cell) => !/^\d+$/u.test(view.wordsOf(cell)));
}
