import { beginningOf } from '../../page/view/beginning-of.ts';
import { type Field, fieldsOf, fieldWords } from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Choices that belong together are in a group with a name. Ticks in the rows of a table are named by its headers. */
export const groupLabel: PageRule = {
  id: 'group-label',
  words: 'Choices that belong together stand in a group that asks the question.',
  why: 'Someone who listens hears “Yes” or “No” without the question.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const groups = new Map<string, Field[]>();
    const forms = new Map<HTMLFormElement | null, number>();
    for (const field of fieldsOf(view)) {
      if (
        (field.type !== 'radio' && field.type !== 'checkbox') ||
        !field.name ||
        field.closest('table, [role="grid"]')
      )
        continue;
      if (!forms.has(field.form)) forms.set(field.form, forms.size);
      const key = `${forms.get(field.form)} ${field.type} ${field.name}`;
      groups.set(key, [...(groups.get(key) ?? []), field]);
    }
    for (const fields of groups.values()) {
      const [first] = fields;
      if (!first || fields.length < 2 || fields.every((field) => isGrouped(view, field))) continue;
      yield {
        element: first,
        message: `The choices ${fields
          .slice(0, 3)
          .map((field) => quoted(fieldWords(view, field)))
          .join(', ')} are not in a group that asks the question.`,
        fix: 'Put them into <fieldset><legend>The question</legend>…</fieldset>.',
      };
    }
    for (const element of view.all('fieldset, [role="radiogroup"]')) {
      if (
        !view.isHeard(element) ||
        view.nameOf(element) !== '' ||
        /^(?:presentation|none)$/u.test(element.getAttribute('role') ?? '')
      )
        continue;
      if (element.querySelectorAll('input[type="radio"], input[type="checkbox"], [role="radio"]').length < 2)
        continue;
      yield {
        element,
        message: `A group of choices has no name: the one that begins ${quoted(beginningOf(element))}.`,
        fix:
          element.localName === 'fieldset'
            ? 'Begin the <fieldset> with <legend>The question</legend>, as its first child.'
            : 'Add aria-labelledby with the id of the question, or aria-label="The question".',
      };
    }
  },
};

function isGrouped(view: PageView, field: Field): boolean {
  for (
    let group = field.parentElement?.closest('fieldset, [role="group"], [role="radiogroup"]');
    group;
    group = group.parentElement?.closest('fieldset, [role="group"], [role="radiogroup"]')
  )
    // A group without a name is told of by itself.
    if (view.nameOf(group) !== '' || group.matches('fieldset, [role="radiogroup"]')) return true;
  return false;
}
