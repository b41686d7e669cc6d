import {
  type Field,
  fieldsOf,
  fieldWords,
  isWrittenIn,
  labelWords,
  seenLabels,
} from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

const STAR = /[*∗＊✱]/u;

/** That something must be filled in, or need not be, in the words of the languages our readers meet. */
const SAID =
  /required|mandatory|must|needed|obligat|compulsory|gofynnol|rhaid|pflicht|erforderlich|obligatoire|requis|verplicht|wymagan|zorunlu|обязат|必須|必填|필수|إلزامي|مطلوب|ضروری|ਲੋੜੀਂਦਾ|আবশ্যক|optional|need not|needn[’']t|(?:do not|don[’']t) (?:have|need) to|leave (?:it|this|them) (?:empty|blank)|if you (?:want|wish|like|know)|dewisol|facultat|opcional|opzionale|optionnel|freiwillig/iu;

/** What is said of all fields at once, before the first of them. */
const ALL =
  /\b(?:fill in|complete|answer|need|give us|tell us)\b[^.]{0,20}\b(?:everything|(?:every|each|all)(?: of)?(?: the| these)? (?:\w+ )?(?:fields?|questions?|boxes|box|parts?|lines?|details|of them))\b/iu;

/** What must be filled in is told in words. Where a star tells it, words must say what the star means; colour never tells it. */
export const requiredByStar: PageRule = {
  id: 'required-by-star',
  words: 'What must be filled in is said in words, not by a star or a colour alone.',
  why: 'Someone new to forms does not know what a star means, and many can’t tell red from black.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const forms = new Map<Element, Field[]>();
    for (const field of fieldsOf(view)) {
      const form = field.form ?? view.document.body;
      forms.set(form, [...(forms.get(form) ?? []), field]);
    }
    for (const [form, fields] of forms) {
      yield* stars(view, form, fields);
      yield* untold(view, fields);
    }
  },
};

function* stars(view: PageView, form: Element, fields: readonly Field[]): Iterable<PageSlip> {
  const starred = fields.filter((field) => STAR.test(labelOf(view, field)));
  const [first] = starred;
  if (!first) return;
  // Another form may be explained on its own: words right before the form, or in it, count for it.
  const around = form.localName === 'form' ? (form.parentElement ?? form) : form;
  const explained = view
    .texts()
    .some(
      ({ element, text }) =>
        STAR.test(text) && around.contains(element) && !element.closest('label, legend') && text.length > 3,
    );
  const worded = starred.filter((field) => !SAID.test(labelOf(view, field)));
  if (!explained && worded.length > 0)
    yield {
      element: seenLabels(view, first)[0] ?? first,
      message: `The star of ${quoted(labelOf(view, first))} is not explained.`,
      fix: 'Write “(required)” instead of the star, or say before the first field what the star means.',
    };
  for (const field of starred) {
    if (
      field.required ||
      field.getAttribute('aria-required') === 'true' ||
      field.closest('[aria-required="true"]') ||
      SAID.test(labelOf(view, field)) ||
      field.type === 'radio' ||
      field.type === 'checkbox'
    )
      continue;
    yield {
      element: field,
      message: `Only a star tells that ${quoted(labelOf(view, field).replace(STAR, '').trim())} must be filled in.`,
      fix: 'Add the attribute required to the field, or aria-required="true".',
    };
  }
}

/** Fields that must be filled in beside others that need not be, and no words tell which is which. */
function* untold(view: PageView, fields: readonly Field[]): Iterable<PageSlip> {
  const written = fields.filter(
    (field) => isWrittenIn(field) && field.type !== 'search' && labelOf(view, field) !== '',
  );
  const must = written.filter((field) => field.required || field.getAttribute('aria-required') === 'true');
  const may = written.filter((field) => !must.includes(field));
  if (must.length === 0 || may.length === 0 || may.every((field) => SAID.test(labelOf(view, field)))) return;
  const [first] = must;
  const form = first?.form;
  const scope = form ?? view.document.body;
  const around = form?.closest('main, article, section, [role="main"]') ?? view.document.body;
  const isBefore = (element: Element) =>
    first !== undefined &&
    around.contains(element) &&
    (element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (
    view
      .texts()
      .some(
        ({ element, text }) =>
          !element.closest('label') &&
          ((SAID.test(text) && scope.contains(element)) || (ALL.test(text) && isBefore(element))),
      )
  )
    return;
  for (const field of must) {
    if (
      STAR.test(labelOf(view, field)) ||
      SAID.test(labelOf(view, field)) ||
      SAID.test(field.getAttribute('placeholder') ?? '')
    )
      continue;
    yield {
      element: field,
      message: `The field ${quoted(fieldWords(view, field))} must be filled in, but ${isColoured(view, field, may) ? 'only its colour tells' : 'no words tell'}.`,
      fix: 'Write “(required)” in its label, or “(optional)” in the labels of the others.',
    };
  }
}

function isColoured(view: PageView, field: Field, others: readonly Field[]): boolean {
  const colour = (one: Field) => {
    const [label] = seenLabels(view, one);
    return label && view.style(label).color;
  };
  return others.some((other) => colour(other) !== colour(field));
}

function labelOf(view: PageView, field: Field): string {
  const [label] = seenLabels(view, field);
  if (!label) return '';
  const before = view.window.getComputedStyle(label, '::before').content;
  const after = view.window.getComputedStyle(label, '::after').content;
  return [before, labelWords(view, label), after]
    .filter((one) => one !== 'none' && one !== 'normal')
    .join(' ')
    .replaceAll('"', '');
}
