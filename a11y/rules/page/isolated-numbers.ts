import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const GROUPS = /\+?\(?\d[\d()]*(?:[ \u00a0]\(?\d[\d()]*)+|\+\d{6,}/gu;
const HYPHENED = /\d+(?:[-‐‑]\d+)+/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\p{sc=Arab}\p{sc=Hebr}]+[/?#]/gu;

/** Marks that set a direction in the text itself. */
const MARKED = /[\u200e\u202a\u202d\u2066\u2068]/u;

/** Fewer digits than these are a number or a year, and not one to be called. */
const FEWEST_DIGITS = 7;

/**
 * Groups of digits in right-to-left words are laid out from right to left, so a telephone number is shown with its last group
 * first. Looks at nothing but such numbers and addresses that end in a sign: everything else comes out right, or is not known to be wrong.
 */
export const isolatedNumbers: PageRule = {
  id: 'isolated-numbers',
  words: 'Telephone numbers in Arabic, Urdu or Hebrew words are kept in the order in which they are dialled.',
  why: 'Someone who reads Arabic or Urdu would dial the wrong number, because its parts are shown in reverse.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { pieces, text } of blocksOf(view)) {
      if (!/\d/u.test(text) && !ADDRESS.test(text)) continue;
      ADDRESS.lastIndex = 0;
      for (const { element, text: words } of pieces) {
        if (view.style(element).direction !== 'rtl' || MARKED.test(words)) continue;
        const hyphened = /\p{sc=Arab}/u.test(text) ? (words.match(HYPHENED) ?? []) : [];
        const numbers = [...(words.match(GROUPS) ?? []), ...hyphened].filter(
          (number) => (number.match(/\d/gu)?.length ?? 0) >= FEWEST_DIGITS,
        );
        for (const number of [...numbers, ...(words.match(ADDRESS) ?? [])]) {
          yield {
            element,
            message: `${quoted(number)} stands in words that run from right to left, and its parts are shown in the wrong order.`,
            fix: `Put it into <bdi dir="ltr">…</bdi>.`,
          };
        }
      }
    }
  },
};
