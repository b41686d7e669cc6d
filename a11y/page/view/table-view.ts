import type { PageView } from './page-view.ts';

/** A table as rules look at it: only its own rows, not those of tables within its cells. */
export interface TableView {
  readonly table: HTMLTableElement;
  readonly rows: readonly HTMLTableRowElement[];
  /** The most cells that stand in one row. */
  readonly columns: number;
  readonly headers: readonly HTMLTableCellElement[];
  /** Whether it says of itself that it is no table: `role="presentation"`, or hidden from those who listen. */
  readonly unsaid: boolean;
}

/** The tables of a page that can be seen. */
export function tablesOf(view: PageView): TableView[] {
  return (view.all('table') as HTMLTableElement[])
    .filter((table) => view.isSeen(table))
    .map((table) => {
      const rows = [...table.rows];
      return {
        table,
        rows,
        columns: Math.max(0, ...rows.map(({ cells }) => cells.length)),
        headers: rows.flatMap(({ cells }) => [...cells].filter(isHeader)),
        unsaid: /^(?:presentation|none)$/u.test(table.getAttribute('role') ?? '') || !view.isHeard(table),
      };
    });
}

function isHeader(cell: Element): boolean {
  return cell.localName === 'th' || /^(?:column|row)header$/u.test(cell.getAttribute('role') ?? '');
}

/** What a table is called in a message: its name, or the cells it begins with. */
export function tableWords(view: PageView, table: HTMLTableElement): string {
  return view.nameOf(table) || cellWords(view, table.rows[0]);
}

/** The words of a row, cell by cell. */
export function cellWords(view: PageView, row: HTMLTableRowElement | undefined): string {
  return [...(row?.cells ?? [])]
    .map((cell) => view.wordsOf(cell))
    .filter(Boolean)
    .join(', ');
}
