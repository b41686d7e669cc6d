import {
  FIELD,
  type Field,
  fieldsOf,
  fieldWords,
  isSearch,
  isWrittenIn,
  namedBy,
} from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Answers as people write them. A pattern that takes them all asks for nothing in particular. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  tel: ['020 7946 0018', '02079460018', '+44 20 7946 0018'],
  email: ['anna.jones@example.org'],
  url: ['https://www.example.org/'],
  number: ['7', '12'],
};
const USUAL_WORDS = ['Anna O’Neill-Jones', '12 High Street', '020 7946 0018', 'no'];

/** What a label says of how to write. */
const TOLD =
  /\d|\b(?:digits?|numbers? only|letters?|characters?|figures|capitals?|format|like|example|e\.g\.|such as|starts? with|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;

/** Whether words are good ones is not told: that there are some is enough. A title counts elsewhere, as HTML asks for it. */
export const formatTold: PageRule = {
  id: 'format-told',
  words: 'A field that takes only some ways of writing says beside it which.',
  why: 'Someone who writes a number with spaces is sent back, and is not told why.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const field of fieldsOf(view)) {
      const pattern = field.getAttribute('pattern')?.trim();
      if (!pattern || !isWrittenIn(field) || isSearch(field) || takesUsual(pattern, field.type)) continue;
      if (isTold(view, field)) continue;
      yield {
        element: field,
        message: `The field ${quoted(fieldWords(view, field))} takes only what fits ${quoted(pattern)}, and no words say what that is.`,
        fix: 'Say beside the field how to write it, with an example, and tie that to it by aria-describedby; or take any way of writing.',
      };
    }
  },
};

function takesUsual(pattern: string, type: string): boolean {
  try {
    const whole = new RegExp(`^(?:${pattern})$`, 'v');
    return (USUAL[type] ?? USUAL_WORDS).every((answer) => whole.test(answer));
  } catch {
    // A browser passes over a pattern that it cannot read.
    return true;
  }
}

function isTold(view: PageView, field: Field): boolean {
  if (TOLD.test(fieldWords(view, field)) || field.getAttribute('placeholder')?.trim()) return true;
  if (view.profile === 'any' && field.title.trim() !== '') return true;
  if (namedBy(field, 'aria-describedby').some((one) => view.isSeen(one) && view.wordsOf(one) !== ''))
    return true;
  const group = field.closest('fieldset, [role="group"]');
  if (group && TOLD.test(view.wordsOf(group.querySelector('legend') ?? group))) return true;
  // Words in a box that it shares with no other field.
  let box: Element = field;
  while (
    box.parentElement &&
    !box.parentElement.matches('main, section, article, body') &&
    box.parentElement.querySelectorAll(FIELD).length === 1
  )
    box = box.parentElement;
  return view
    .texts()
    .some(({ element, text }) => box.contains(element) && !element.closest('label') && TOLD.test(text));
}
