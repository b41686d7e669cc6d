import {
  FIELD,
  type Field,
  fieldsOf,
  isSearch,
  isWrittenIn,
  namedBy,
  seenLabels,
} from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** What stands for another field, or begins a part of the page. */
const OTHERS = `${FIELD}, label[for]:not([for=""]), h1, h2, fieldset, table`;

/**
 * Words that can be seen, tied to each field. A field named for listeners alone is left alone where words stand right before or
 * after it, in a table whose headers name it, in a bar of tools, and in a search with its button. A field with a placeholder is
 * left to the rule about those.
 */
export const inputLabel: PageRule = {
  id: 'input-label',
  words: 'Every field has words beside it that say what to write.',
  why: 'Someone who sees the field but no words, or hears no words for it, can’t tell what goes in.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    yield* namelessEditors(view);
    for (const field of fieldsOf(view)) {
      if (seenLabels(view, field).length > 0) continue;
      const name = view.nameOf(field);
      if (field.getAttribute('placeholder')) continue;
      if (name === '') {
        yield {
          element: field,
          message: `A field${besideWords(view, field)} has no label.`,
          fix: 'Write <label for="…"> with the id of the field, and in it what is asked for.',
        };
        continue;
      }
      if (!isWrittenIn(field) || !view.isSeen(field) || isNamedInSight(view, field)) continue;
      yield {
        element: field,
        message: `The field ${quoted(name)} is named only for those who listen: no words beside it can be seen.`,
        fix: 'Write the name in a <label> that can be seen.',
      };
    }
  },
};

/** A place to write in that is no field of a form. What has words in it already may be named by them. */
function* namelessEditors(view: PageView): Generator<PageSlip> {
  for (const element of view.all('[contenteditable]:not([contenteditable="false"]), [role="textbox"]')) {
    if (element.matches(FIELD) || !view.isHeard(element) || !view.isSeen(element)) continue;
    const role = element.getAttribute('role');
    if (
      role
        ? role !== 'textbox'
        : view.wordsOf(element) !== '' || element.matches('h1, h2, h3, td, th, li, body')
    )
      continue;
    const said = ['aria-label', 'title'].some((name) => (element.getAttribute(name) ?? '').trim() !== '');
    if (said || namedBy(element, 'aria-labelledby').some((one) => view.wordsOf(one) !== '')) continue;
    yield {
      element,
      message: 'A place to write in has no name.',
      fix: 'Add role="textbox", and aria-labelledby with the id of the words that say what to write.',
    };
  }
}

function isNamedInSight(view: PageView, field: Field): boolean {
  if (namedBy(field, 'aria-labelledby').some((one) => view.isSeen(one))) return true;
  if (field.closest('table, [role="grid"], [role="table"], [role="toolbar"], nav, header') || isSearch(field))
    return true;
  return (
    besideWords(view, field) !== '' ||
    [field, field.parentElement].some(
      (one) => one?.nextElementSibling && isOwnWords(view, one.nextElementSibling),
    )
  );
}

/** ` beside “Ward”`, from the words right before the field. */
function besideWords(view: PageView, field: Field): string {
  let element: Node | null | undefined = wordsBefore(field.previousSibling);
  element ??= rowBefore(field.parentElement);
  const text = (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  if (
    !element ||
    text === '' ||
    text.length > 100 ||
    (element instanceof view.window.Element && !view.isSeen(element))
  )
    return '';
  if (element instanceof view.window.Element && !isOwnWords(view, element)) return '';
  return ` beside ${quoted(text)}`;
}

/** The nearest before that has words, past other fields of the same row: “Date”, before those for day, month and year. */
function wordsBefore(from: Node | null): Node | undefined {
  let before = from;
  while (
    before &&
    ((before.textContent ?? '').trim() === '' || /^(?:SELECT|TEXTAREA)$/u.test(before.nodeName))
  )
    before = before.previousSibling;
  return before ?? undefined;
}

/** The same, past the boxes of other fields of the row. */
function rowBefore(box: Element | null): Element | undefined {
  let before = box?.previousElementSibling;
  while (before && (before.textContent ?? '').trim() === '' && before.querySelector(FIELD))
    before = before.previousElementSibling;
  return before ?? undefined;
}

/** Whether words can be seen, and are not those of another field or of a part of the page. */
function isOwnWords(view: PageView, element: Element): boolean {
  if (!view.isSeen(element) || view.wordsOf(element) === '') return false;
  return !element.matches(OTHERS) && !element.querySelector(OTHERS);
}
