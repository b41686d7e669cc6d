import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Least size of words in CSS pixels. Ours is what readers over 65 asked for; on any page, what a browser shows by itself. */
const LEAST = { any: 12, ordinary: 18, large: 28, kiosk: 28 } as const;

/** Least size of words that are read in whole sentences. */
const LEAST_PROSE = { any: 16, ordinary: 20, large: 28, kiosk: 28 } as const;

const PROSE = /^(?:p|li|dd|dt|td|blockquote|figcaption)$/u;

export const typeSize: PageRule = {
  id: 'type-size',
  words: 'The words of every page are large: at least 20 pixels, and 28 in large print.',
  why: 'Small words can’t be read by many people over 65, or by anyone who is tired or sedated.',
  profile: 'any',
  scope: 'width',
  *check(view) {
    const kind = view.profile === 'any' ? 'any' : view.kind;
    for (const { element, text } of view.texts()) {
      if (element.closest('sup, sub, rt')) continue;
      const size = Number.parseFloat(view.style(element).fontSize);
      const prose = PROSE.test(
        element.closest('p, li, dd, dt, td, blockquote, figcaption, nav, footer')?.localName ?? '',
      );
      const least = prose && text.length > 40 ? LEAST_PROSE[kind] : LEAST[kind];
      if (size >= least - 0.1) continue;
      yield {
        element,
        message: `The words ${quoted(text)} are ${Number(size.toFixed(1))} pixels high.`,
        fix: `Make them at least ${least} pixels high.`,
      };
    }
  },
};
