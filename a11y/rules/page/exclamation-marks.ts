import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

export const exclamationMarks: PageRule = {
  id: 'exclamation-marks',
  words: 'Our pages have no exclamation marks.',
  why: 'Someone who is frightened or unwell feels shouted at.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const { element, text, pieces } of blocksOf(view)) {
      // A title or a quotation is as somebody else wrote it.
      const own = pieces.filter((piece) => !piece.element.closest('q, cite'));
      if (!own.some((piece) => /[\p{L}\p{N})”’"'][!！]/u.test(piece.text))) continue;
      yield {
        element,
        message: `${quoted(text)} has an exclamation mark.`,
        fix: 'End it with a full stop.',
      };
    }
  },
};
