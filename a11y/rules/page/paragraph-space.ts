import type { PageView } from '../../page/view/page-view.ts';
import { isProse, passagesOf, pitchOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Room between two paragraphs, as a part of the height of a line. WCAG 1.4.8 measures from line to line: one and a half. */
const LEAST = 0.5;

/** Looks at paragraphs of more than one line that follow each other. */
export const paragraphSpace: PageRule = {
  id: 'paragraph-space',
  words: 'There is room after every paragraph.',
  why: 'Someone who tires quickly reads one paragraph at a time, and must see where it ends.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const passage of passagesOf(view)) {
      const { element, text } = passage;
      const next = element.nextElementSibling;
      if (element.localName !== 'p' || next?.localName !== 'p' || !isProse(passage)) continue;
      if (!view.isSeen(next) || isBeside(view, element, next)) continue;
      const pitch = pitchOf(passage);
      if (pitch === undefined) continue;
      const gap = view.boxOf(next).top - view.boxOf(element).bottom;
      if (gap >= pitch * LEAST - 1) continue;
      yield {
        element,
        message: `There is hardly any room after the paragraph ${quoted(text)}: ${Math.max(0, Math.round(gap))} pixels.`,
        fix: `Leave at least ${Math.round(pitch * LEAST)} pixels after it, half the height of a line.`,
      };
    }
  },
};

function isBeside(view: PageView, one: Element, next: Element): boolean {
  return view.boxOf(next).top < view.boxOf(one).top + 1;
}
