import { sizeOf } from '../../page/letters.ts';
import type { PageView } from '../../page/page-view.ts';
import { quoted } from '../../page/page-view.ts';
import { isProse, type Passage, passagesOf } from '../../page/passages.ts';
import type { PageRule } from './page-rule.ts';

/** Least room added between letters, as a part of their size. Large headings may stand a little closer. */
const LEAST = { any: -0.05, site: -0.015 } as const;

export const letterSpacing: PageRule = {
  id: 'letter-spacing',
  words: 'Letters and words are not pushed together.',
  why: 'Letters that touch look like others to someone with low vision: “rn” becomes “m”.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const passage of passagesOf(view)) {
      const { element, text } = passage;
      if (text.length < 8 || element.closest('svg, math')) continue;
      const slip = squeezed(view, passage);
      if (slip)
        yield { element, message: `The ${slip.what} of ${quoted(text)} are pushed together.`, fix: slip.fix };
    }
  },
};

function squeezed(
  view: PageView,
  passage: Passage,
): { readonly what: string; readonly fix: string } | undefined {
  const { letterSpacing: letters, wordSpacing: words, fontStretch } = view.style(passage.element);
  const size = sizeOf(view, passage.element);
  if (Number.parseFloat(letters) < LEAST[view.profile] * size - 0.01)
    return { what: 'letters', fix: 'Take letter-spacing away, or set it to 0 or more.' };
  if (Number.parseFloat(words) < -0.1 * size)
    return { what: 'words', fix: 'Take word-spacing away, or set it to 0 or more.' };
  if (Number.parseFloat(fontStretch) < 85 && isProse(passage))
    return { what: 'letters', fix: 'Take font-stretch away: use a typeface of ordinary width.' };
  return undefined;
}
