import type { DocBlock, DocInline, DocTable } from '../../model/docs/doc.ts';
import { anchorOf } from '../../read/anchor-of.ts';

/**
 * Words with code in them, as this program writes them: what stands between ` marks is code, and so are days as they are typed.
 *
 * @example words('Type `npm run check`.')
 */
export function words(text: string): readonly DocInline[] {
  return text
    .replaceAll(/(?<![`\d-])\d{4}-\d\d-\d\d(?![`\d])/gu, '`$&`')
    .split('`')
    .map((part, index) => ({ kind: index % 2 === 1 ? ('code' as const) : ('text' as const), text: part }))
    .filter((part) => part.text !== '');
}

export function heading(level: 2 | 3, text: string): DocBlock {
  return { kind: 'heading', level, id: anchorOf(text.replaceAll('`', '')), text: words(text) };
}

export function paragraph(text: string): DocBlock {
  return { kind: 'paragraph', text: words(text) };
}

/** @param rows of cells; there is no table without a row */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly DocTable[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', head: head.map(words), rows: rows.map((row) => row.map(words)) }];
}
