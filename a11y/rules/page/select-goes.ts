import { FIELD, type Field, fieldWords } from '../../page/view/fields.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** What a script does that takes the reader away. */
const GOES =
  /\blocation\s*(?:=[^=]|\.(?:href|assign|replace|search|hash)\b)|\.submit\s*\(|requestSubmit|window\.open|\bnavigate\s*\(|history\.(?:go|back|pushState)/u;

/** Fields that take the reader away as soon as something is chosen or reached. It sees scripts written in the page’s own HTML, or set by name. */
export const selectGoes: PageRule = {
  id: 'select-goes',
  words: 'Nothing leads away from a page before a button or link is pressed.',
  why: 'Someone who goes through choices by the keys is sent off at the first one.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all(`${FIELD}, a[href], button`) as Field[]) {
      const isField = element.matches(FIELD);
      const handlers = isField
        ? (['onchange', 'oninput', 'onfocus', 'onblur'] as const)
        : (['onfocus', 'onmouseover', 'onmouseenter'] as const);
      const goes = handlers.find(
        (name) =>
          GOES.test(element.getAttribute(name) ?? '') ||
          (typeof element[name] === 'function' && GOES.test(String(element[name]))),
      );
      if (!goes || (/^on(?:change|input)$/u.test(goes) && element.type === 'file')) continue;
      const when =
        goes === 'onfocus' ? 'reaches' : goes === 'onblur' ? 'leaves' : isField ? 'changes' : 'points at';
      yield {
        element,
        message: `${quoted(isField ? fieldWords(view, element) : view.nameOf(element))} leads away from the page as soon as someone ${when} it.`,
        fix: isField ? 'Add a button, and go only when it is pressed.' : 'Go only when it is pressed.',
      };
    }
  },
};
