import { quoted } from '../../page/view/quoted.ts';
import { tablesOf, tableWords } from '../../page/view/table-view.ts';
import type { PageRule } from './page-rule.ts';

export const tableCaption: PageRule = {
  id: 'table-caption',
  words: 'Every table has a name that says what it tells.',
  why: 'Someone who jumps from table to table by ear must know which one they are in.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const { table, headers, unsaid } of tablesOf(view)) {
      if (unsaid || headers.length === 0 || view.nameOf(table) !== '') continue;
      yield {
        element: table,
        message: `The table that begins ${quoted(tableWords(view, table))} has no name.`,
        fix: 'Begin it with <caption>What it tells</caption>.',
      };
    }
  },
};
