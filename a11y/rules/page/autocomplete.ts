import { type Field, fieldsOf, isSearch, labelWords, seenLabels } from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { plainWords } from '../../page/view/plain-words.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** All that HTML knows for `autocomplete`, as the last word before `webauthn`. */
const TOKENS = new Set(
  `on off name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password
  current-password one-time-code organization-title organization street-address address-line1 address-line2 address-line3
  address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name
  cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency
  transaction-amount language bday bday-day bday-month bday-year sex url photo tel tel-country-code tel-national tel-area-code
  tel-local tel-local-prefix tel-local-suffix tel-extension email impp`.split(/\s+/u),
);

/** What a label asks of the reader, and the words for it. Only labels that say no more: “Name of your advocate” asks of another. */
const ASKED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:your |my )?(?:full )?name$|^enw(?: llawn)?$|^eich enw(?: llawn)?$/u,
    /^(?:name|given-name|nickname)$/u,
  ],
  [/^(?:your )?(?:first|given) names?$|^forenames?$|^enw cyntaf$/u, /^(?:given-name|name)$/u],
  [/^(?:your )?(?:last name|surname|family name)$|^cyfenw$/u, /^family-name$/u],
  [/^(?:your )?e ?mail(?: address)?$|^cyfeiriad e ?bost$|^e ?bost$/u, /^(?:email|username)$/u],
  [
    /^(?:your )?(?:tele)?phone(?: number)?$|^(?:your )?mobile(?: phone)?(?: number)?$|^rhif ffôn$|^ffôn$/u,
    /^tel/u,
  ],
  [/^(?:your )?post ?code$|^(?:your )?zip(?: code)?$|^cod post$/u, /^postal-code$/u],
  [
    /^(?:your )?(?:home |postal )?address$|^(?:your )?street address$|^cyfeiriad$/u,
    /^(?:street-address|address-line1)$/u,
  ],
  [/^(?:your )?(?:date of birth|birthday|birth date)$|^dyddiad geni$/u, /^bday$/u],
];

/** What a label says about having to fill the field in. */
const HAVING_TO =
  /\((?:[^)]*\b(?:optional|required|must|need not|needn[’']t|don[’']t (?:have|need)|do not (?:have|need)|if you|dewisol|gofynnol)\b[^)]*)\)|\*|:/giu;

/** Labels that may as well ask for the name or address of something else, if they stand alone. */
const BARE = /^(?:name|enw|address|cyfeiriad)$/u;

/**
 * Fields about the reader say which part of their details they take (WCAG 1.3.5), and none claims a word that is not there.
 * `off` is left alone elsewhere: on a computer that many share it keeps one reader’s details from the next. Our own pages ask
 * nothing on such computers, so there the browser may help.
 */
export const autocomplete: PageRule = {
  id: 'autocomplete',
  words: 'Fields for the reader’s own name, address or number say so to the browser.',
  why: 'Someone who finds it hard to write or remember can have such fields filled in by the browser.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const field of fieldsOf(view)) {
      if (!/^(?:text|email|tel|date|password|url|number|textarea)$/u.test(field.type) || isSearch(field))
        continue;
      if (field.disabled || ('readOnly' in field && field.readOnly)) continue;
      const said = (field.getAttribute('autocomplete') ?? '').trim().toLowerCase();
      const token =
        said
          .replace(/\s*webauthn$/u, '')
          .split(/\s+/u)
          .pop() ?? '';
      const words = wordsOf(view, field);
      if (token && !TOKENS.has(token)) {
        yield {
          element: field,
          message: `The field ${quoted(words)} says autocomplete="${said}", which no browser knows.`,
          fix: `Write a word of the HTML standard: ${wanted(words) ?? '“name”, “email”, “tel”, “postal-code” and so on'}.`,
        };
        continue;
      }
      const asked = ASKED.find(([label]) => label.test(plainWords(words)));
      if (
        !asked ||
        (token === 'off' && view.profile !== 'site') ||
        (BARE.test(plainWords(words)) && !asksOfReader(view, field))
      )
        continue;
      if (token === 'off')
        yield {
          element: field,
          message: `The field ${quoted(words)} tells the browser not to help with it.`,
          fix: `Write autocomplete=${wanted(words)}.`,
        };
      else if (token === '' || token === 'on')
        yield {
          element: field,
          message: `The field ${quoted(words)} does not say that it takes the reader’s own details.`,
          fix: `Add autocomplete=${wanted(words)}.`,
        };
      else if (!asked[1].test(token))
        yield {
          element: field,
          message: `The field ${quoted(words)} says that it takes something else: autocomplete="${said}".`,
          fix: `Write autocomplete=${wanted(words)}.`,
        };
    }
  },
};

/** Whether the form asks for other details of the reader, too. */
function asksOfReader(view: PageView, field: Field): boolean {
  const others = [...(field.form?.elements ?? [])].filter(
    (other): other is Field => other !== field && other.matches('input, textarea'),
  );
  return others.some((other) => ASKED.some(([label]) => label.test(plainWords(wordsOf(view, other)))));
}

/** What a label asks for, without what it says about having to. */
function wordsOf(view: PageView, field: Field): string {
  const [label] = seenLabels(view, field);
  return ((label && labelWords(view, label)) || view.nameOf(field)).replace(HAVING_TO, '').trim();
}

function wanted(words: string): string | undefined {
  const asked = ASKED.find(([label]) => label.test(plainWords(words)));
  const token =
    asked &&
    ['name', 'given-name', 'family-name', 'email', 'tel', 'postal-code', 'street-address', 'bday'].find(
      (one) => asked[1].test(one),
    );
  return token && `"${token}"`;
}
