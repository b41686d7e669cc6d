import { BY_ITSELF } from '../../page/view/by-itself.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** WCAG 2.2, 3.2.1. Messages of the browser that a script opens before anybody has pressed anything. */
export const scriptMessage: PageRule = {
  id: 'script-message',
  words: 'No message opens by itself before the page can be read.',
  why: 'Someone who is frightened or unwell is startled by it, and can’t read on before they have found out how to close it.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const words of BY_ITSELF.said) {
      yield {
        element: view.document.body,
        message: `A message, ${quoted(words)}, opens by itself and has to be closed.`,
        fix: 'Write it on the page.',
      };
    }
  },
};
