import { FIELD, type Field, fieldWords, isSearch, isWrittenIn } from '../../page/view/fields.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const BUTTON = 'button, input:is([type="submit"], [type="image"], [type="button"]), [role="button"], a[href]';

/** Forms that are written in and have nothing to press. What answers while someone types or chooses, as a search may, is left alone. */
export const submitButton: PageRule = {
  id: 'submit-button',
  words: 'Every form has a button that sends it.',
  why: 'Someone who does not know that Enter sends a form, or can’t press it, is stuck at its end.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const form of view.all('form') as HTMLFormElement[]) {
      if (
        !view.isSeen(form) ||
        form.querySelector(BUTTON) ||
        (form.id && view.document.querySelector(`[form="${CSS.escape(form.id)}"]:is(button, input)`))
      )
        continue;
      const fields = ([...form.querySelectorAll(FIELD)] as Field[]).filter((field) => view.isSeen(field));
      const written = fields.filter(isWrittenIn);
      const [first] = written;
      const answers =
        form.oninput !== null ||
        form.onchange !== null ||
        fields.some(
          (field) =>
            field.oninput !== null || field.onchange !== null || ('readOnly' in field && field.readOnly),
        );
      if (!first || answers || form.hasAttribute('role') || (!form.hasAttribute('action') && isSearch(first)))
        continue;
      yield {
        element: form,
        message: `The form that asks for ${quoted(fieldWords(view, first))} has no button to send it.`,
        fix: 'End it with <button>Send</button>, with words that say what happens.',
      };
    }
  },
};
