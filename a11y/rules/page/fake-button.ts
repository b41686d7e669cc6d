import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** Widgets within which the arrow keys move, so that most of their parts are out of the order of Tab. */
const COMPOSITE =
  '[role="toolbar"], [role="radiogroup"], [role="grid"], [role="tree"], [role="listbox"], [role="menu"], [role="menubar"], [role="tablist"], [aria-activedescendant], [role="treegrid"]';

/**
 * Links that lead nowhere and stand in for buttons, and buttons made of other elements that can’t be reached. A link to `#` that
 * does nothing counts on our own pages alone; back to the top is a fair use of it.
 */
export const fakeButton: PageRule = {
  id: 'fake-button',
  words: 'Links lead somewhere, and what does something is a button.',
  why: 'Someone who listens expects another page from a link, and presses the space bar for a button.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const link of view.all('a[href^="#"], a[href=""], a[href^="javascript:" i]')) {
      const slip = linkSlip(view, link);
      if (slip) yield slip;
    }
    for (const element of view.all(
      ':is([role="button"], [role="link"], [role="checkbox"], [role="switch"])',
    )) {
      if (
        !view.isHeard(element) ||
        element.localName.includes('-') ||
        element.getAttribute('aria-disabled') === 'true'
      )
        continue;
      if (
        (element as HTMLElement).tabIndex >= 0 ||
        element.hasAttribute('tabindex') ||
        element.closest(COMPOSITE)
      )
        continue;
      if (
        element.matches('a[href], button, input, summary, :disabled') ||
        element.querySelector('a[href], button, input')
      )
        continue;
      yield {
        element,
        message: `${quoted(view.nameOf(element) || element.localName)} says that it is a ${element.getAttribute('role')}, but can’t be reached by the keys.`,
        fix:
          element.getAttribute('role') === 'link'
            ? 'Make it <a href="…">.'
            : 'Make it a <button>, or a real <input>.',
      };
    }
  },
};

function linkSlip(view: PageView, link: Element): PageSlip | undefined {
  const href = link.getAttribute('href')?.trim().toLowerCase() ?? '';
  const script = href.startsWith('javascript:');
  if (!script && href !== '#' && href !== '#!' && href !== '#0' && href !== '#void') return undefined;
  if (!view.isHeard(link) || (link.hasAttribute('role') && link.getAttribute('role') !== 'link'))
    return undefined;
  const acts =
    script ||
    link.hasAttribute('onclick') ||
    typeof (link as HTMLElement).onclick === 'function' ||
    link.matches('[aria-expanded], [aria-haspopup], [aria-pressed], [data-toggle], [data-bs-toggle]');
  if (!acts && view.profile === 'any') return undefined;
  if (!acts && /\btop\b|↑|brig|oben|haut|arriba|inizio/iu.test(view.nameOf(link))) return undefined;
  return {
    element: link,
    message: `The link ${quoted(view.nameOf(link) || link.localName)} leads nowhere (${script ? 'javascript:' : `href="${href}"`}).`,
    fix: acts ? 'Make it a <button type="button">.' : 'Let it lead to a page, or take it away.',
  };
}
