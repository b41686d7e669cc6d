import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const FIELD = 'input, select, textarea, button, meter, output, progress';

/** Labels without words for fields that are not named in another way, and labels that belong to no field. */
export const emptyLabel: PageRule = {
  id: 'empty-label',
  words: 'Every label has words, and belongs to a field.',
  why: 'Someone who listens, or who presses the label to reach the field, gets nowhere.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('label') as HTMLLabelElement[]) {
      if (!view.isHeard(element)) continue;
      const field = element.control;
      if (field) {
        const words = `${view.wordsOf(element)}${[...element.querySelectorAll('img')].map(({ alt }) => alt).join('')}`;
        if (words.trim() !== '' || view.nameOf(field) !== '' || !view.isHeard(field)) continue;
        yield {
          element,
          message: 'The label of a field has no words.',
          fix: 'Write in the label what is asked for.',
        };
      } else if (
        !element.htmlFor &&
        !hasOwnField(element) &&
        !isNameElsewhere(view, element) &&
        view.isSeen(element)
      ) {
        yield {
          element,
          message: `The label ${quoted(view.wordsOf(element))} belongs to no field.`,
          fix: 'Add for="…" with the id of its field, or use another element if it is no label.',
        };
      }
    }
  },
};

/** Elements with a hyphen in their name may be fields of the page’s own making. */
function hasOwnField(label: Element): boolean {
  return (
    label.querySelector(FIELD) !== null ||
    [...label.querySelectorAll('*')].some(({ localName, role }) => localName.includes('-') || role)
  );
}

function isNameElsewhere(view: PageView, { id }: Element): boolean {
  return id !== '' && view.document.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`) !== null;
}
