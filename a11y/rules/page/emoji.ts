import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** One emoji, as a reader sees it: a flag, or a face with its colour and what is joined to it. */
const EMOJI =
  '(?:\\p{RI}\\p{RI}|(?:\\p{Emoji_Presentation}|\\p{ExtPict}\\uFE0F)\\p{EMod}?(?:\\u200D\\p{ExtPict}\\p{EMod}?\\uFE0F?)*)';

const ONE = new RegExp(EMOJI, 'u');
const ROW = new RegExp(`(?:${EMOJI}\\s*){3,}`, 'u');

/** Emoji that are hidden from those who listen, or have a name that says what is meant, are no fault. Elsewhere, one or two are left alone. */
export const emoji: PageRule = {
  id: 'emoji',
  words: 'Our words do without emoji.',
  why: 'Someone who listens hears “smiling face with open mouth and cold sweat” in the middle of a sentence, once for each.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const pattern = view.profile === 'site' ? ONE : ROW;
    for (const { element, pieces, text } of blocksOf(view)) {
      if (!/[\u203c-\u{1ffff}]/u.test(text)) continue;
      const heard = pieces
        .filter((piece) => !piece.element.closest('[aria-hidden="true"], [role="img"][aria-label]'))
        .map((piece) => piece.text)
        .join('');
      const [found] = pattern.exec(heard) ?? [];
      if (found === undefined) continue;
      yield {
        element,
        message: `The emoji ${quoted(found)} is read out by its long name.`,
        fix: 'Say it in words, or hide it from those who listen with aria-hidden="true".',
      };
    }
  },
};
