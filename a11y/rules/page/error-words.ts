import { fieldsOf, fieldWords } from '../../page/view/fields.ts';
import { mistakesOf } from '../../page/view/mistakes.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Words that tell only that something is wrong. “This field is required” tells what to do. */
const TELLS_NOTHING =
  /^(?:(?:an |unknown )?error(?: \d+)?|(?:(?:this|the|your) )?(?:field|input|value|entry|data|answer|format)?(?: is| was)? ?(?:invalid|incorrect|wrong|bad|illegal|not (?:valid|correct|allowed|ok|accepted))(?: (?:input|value|entry|data|format|field|answer|syntax|characters?))?|something (?:was|is|went) wrong|validation (?:failed|error)|(?:please )?(?:try again|(?:check|correct) (?:this|the|your) (?:field|input|entry|answer|errors?))|oops|failed)$/iu;

/** Tells which answer is wrong, and not what a right one looks like. */
const TELLS_LITTLE = /^(?:(?:this is )?not a valid|invalid) [\w -]{3,25}$/iu;

export const errorWords: PageRule = {
  id: 'error-words',
  words: 'Words about a mistake say what to write instead.',
  why: 'Someone who reads only “Invalid input” does not know what the form wants.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const told = new Set<Element>();
    for (const field of fieldsOf(view)) {
      for (const element of mistakesOf(view, field)) {
        if (told.has(element) || !view.isEnglish(element)) continue;
        told.add(element);
        const words = view
          .wordsOf(element)
          .replace(/^(?:errors?|sorry|oops)\s*[:!,–-]\s*/iu, '')
          .replace(/[.!\s]+$/u, '');
        if (!TELLS_NOTHING.test(words) && !(view.profile === 'site' && TELLS_LITTLE.test(words))) continue;
        yield {
          element,
          message: `${quoted(view.wordsOf(element))} does not say what to write into ${quoted(fieldWords(view, field))}.`,
          fix: 'Say what is missing, with an example: “Write your email with an @, like name@example.org.”',
        };
      }
    }
  },
};
