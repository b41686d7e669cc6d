import type { Check } from '../../../scripts/model/check.ts';
import { fewWords } from '../../sheet/few-words.ts';
import type { OpenSheet } from '../../sheet/open-sheet.ts';
import { contentsIn, elementsIn, isElement, type SheetElement } from '../../sheet/sheet-structure.ts';
import { wordsOf } from '../../sheet/sheet-words.ts';
import type { SheetRule, SheetTrouble } from './sheet-rule.ts';

export const tablesCheck: Check = {
  id: 'sheet-tables',
  words: 'Every table in a PDF is tagged row by row. Its header cells say what they are the headers of.',
  why: 'Someone who listens hears “yes, no, yes” from a table without headers, and cannot tell of what.',
};

/** PDF/UA-1, 7.2 and 7.5. Without headers a screen reader reads out “yes, no, yes” and nobody knows of what. */
export const tables: SheetRule = (sheet) => {
  if (!sheet.tagged || !sheet.structure) return [];
  return [...elementsIn(sheet.structure)]
    .filter(({ role }) => role === 'Table')
    .flatMap((table) => {
      const fault = faultOf(table, sheet);
      if (!fault) return [];
      const contents = contentsIn(table);
      return [
        {
          message: `The table ${fewWords(wordsOf(sheet, contents))} ${fault[0]}`,
          fix: fault[1],
          ...(contents[0] && { where: `page ${contents[0].page}` }),
        } satisfies SheetTrouble,
      ];
    });
};

/** The first thing that is wrong, and what to do about it. */
function faultOf(table: SheetElement, sheet: OpenSheet): readonly [string, string] | undefined {
  const parts = partsOf(table);
  const rows = parts.flatMap((part) => (/^(?:THead|TBody|TFoot)$/u.test(part.role) ? partsOf(part) : [part]));
  const stray = rows.find(({ role }) => role !== 'TR' && role !== 'Caption');
  if (stray) return [`holds something that is not a row: ${stray.role}.`, 'Tag each of its rows as TR.'];
  const cells = rows.filter(({ role }) => role === 'TR').flatMap(partsOf);
  if (cells.length === 0) return ['has no rows.', 'Tag each of its rows as TR.'];
  const strange = cells.find(({ role }) => role !== 'TH' && role !== 'TD');
  if (strange) {
    return [`holds something that is not a cell: ${strange.role}.`, 'Tag each of its cells as TH or TD.'];
  }
  const headers = cells.filter(({ role }) => role === 'TH');
  if (headers.length === 0) {
    return ['has no header cells.', 'Make its first row, or first column, its headers.'];
  }
  const named = new Set(cells.flatMap((cell) => cell.headers));
  const silent = headers.find(({ scope, id }) => !scope && !(id && named.has(id)));
  return (
    silent && [
      `does not say what ${fewWords(wordsOf(sheet, contentsIn(silent)))} is the header of.`,
      'Give the header cell a scope: Column or Row.',
    ]
  );
}

function partsOf({ children }: SheetElement): readonly SheetElement[] {
  return children.filter(isElement);
}
