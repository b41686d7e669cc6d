import { beginningOf } from '../../page/view/beginning-of.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

export const spacingBlocks: PageRule = {
  id: 'spacing-blocks',
  words: 'Space is made by the style, not by empty paragraphs or lines.',
  why: 'Someone who listens hears “blank” again and again.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const element of view.all('p, li')) {
      if (
        !view.isHeard(element) ||
        element.querySelector(
          'img, svg, input, textarea, select, button, iframe, video, audio, canvas, [aria-label]',
        )
      )
        continue;
      // Lines to write on are drawn by the style, and told as such.
      if (
        (element.textContent ?? '').replace(/[\s\u200b]/gu, '') !== '' ||
        element.matches('[class], [id], [role], [aria-live]')
      )
        continue;
      yield {
        element,
        message: element.localName === 'p' ? 'A paragraph is empty.' : 'A point of a list is empty.',
        fix: 'Take it away, and make space with CSS.',
      };
    }
    for (const element of view.all('br + br')) {
      if (!view.isHeard(element) || element.closest('pre, code, address')) continue;
      const before = element.previousSibling;
      if (before?.nodeType === 3 && (before.nodeValue ?? '').trim() !== '') continue;
      if (
        element.nextElementSibling?.localName === 'br' &&
        element.previousElementSibling?.previousElementSibling?.localName === 'br'
      )
        continue;
      yield {
        element,
        message: `Empty lines are used for space, after ${quoted(beginningOf(element.parentElement ?? element))}.`,
        fix: 'Write two paragraphs (<p>), or make space with CSS.',
      };
    }
  },
};
