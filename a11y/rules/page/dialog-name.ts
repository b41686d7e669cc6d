import { computeAccessibleName } from 'dom-accessibility-api';
import type { PageRule } from './page-rule.ts';

/** Dialogs are looked at before they open, too. A closed `<dialog>` with a heading may be named as it opens. */
export const dialogName: PageRule = {
  id: 'dialog-name',
  words: 'Every box that opens over a page has a name.',
  why: 'Someone who listens is taken into the box, and must hear first what it is.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('dialog, [role="dialog"], [role="alertdialog"]')) {
      if (computeAccessibleName(element, { hidden: true }).trim() !== '') continue;
      if (
        element.localName === 'dialog' &&
        !element.hasAttribute('open') &&
        (element.querySelector('h1, h2, h3') || view.wordsOf(element) === '')
      )
        continue;
      yield {
        element,
        message: 'A box that opens over the page has no name.',
        fix: 'Give its heading an id, and the box aria-labelledby with that id.',
      };
    }
  },
};
