import type { Parsed } from '../articles.ts';
import type { Report } from '../report.ts';
import { unitsOf } from './units.ts';

/** Reports what says that it was translated, in an article that others are translated from. */
export function checkOrigins(
  { file, blocks }: Pick<Parsed<unknown>, 'file' | 'blocks'>,
  report: Report,
): void {
  for (const { from, at } of unitsOf(blocks)) {
    if (from === undefined) continue;
    report({
      file: file.shown,
      line: at.line,
      column: at.column,
      rule: 'translation-place',
      message: `{from=${from}} is for translations, and this is not one.`,
      fix: 'Delete it.',
    });
  }
}
