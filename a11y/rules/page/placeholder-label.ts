import { type Field, fieldsOf, isSearch, namedBy, seenLabels } from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Pale words in a field in place of a label. A search that is named for listeners and has its button is left alone. */
export const placeholderLabel: PageRule = {
  id: 'placeholder-label',
  words: 'What a field asks for stands beside it, not only in pale words within.',
  why: 'Someone who loses the thread can’t look up what was asked, because the words go away when they write.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const field of fieldsOf(view)) {
      const placeholder = field.getAttribute('placeholder')?.trim() ?? '';
      if (placeholder === '' || !view.isSeen(field) || isLabelled(view, field)) continue;
      yield {
        element: field,
        message: `The words ${quoted(placeholder)} within a field are its only label, and go away when someone writes.`,
        fix: 'Write them in a <label> beside the field.',
      };
    }
  },
};

function isLabelled(view: PageView, field: Field): boolean {
  if (seenLabels(view, field).length > 0 || namedBy(field, 'aria-labelledby').some((one) => view.isSeen(one)))
    return true;
  if (field.closest('table, [role="grid"]')) return true;
  const own =
    field.getAttribute('aria-label') ||
    field.getAttribute('title') ||
    (field.labels?.length && view.nameOf(field) !== field.getAttribute('placeholder'));
  if (!own) return false;
  // Named for listeners: fine in a search, and where words stand right before the field.
  return (
    isSearch(field) ||
    (field.previousElementSibling !== null &&
      view.isSeen(field.previousElementSibling) &&
      view.wordsOf(field.previousElementSibling) !== '')
  );
}
