import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/gu;

/** Fewer words than these, such as the name of a language in a menu, look the same either way. */
const FEWEST_WORDS = 3;

/** A sentence in Latin letters needs its direction only where its full stop would jump to the other end. */
const FEWEST_LATIN_WORDS = 6;

/** Words of both kinds mixed are left alone, and so are names: only what is nearly all of one kind is judged. */
export const direction: PageRule = {
  id: 'direction',
  words: 'Arabic, Urdu and Hebrew run from right to left, and all other words from left to right.',
  why: 'Someone who reads Arabic or Urdu finds full stops, numbers and lists in the wrong places.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const found = new Map<Element, PageSlip>();
    for (const { element, text } of blocksOf(view)) {
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      const leftward = text.match(RIGHT_TO_LEFT)?.length ?? 0;
      const words = text.split(' ').length;
      const { direction: way, unicodeBidi } = view.style(element);
      if (letters === 0 || unicodeBidi === 'plaintext') continue;
      const part = element.closest('[lang]') ?? element;
      if (
        way === 'rtl' &&
        leftward > letters * 0.7 &&
        words >= FEWEST_WORDS &&
        !/^(?:rtl|auto)$/iu.test(element.closest('[dir]')?.getAttribute('dir') ?? '') &&
        !found.has(part)
      ) {
        found.set(part, {
          element: part,
          message: `${quoted(text)} is turned from right to left by a style alone.`,
          fix: 'Write dir="rtl" on the element that says its language: it holds where styles are lost, too.',
        });
      }
      if (way === 'ltr' && leftward > letters * 0.7 && words >= FEWEST_WORDS && !found.has(part)) {
        found.set(part, {
          element: part,
          message: `${quoted(text)} is written from right to left, but is laid out from left to right.`,
          fix: 'Write dir="rtl" on the element that says its language.',
        });
      }
      const ends = /[.!?:)]$/u.test(text);
      if (
        way === 'rtl' &&
        leftward === 0 &&
        ends &&
        words >= FEWEST_LATIN_WORDS &&
        !isTurned(element, text)
      ) {
        yield {
          element,
          message: `${quoted(text)} is written from left to right, but is laid out from right to left.`,
          fix: 'Write dir="ltr" on this passage.',
        };
      }
    }
    yield* found.values();
  },
};

/** Whether all its words stand in an element within that says their direction. */
function isTurned(element: Element, text: string): boolean {
  return [...element.querySelectorAll('[dir], bdi')].some(
    (one) => (one.textContent ?? '').replace(/\s+/gu, ' ').trim() === text,
  );
}
