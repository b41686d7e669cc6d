import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Four single letters or more with spaces between them: “I M H A”, “w a r d”. */
const SPACED = /(?<![\p{L}\p{M}\p{N}])(?:\p{L} {1,2}){3,}\p{L}(?![\p{L}\p{M}\p{N}])/gu;

/** The same sign over and over, to draw a line or a space to write on. */
const ROW = /(?<sign>[-–=_*~#.·•+^|])\k<sign>{5,}|(?:[-=_*~#+] ){5,}/u;

/** Scripts without capitals are left alone, and so are letters in the order of the alphabet. */
export const spacedLetters: PageRule = {
  id: 'spaced-letters',
  words: 'No word is spaced out letter by letter, and no line is drawn with signs.',
  why: 'Someone who listens hears single letters, or “underscore” over and over, instead of words.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { pieces } of blocksOf(view)) {
      for (const { element, text } of pieces) {
        for (const [spaced] of text.replace(/\s/gu, ' ').matchAll(SPACED)) {
          const letters = spaced.toLowerCase().replace(/\s/gu, '');
          if (!/^\p{sc=Latin}+$/u.test(letters) || isAlphabet(letters) || new Set(letters).size < 3) continue;
          const whole = spaced
            .split('  ')
            .map((word) => word.replaceAll(' ', ''))
            .join(' ');
          yield {
            element,
            message: `${quoted(spaced)} is read out letter by letter.`,
            fix: `Write “${whole}”, and space it with the style letter-spacing if you must.`,
          };
        }
        const [row] = ROW.exec(text) ?? [];
        if (row === undefined || element.closest('[aria-hidden="true"]')) continue;
        yield {
          element,
          message: `${quoted(row)} is read out sign by sign.`,
          fix: 'Draw the line with a style, such as border-bottom.',
        };
      }
    }
  },
};

/** Whether letters come in the order of the alphabet, with some left out. */
function isAlphabet(letters: string): boolean {
  return [...letters].every((letter, at) => at === 0 || letter > (letters[at - 1] ?? ''));
}
