import { fieldsOf, fieldWords } from '../../page/view/fields.ts';
import { mistakesOf } from '../../page/view/mistakes.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Words that begin so tell by themselves that they are about a mistake. */
const SAYS_SO = /^(?:errors?|mistakes?|wrong|gwall|camgymeriad)\b/iu;

/** Choices are left alone: it is their group that is wrong. So are words that are announced when they come. */
export const errorSaid: PageRule = {
  id: 'error-said',
  words: 'A field that was filled in wrongly says so to those who listen.',
  why: 'Someone who cannot see the red words takes them for a hint, and sends the same form again.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const field of fieldsOf(view)) {
      if (field.type === 'radio' || field.type === 'checkbox') continue;
      const marked = field.closest('[aria-invalid]:not([aria-invalid="false"], [aria-invalid=""])');
      if (marked) continue;
      const unsaid = mistakesOf(view, field).find(
        (one) =>
          !SAYS_SO.test(view.wordsOf(one)) &&
          !one.closest('[role="alert"], [role="status"], [aria-live]:not([aria-live="off"])'),
      );
      if (!unsaid) continue;
      yield {
        element: field,
        message: `${quoted(view.wordsOf(unsaid))} stands beside ${quoted(fieldWords(view, field))}, and the field does not say that it is wrong.`,
        fix: 'Write aria-invalid="true" on the field, as long as it is wrong.',
      };
    }
  },
};
