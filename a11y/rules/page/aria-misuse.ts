import { getRole } from 'dom-accessibility-api';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Every role of ARIA 1.2, and those for graphics and publications. */
const ROLES = new Set(
  `alert alertdialog application article associationlist associationlistitemkey associationlistitemvalue banner blockquote button
  caption cell checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog directory document
  emphasis feed figure form generic grid gridcell group heading image img insertion link list listbox listitem log main mark marquee
  math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar
  radio radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader separator slider spinbutton
  status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree
  treegrid treeitem`.split(/\s+/u),
);

/** Elements that mean nothing by themselves, so that screen readers drop a name they are given. */
const NAMELESS = /^(?:div|span|p|b|i|em|strong|small|u|s|code|sub|sup|font|center|del|ins)$/u;

/** Roles that do not exist, headings that are something else, and names on elements that can’t have one. */
export const ariaMisuse: PageRule = {
  id: 'aria-misuse',
  words: 'Roles and names for listeners are set only where they are heard.',
  why: 'Someone who listens hears something else than what is there, or never hears the name.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('[role]')) {
      const roles = (element.getAttribute('role') ?? '').trim().toLowerCase().split(/\s+/u).filter(Boolean);
      const [role] = roles;
      if (!role || !view.isHeard(element)) continue;
      if (!roles.some((one) => ROLES.has(one) || /^(?:doc|graphics)-/u.test(one)))
        yield {
          element,
          message: `${quoted(view.wordsOf(element) || element.localName)} has a role that does not exist: role="${role}".`,
          fix: 'Take the role away, or use the HTML element that means this.',
        };
      else if (
        /^h[1-6]$/u.test(element.localName) &&
        /^(?:button|link|tab|switch|menuitem|text|img|listitem)$/u.test(role)
      )
        yield {
          element,
          message: `${quoted(view.wordsOf(element))} is a heading, but says that it is a ${role}.`,
          fix: `Keep the heading, and put a ${role === 'link' ? 'link' : '<button>'} into it.`,
        };
    }
    for (const element of view.all('[aria-label]:not([aria-label=""]), [aria-labelledby]')) {
      const role = element.getAttribute('role');
      if (!NAMELESS.test(element.localName) || (role && role !== 'generic') || !view.isHeard(element))
        continue;
      if ((getRole(element) ?? 'generic') !== 'generic' && /^(?:div|span)$/u.test(element.localName))
        continue;
      if (element.matches('[contenteditable]:not([contenteditable="false"]), [tabindex], [popover]'))
        continue;
      yield {
        element,
        message: `The name ${quoted(view.nameOf(element) || element.getAttribute('aria-label') || '')} is on a <${element.localName}>, which can’t have one, so it may not be heard.`,
        fix: 'Write the words on the page, or give the element a role that fits, such as role="img" or role="group".',
      };
    }
    for (const element of view.all(
      'html[aria-hidden="true"], body[aria-hidden="true"], html[role]:not([role="document"]), body[role]:not([role="document"])',
    ))
      yield {
        element,
        message: `The whole page is marked ${element.hasAttribute('role') ? `role="${element.getAttribute('role')}"` : 'as hidden from those who listen'}.`,
        fix: 'Take it away.',
      };
  },
};
