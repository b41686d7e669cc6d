import type { PageView } from '../../page/view/page-view.ts';
import { isProse, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** On any page, whole paragraphs alone: a title or a word in another language may lean. Letters of mathematics always do. */
export const italics: PageRule = {
  id: 'italics',
  words: 'No words are in italics.',
  why: 'Letters that lean run together for someone with low vision or dyslexia.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const passage of passagesOf(view)) {
      const { element, text, nodes } = passage;
      const leaning = nodes.filter((node) => leans(view, node));
      const [first] = leaning;
      if (!first) continue;
      if (leaning.length === nodes.length && isProse(passage)) {
        yield {
          element,
          message: `The whole text ${quoted(text)} is in italics.`,
          fix: 'Set it upright. To set it apart, give it a line at its side or a heading.',
        };
      } else if (view.profile === 'site') {
        yield {
          element: first.parentElement ?? element,
          message: `The words ${quoted(first.data)} are in italics.`,
          fix: 'Set them upright; make them bold if they matter.',
        };
      }
    }
  },
};

function leans(view: PageView, node: Text): boolean {
  const parent = node.parentElement;
  if (!parent || !/\p{L}/u.test(node.data)) return false;
  return view.style(parent).fontStyle !== 'normal' && !parent.closest('math, var');
}
