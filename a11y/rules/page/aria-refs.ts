import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** What points to other elements by their ids. */
const POINTING = [
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'aria-flowto',
  'headers',
  'for',
  'list',
  'form',
  'popovertarget',
  'commandfor',
] as const;

/**
 * Names, descriptions and labels that point to an id which is nowhere. What a closed menu or an unchosen tab controls may not be
 * there yet, and neither may the words of a mistake that was not made.
 */
export const ariaRefs: PageRule = {
  id: 'aria-refs',
  words: 'What points to another part of the page by its id points to one that is there.',
  why: 'Someone who listens hears no name or explanation where it points to nothing.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all(POINTING.map((name) => `[${name}]`).join(','))) {
      if (/-/u.test(element.localName)) continue;
      for (const attribute of POINTING) {
        const said = element.getAttribute(attribute);
        if (!said || isNotYet(element, attribute) || !belongs(element, attribute)) continue;
        const ids =
          attribute === 'for' && element.localName === 'label' ? [said] : said.split(/\s+/u).filter(Boolean);
        for (const id of ids) {
          const target = view.document.getElementById(id);
          if (target && (attribute !== 'headers' || target.closest('table') === element.closest('table')))
            continue;
          yield {
            element,
            message: target
              ? `${attribute}="${said}" points to a cell of another table, ${quoted(id)}.`
              : `${attribute}="${said}" points to ${quoted(id)}, and nothing on the page has that id.`,
            fix:
              attribute === 'for'
                ? 'Write the id of the field in it.'
                : 'Write the id of what is meant, or take it away.',
          };
        }
      }
    }
  },
};

function isNotYet(element: Element, attribute: string): boolean {
  if (attribute === 'aria-errormessage') return element.getAttribute('aria-invalid') !== 'true';
  if (attribute === 'aria-activedescendant') return true;
  return (
    /^aria-(?:controls|owns|details)$/u.test(attribute) &&
    (element.getAttribute('aria-expanded') === 'false' ||
      element.getAttribute('aria-selected') === 'false' ||
      element.hasAttribute('aria-haspopup'))
  );
}

/** Attributes that mean this on some elements only. */
function belongs(element: Element, attribute: string): boolean {
  if (attribute === 'headers') return /^t[dh]$/u.test(element.localName);
  if (attribute === 'for') return /^(?:label|output)$/u.test(element.localName);
  if (attribute === 'list') return element.localName === 'input';
  if (attribute === 'form')
    return /^(?:input|select|textarea|button|fieldset|output|object)$/u.test(element.localName);
  return true;
}
