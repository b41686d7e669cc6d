import { type Field, fieldsOf } from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** What tells two things of the same name apart: the name of a group, or of the row they are in. */
const GROUP =
  'fieldset, [role="group"], [role="radiogroup"], [role="region"], section[aria-label], section[aria-labelledby], form, dialog, [role="dialog"], tr, [role="row"]';

/**
 * Fields of one group that are named alike, and buttons repeated from point to point of a list in a form, such as several “Remove”. On
 * our own pages, buttons of any list or table. A description tied to the button tells them apart, and so does a header of its row.
 */
export const sameNameControls: PageRule = {
  id: 'same-name-controls',
  words: 'Fields and buttons of one form have names of their own.',
  why: 'Someone who listens, or who says what to press, can’t tell which of several “Remove” is meant.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    yield* fieldsAlike(view);
    yield* buttonsAlike(view);
  },
};

function* fieldsAlike(view: PageView): Iterable<PageSlip> {
  const met = new Map<Element, Map<string, Field>>();
  for (const field of fieldsOf(view)) {
    const name = plainWords(view.nameOf(field));
    if (name === '' || field.hasAttribute('aria-describedby') || !field.form || field.type === 'radio')
      continue;
    const group = field.closest(GROUP) ?? view.document.body;
    const names = met.get(group) ?? new Map<string, Field>();
    met.set(group, names);
    if (names.has(name))
      yield {
        element: field,
        message: `Two fields of one ${group.localName === 'tr' ? 'row' : 'form'} are called ${quoted(view.nameOf(field))}.`,
        fix: 'Say in each label what only this field asks, or put them into groups (<fieldset>) with a <legend>.',
      };
    names.set(name, field);
  }
}

function* buttonsAlike(view: PageView): Iterable<PageSlip> {
  const rows = new Map<string, { readonly button: Element; readonly row: Element }[]>();
  const lists = new Map<Element, number>();
  for (const button of view.all('button, input[type="submit"], input[type="button"], [role="button"]')) {
    const row = button.closest('li, tr, fieldset, [role="row"], [role="listitem"]');
    const list = row?.parentElement;
    if (
      !row ||
      !list ||
      !view.isHeard(button) ||
      !view.isSeen(button) ||
      button.matches('[aria-describedby], [title]')
    )
      continue;
    if (view.profile === 'any' && !button.closest('form')) continue;
    if (row.localName === 'fieldset' && view.nameOf(row) !== '') continue;
    if (row.querySelector('th, [role="rowheader"]')) continue;
    if (!lists.has(list)) lists.set(list, lists.size);
    const key = `${lists.get(list)} ${plainWords(view.nameOf(button))}`;
    rows.set(key, [...(rows.get(key) ?? []), { button, row }]);
  }
  for (const buttons of rows.values()) {
    const [first] = buttons;
    if (!first || new Set(buttons.map(({ row }) => row)).size < 2 || view.nameOf(first.button) === '')
      continue;
    yield {
      element: first.button,
      message: `${buttons.length} buttons, one beside another thing each, are called ${quoted(view.nameOf(first.button))}.`,
      fix: `Say in each what it is about, if only for listeners: aria-label="${view.nameOf(first.button)} …".`,
    };
  }
}
