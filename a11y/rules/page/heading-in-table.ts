import { headingsOf } from '../../page/view/headings.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

export const headingInTable: PageRule = {
  id: 'heading-in-table',
  words: 'No heading stands in a cell of a table.',
  why: 'Someone who jumps to the heading lands amid a table, and can’t tell which of its cells come under it.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const { element } of headingsOf(view)) {
      if (!element.closest('td, th') || element.closest('table[role="presentation"], table[role="none"]'))
        continue;
      yield {
        element,
        message: `The heading ${quoted(view.nameOf(element))} stands in a cell of a table.`,
        fix: 'Write it as a header cell (<th>), or as the caption of the table, or end the table before it.',
      };
    }
  },
};
