/**
 * Every word of the site's own furniture, by key, with a note for whoever translates it.
 * A language file that lacks one fails the build; a template that asks for one not listed here fails the type check.
 */
export const STRING_NOTES = {
  'skip-to-content': 'First link on every page, for people who do not use a mouse.',
  'site-home': 'Link to the front page.',
  'all-leaflets': 'Link to, and heading of, the list of leaflets.',
  'nation-england': 'The nation, as a name.',
  'nation-wales': 'The nation, as a name.',
  'choose-nation': 'Question on the front page above the two nations.',
  'in-england': 'Choice on the front page.',
  'in-wales': 'Choice on the front page.',
  'large-print': 'Link from a page to the same page in large print.',
  'standard-print': 'Link from a large-print page to the standard page.',
  'on-this-page': 'Heading of the contents list.',
  'words-explained': 'Label of a note that explains legal words.',
  'callout-deadline': 'Label of a box with a time limit.',
  'callout-refuse': 'Label of a box about saying no.',
  'callout-say': 'Label of a box with words the reader can use.',
  'callout-important': 'Label of a box that must not be missed.',
  'contact-phone': 'Label before a telephone number.',
  'contact-chat': 'Label before the address of a live chat.',
  'contact-email': 'Label before an e-mail address.',
  'sheets-heading': 'Heading of the list of sheets to print.',
  'sheet-size-standard': 'Size of a sheet, with its type size: {points}.',
  'sheet-size-large': 'Size of a sheet, with its type size: {points}.',
  'sheet-size-giant': 'Size of a sheet, with its type size: {points}.',
  'sheet-pages': 'How many pages a sheet has: {pages}.',
  'law-checked': 'When the law was last checked: {date}.',
  'next-review': 'When it must be checked again: {date}.',
  'law-as-of': 'The day whose law the site tells: {date}.',
  'sample-text': 'Notice that the words have not been checked by a lawyer or by people who use services.',
  'page-of': 'Foot of a sheet: {page} of {pages}.',
} as const;

export type Strings = Readonly<Record<keyof typeof STRING_NOTES, string>>;
