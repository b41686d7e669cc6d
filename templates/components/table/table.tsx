import {
  type Inline,
  type LinkTarget,
  plainText,
  type Table as TableBlock,
} from '../../../scripts/model/block.ts';
import { toldBy } from '../../told-by.ts';
import { Inlines } from '../inlines/inlines.tsx';
import { Around } from '../part/around.tsx';
import type { Tongues } from '../part/part.tsx';

interface Props {
  table: TableBlock;
  tongues: Tongues;
  /** Id of the heading that the table stands under, which is its name. */
  headingId?: string | undefined;
  hrefOf: (to: LinkTarget) => string | undefined;
}

/** Spelled out, because some browsers forget that a table is one when its `display` is changed. */
export const ROLE = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell',
} as const;

/**
 * A table. On a narrow screen its rows are stacked, each cell after the words of its column, so that nothing is read
 * sideways (WCAG 1.4.10).
 */
export function Table(props: Props) {
  return (
    <Around note={props.table.note} tongues={props.tongues}>
      <Rows {...props} />
    </Around>
  );
}

function Rows({ table, headingId, hrefOf }: Props) {
  const cell = (text: readonly Inline[]) => <Inlines text={text} hrefOf={hrefOf} />;
  return (
    <table class="table" role={ROLE.table} aria-labelledby={headingId} data-told={toldBy(table.rights)}>
      <thead role={ROLE.rowgroup}>
        <tr role={ROLE.row}>
          {table.head.map((text, column) =>
            plainText(text) === '' ? (
              // A header cell without words would be announced as a header of nothing.
              <td key={column.toString()} role={ROLE.cell} />
            ) : (
              <th key={column.toString()} role={ROLE.columnheader} scope="col">
                {cell(text)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody role={ROLE.rowgroup}>
        {table.rows.map(([first = [], ...rest], row) => (
          <tr key={row.toString()} role={ROLE.row}>
            <th role={ROLE.rowheader} scope="row">
              {cell(first)}
            </th>
            {rest.map((text, column) => (
              <td
                key={column.toString()}
                role={ROLE.cell}
                data-column={plainText(table.head[column + 1] ?? [])}
              >
                {cell(text)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
