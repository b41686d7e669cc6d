import { beginningOf } from '../../page/view/beginning-of.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Quotations that quote nothing: around a form, a table, or one more quotation and no words. What they say can’t be judged. */
export const quoteIndent: PageRule = {
  id: 'quote-indent',
  words: 'A quotation is marked as one only where somebody is quoted.',
  why: 'Someone who listens hears “quote” where nobody said anything.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('blockquote')) {
      if (!view.isHeard(element) || element.parentElement?.closest('blockquote')) continue;
      const children = [...element.children];
      const own = [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim() !== '',
      );
      const onlyOther =
        !own &&
        children.length > 0 &&
        children.every((child) => /^(?:blockquote|table|form|dl|nav|hr)$/u.test(child.localName));
      if (!onlyOther && !element.querySelector('form, input:not([type="hidden"]), textarea, select, nav, h1'))
        continue;
      yield {
        element,
        message: `What begins ${quoted(beginningOf(element))} is marked as a quotation, only to set it in.`,
        fix: 'Use <div> and CSS (margin-inline-start) to set it in.',
      };
    }
  },
};
