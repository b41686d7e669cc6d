import type { Facing, BesideTable as TableOf } from '../../../scripts/model/beside.ts';
import { type Inline, plainText } from '../../../scripts/model/block.ts';
import { toldBy } from '../../told-by.ts';
import { Inlines } from '../inlines/inlines.tsx';
import { Around } from '../part/around.tsx';
import { ROLE } from '../table/table.tsx';
import type { BesideSurroundings } from './beside-surroundings.ts';

interface Props {
  table: TableOf;
  /** Id of the heading that the table stands under, which is its name. */
  headingId: string | undefined;
  surroundings: BesideSurroundings;
}

/** One table in two languages: two tables side by side would have columns of one word. Each cell holds both. */
export function BesideTable({ table, headingId, surroundings }: Props) {
  const { own: its, english: others } = surroundings;
  const both = ({ own, english }: Facing<readonly Inline[]>, column?: Facing<readonly Inline[]>) => (
    <>
      <div class="beside-own" data-column={column && plainText(column.own)}>
        <Inlines text={own} hrefOf={its.hrefOf} />
      </div>
      {english && (
        <div
          class="beside-english"
          lang={its.main.id}
          dir={its.main.direction}
          data-column={column?.english && plainText(column.english)}
        >
          <Inlines text={english} hrefOf={others.hrefOf} />
        </div>
      )}
    </>
  );
  return (
    <Around note={table.note} tongues={its}>
      <table
        class="table beside-table"
        role={ROLE.table}
        aria-labelledby={headingId}
        data-told={toldBy(table.rights)}
      >
        <thead role={ROLE.rowgroup}>
          <tr role={ROLE.row}>
            {table.head.map((cell, column) =>
              plainText(cell.own) === '' ? (
                <td key={column.toString()} role={ROLE.cell} />
              ) : (
                <th key={column.toString()} role={ROLE.columnheader} scope="col">
                  {both(cell)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody role={ROLE.rowgroup}>
          {table.rows.map((cells, row) => (
            <tr key={row.toString()} role={ROLE.row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column.toString()} role={ROLE.rowheader} scope="row">
                    {both(cell)}
                  </th>
                ) : (
                  <td key={column.toString()} role={ROLE.cell}>
                    {both(cell, table.head[column])}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Around>
  );
}
