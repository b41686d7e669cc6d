import { type MarkdownNode, nodesOfKind } from './markdown-tree.ts';
import type { SourceBlock, SourceCell } from './source-block.ts';
import type { SourceDocument } from './source-document.ts';

/** Reads a table. Its first row and first column are its headers, so none of their cells may be empty (WCAG 1.3.1). */
export function parseTable(node: MarkdownNode, document: SourceDocument): SourceBlock {
  const [head = [], ...rows] = nodesOfKind(node.children, 'tr').map((row) =>
    nodesOfKind(row.children, 'inline').map((cell, index) => {
      const at = document.placeOf(row);
      const end = { line: at.line, column: cellEnd(document.lines[at.line - 1] ?? '', index) };
      return { ...parseCell(cell, document), at, end };
    }),
  );
  const at = document.placeOf(node);
  if ([...head, ...rows.map((row) => row[0])].some((cell) => (cell?.text.length ?? 0) === 0)) {
    document.wrong(
      at,
      'table-header',
      'A heading cell of this table is empty.',
      'Write a heading above every column, and what each row is about in its first cell.',
    );
  }
  return { kind: 'table', head, rows, ...at };
}

/** The column after the last character of a cell of a row, from 1. */
function cellEnd(row: string, index: number): number {
  const bars = [...row.matchAll(/(?<!\\)\|/gu)].map(({ index: at }) => at);
  const first = row.trimStart().startsWith('|') ? 1 : 0;
  return row.slice(0, bars[index + first] ?? row.length).trimEnd().length + 1;
}

function parseCell(node: MarkdownNode, document: SourceDocument): Omit<SourceCell, 'at'> {
  const { rights, picture, ...words } = document.contentOf(node);
  if (rights[0]) {
    document.wrong(
      rights[0],
      'tie-place',
      'A cell of a table can’t be tied to the law.',
      'Tie the sentence above or below the table instead.',
    );
  }
  return words;
}
