import { sizeOf } from '../../page/view/letters.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { isProse, type Passage, passagesOf } from '../../page/view/passages.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Least room added between letters, as a part of their size. Large headings may stand a little closer. */
const LEAST = { any: -0.05, site: -0.015 } as const;

/** Most room between letters. Readers with dyslexia are given up to a third of the size; from more on, words fall to pieces. */
const MOST = 0.36;

/** The same for titles, the words on buttons, and capitals, which are often set wide. */
const MOST_SHORT = 0.6;

export const letterSpacing: PageRule = {
  id: 'letter-spacing',
  words: 'Letters and words are not pushed together, and letters not far apart.',
  why: 'Letters that touch look like others to someone with low vision, and words with gaps in them fall to pieces.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const passage of passagesOf(view)) {
      const { element, text } = passage;
      if (text.length < 8 || element.closest('svg, math')) continue;
      const slip = squeezed(view, passage) ?? spread(view, passage);
      if (slip)
        yield { element, message: `The ${slip.what} of ${quoted(text)} are ${slip.how}.`, fix: slip.fix };
    }
  },
};

interface Slip {
  readonly what: string;
  readonly how: string;
  readonly fix: string;
}

const TOGETHER = 'pushed together';

/** A number or a code to be typed off, which has no word, may stand as wide as it likes. */
function spread(view: PageView, { element, text, nodes }: Passage): Slip | undefined {
  if (!/\p{L}{3}/u.test(text) || element.closest('code, kbd, samp')) return undefined;
  const short = text.length < 40 || text === text.toUpperCase();
  const most = short ? MOST_SHORT : MOST;
  const wide = nodes.every(({ parentElement }) => {
    if (!parentElement) return false;
    const room = Number.parseFloat(view.style(parentElement).letterSpacing);
    return room > most * sizeOf(view, parentElement) + 0.01;
  });
  return wide
    ? { what: 'letters', how: 'far apart', fix: 'Take letter-spacing away, or set it to at most 0.12em.' }
    : undefined;
}

function squeezed(view: PageView, passage: Passage): Slip | undefined {
  const { letterSpacing: letters, wordSpacing: words, fontStretch } = view.style(passage.element);
  const size = sizeOf(view, passage.element);
  if (Number.parseFloat(letters) < LEAST[view.profile] * size - 0.01)
    return { what: 'letters', how: TOGETHER, fix: 'Take letter-spacing away, or set it to 0 or more.' };
  if (Number.parseFloat(words) < -0.1 * size)
    return { what: 'words', how: TOGETHER, fix: 'Take word-spacing away, or set it to 0 or more.' };
  if (Number.parseFloat(fontStretch) < 85 && isProse(passage))
    return {
      what: 'letters',
      how: TOGETHER,
      fix: 'Take font-stretch away: use a typeface of ordinary width.',
    };
  return undefined;
}
