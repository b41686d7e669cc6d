import { isProse, linesOf, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** More lines than this are a text, and no title or caption. On a telephone the same words take more lines. */
const MOST_LINES = { any: { wide: 3, narrow: 7 }, site: { wide: 2, narrow: 4 } } as const;

/** A few centred words do no harm, so only what runs over several lines is looked at; on any page, cells of tables are left alone. */
export const alignment: PageRule = {
  id: 'alignment',
  words: 'Texts begin at the same edge in every line: they are neither centred nor pushed to the end.',
  why: 'Someone with low vision finds the next line at the edge where all lines begin.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    const most = MOST_LINES[view.profile][view.width < 600 ? 'narrow' : 'wide'];
    for (const passage of passagesOf(view)) {
      const { textAlign, direction } = view.style(passage.element);
      const align = textAlign.replace('-webkit-', '');
      const pushed = align === 'end' || (direction === 'rtl' ? align === 'left' : align === 'right');
      if (align !== 'center' && !pushed) continue;
      if (view.profile === 'any' && passage.element.closest('td')) continue;
      if (!isProse(passage) || linesOf(passage).length <= most) continue;
      yield {
        element: passage.element,
        message: `${quoted(passage.text)} is ${pushed ? 'pushed to the end of its lines' : 'centred'}, over ${linesOf(passage).length} lines.`,
        fix: 'Set text-align: start.',
      };
    }
  },
};
