import { computeAccessibleName } from 'dom-accessibility-api';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const CONTROL =
  'button, a[href], summary, [role="button"], [role="link"], [tabindex="0"], [onclick], input:is([type="submit"], [type="button"], [type="image"], [type="reset"]), iframe, template, slot';

/** What shows that something is under way, and closes by itself. */
const WAITING = 'progress, [role="progressbar"], [aria-busy="true"]';

/**
 * Boxes that open over a page with nothing in them to press, whether they are open or not. Left alone are empty ones, which a script
 * fills, those that say they wait, those with elements of the page’s own making, and those that close when one presses beside them.
 */
export const dialogClose: PageRule = {
  id: 'dialog-close',
  words: 'Every box that opens over a page has a button that closes it.',
  why: 'Someone who has no Escape key, or does not know of it, is caught in the box.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('dialog, [role="dialog"], [role="alertdialog"]')) {
      const words = view.wordsOf(element);
      if (words === '' || element.matches('[popover], [closedby="any"], [aria-modal="false"]')) continue;
      if (element.querySelector(`${CONTROL}, ${WAITING}`) || element.matches(WAITING)) continue;
      if ([...element.querySelectorAll('*')].some(({ localName }) => localName.includes('-'))) continue;
      yield {
        element,
        message: `The box ${quoted(computeAccessibleName(element, { hidden: true }) || words)} opens over the page, and has no button that closes it.`,
        fix: 'Put a <button> that closes it into the box, such as “Close”.',
      };
    }
  },
};
