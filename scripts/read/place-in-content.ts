import type { Token } from 'markdown-it';
import type { Place } from './source-block.ts';

/**
 * Where a place in the words of a block stands in the file: the parser has trimmed each line.
 *
 * @param block its `inline` token
 * @param at characters from the beginning of its content
 * @param lines of the file
 */
export function placeInContent(block: Token, at: number, lines: readonly string[]): Place {
  const before = block.content.slice(0, at).split('\n');
  const line = (block.map?.[0] ?? 0) + before.length - 1;
  const contentLine = block.content.split('\n')[before.length - 1] ?? '';
  const indent = Math.max(0, (lines[line] ?? '').indexOf(contentLine));
  return { line: line + 1, column: indent + (before.at(-1)?.length ?? 0) + 1 };
}
