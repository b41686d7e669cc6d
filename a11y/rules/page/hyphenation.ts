import { isProse, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Soft hyphens are looked for where a line really ends with one; where they are not shown they do no harm. */
export const hyphenation: PageRule = {
  id: 'hyphenation',
  words: 'No word is divided by a hyphen at the end of a line.',
  why: 'Someone who reads slowly has to put a divided word together again.',
  profile: 'site',
  scope: 'width',
  *check(view) {
    for (const passage of passagesOf(view)) {
      const { element, text, nodes } = passage;
      if (view.style(element).hyphens === 'auto' && isProse(passage)) {
        yield {
          element,
          message: `The browser may divide words of ${quoted(text)}.`,
          fix: 'Set hyphens: manual.',
        };
        continue;
      }
      const word = nodes.flatMap((node) => shownHyphen(node) ?? [])[0];
      if (word === undefined) continue;
      yield {
        element,
        message: `The word ${quoted(word)} is divided at the end of a line.`,
        fix: 'Take its soft hyphens (&shy;) out, or write a shorter word.',
      };
    }
  },
};

/** The word with a soft hyphen at which a line ends, without it. */
function shownHyphen(node: Text): string | undefined {
  for (const { 0: word, index } of node.data.matchAll(/\S*\u00ad\S*/gu)) {
    const range = node.ownerDocument.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    if (tops.size > 1) return word.replaceAll('\u00ad', '');
  }
  return undefined;
}
