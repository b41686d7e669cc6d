import { FIELD, type Field, fieldsOf, fieldWords, namedBy } from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

const ERROR = '[class*="error" i], [class*="invalid" i], [class*="err-" i], [id*="error" i], [role="alert"]';

/** Longer than this is a summary, or a whole part of the page. */
const LONG = 200;

/**
 * Words that tell what is wrong with a field belong to it. Words that link to the field are a summary, and those in its label or
 * its group’s legend are heard with it.
 */
export const errorTied: PageRule = {
  id: 'error-tied',
  words: 'Words about a mistake belong to the field that they are about.',
  why: 'Someone who listens goes from field to field, and never hears what stands beside them.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const tied = new Set(
      view
        .all('[aria-describedby], [aria-errormessage]')
        .flatMap((one) => [...namedBy(one, 'aria-describedby'), ...namedBy(one, 'aria-errormessage')]),
    );
    for (const element of errorsOf(view)) {
      const field = fieldOf(element);
      if (!field || [...tied].some((one) => one.contains(element) || element.contains(one))) continue;
      yield {
        element,
        message: `The words ${quoted(view.wordsOf(element))} are not tied to the field ${quoted(fieldWords(view, field))}.`,
        fix: 'Give them an id, and the field aria-describedby with that id.',
      };
    }
    yield* wrongWithoutWords(view);
  },
};

function errorsOf(view: PageView): Element[] {
  const marked = view
    .all(ERROR)
    .filter(
      (element) => !element.matches('body, form, fieldset, main, input, select, textarea, label, legend'),
    );
  const said = view
    .all('form p, form span, form div, form small, form strong')
    .filter(
      (element) => element.childElementCount === 0 && /^(?:error|gwall)\b/iu.test(view.wordsOf(element)),
    );
  // A box that is marked as wrong, with one field and words that are no label.
  const boxed = marked
    .filter((box) => box.querySelectorAll(FIELD).length === 1)
    .flatMap((box) =>
      [...box.querySelectorAll('p, span, div, small')].filter((one) =>
        one.matches('[class*="help" i], [class*="message" i], [class*="feedback" i], [class*="msg" i]'),
      ),
    );
  const all = [...new Set([...marked, ...said, ...boxed])].filter((element) => {
    const words = view.wordsOf(element);
    return (
      words !== '' &&
      words.length <= LONG &&
      view.isSeen(element) &&
      !element.querySelector(`a[href*="#"], ${FIELD}, button, label`) &&
      !element.closest('label, legend, [hidden]')
    );
  });
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}

/** The one field that shares the nearest box around it. */
function fieldOf(element: Element): Field | undefined {
  let box = element.parentElement;
  for (let steps = 0; box && steps < 3; steps++, box = box.parentElement) {
    const fields = [...box.querySelectorAll<Field>(FIELD)];
    if (fields.length === 0) continue;
    if (fields.length === 1) return fields[0];
    if (fields.some(({ type }) => type === 'radio' || type === 'checkbox')) return undefined;
    // Fields without boxes of their own: the words belong to the field right before.
    const before = element.previousElementSibling;
    const last = before?.matches(FIELD) ? before : undefined;
    return last as Field | undefined;
  }
  return undefined;
}

function* wrongWithoutWords(view: PageView): Iterable<PageSlip> {
  for (const field of fieldsOf(view)) {
    if (field.getAttribute('aria-invalid') !== 'true' || field.type === 'radio' || field.type === 'checkbox')
      continue;
    const told = [field, field.closest('fieldset, [role="group"]')].flatMap((one) =>
      one ? [...namedBy(one, 'aria-describedby'), ...namedBy(one, 'aria-errormessage')] : [],
    );
    if (
      told.some((one) => view.wordsOf(one) !== '') ||
      [...(field.labels ?? [])].some((label) => label.querySelector(ERROR))
    )
      continue;
    yield {
      element: field,
      message: `The field ${quoted(fieldWords(view, field))} is marked as wrong, and no words tied to it say why.`,
      fix: 'Write what to do about it beside the field, and tie it by aria-describedby.',
    };
  }
}
