import type { SheetFault } from '../fault.ts';
import { SHOW, set, style } from './sheet-fault.ts';

/** What only seems to be a heading, a list, a table or a picture on a sheet. */
export const STRUCTURE_FAULTS: readonly SheetFault[] = [
  set(
    'sheet-headings-none',
    'The title is only large.',
    '= Ask for an advocate',
    '#text(size: 28pt, weight: "bold")[Ask for an advocate]',
    { asUa: false },
  ),
  set('sheet-heading-skipped', 'A level of headings is left out.', '== How to ask', '==== How to ask', {
    asUa: false,
  }),
  set(
    'sheet-heading-bold',
    'A heading is only bold.',
    '== Can I say no?\n',
    '#text(size: 17pt, weight: "bold")[Can I say no?]\n\n',
  ),
  set('sheet-two-titles', 'There are two main headings.', '== Can I say no?', '= Can I say no?'),
  set(
    'sheet-list-dashes',
    'A list is typed with dashes.',
    '- They listen to you.\n- They tell you your rights.\n- They come to meetings.',
    '\\- They listen to you.\n\n\\- They tell you your rights.\n\n\\- They come to meetings.',
  ),
  set(
    'sheet-list-bullets',
    'A list is typed with dots.',
    '- They listen to you.\n- They tell you your rights.\n- They come to meetings.',
    '• They listen to you.\n\n• They tell you your rights.\n\n• They come to meetings.',
  ),
  set(
    'sheet-list-numbers',
    'Steps are typed with numbers.',
    '+ Tell any nurse.\n+ The nurse tells the advocate.',
    '1\\. Tell any nurse.\n\n2\\. The nurse tells the advocate.',
  ),
  set(
    'sheet-table-headless',
    'A table has no headers.',
    'table.header[Your section][Ask within]',
    '[Your section], [Ask within]',
  ),
  set(
    'sheet-table-grid',
    'A table is only words in columns.',
    '#table(columns: 2, inset: 8pt, table.header[Your section][Ask within], [Section 2]',
    '#grid(columns: 2, inset: 8pt, [Your section], [Ask within], [Section 2]',
    {
      unseen:
        'Words in columns without tags of a table cannot be told from words that only stand beside each other, such as an address. Sheets of this program have one template for tables.',
    },
  ),
  set('sheet-picture-no-alt', 'A picture has no words.', 'alt: "Two people sit and talk.", ', '', {
    asUa: false,
  }),
  set(
    'sheet-picture-file',
    'The words of a picture are its file.',
    'alt: "Two people sit and talk."',
    'alt: "talking_final.svg"',
  ),
  set(
    'sheet-picture-image-of',
    'The words of a picture say “Image of”.',
    'alt: "Two people sit and talk."',
    'alt: "Image of two people."',
  ),
  set(
    'sheet-picture-other',
    'The sheet describes its picture otherwise than the page.',
    'alt: "Two people sit and talk."',
    'alt: "A door that is open."',
  ),
  set(
    'sheet-welsh-unmarked',
    'A passage in Welsh is read out as English.',
    '#text(lang: "cy")[',
    '#text(lang: "en")[',
  ),
  set(
    'sheet-welsh-wrong',
    'A passage in Welsh says that it is French.',
    '#text(lang: "cy")[',
    '#text(lang: "fr")[',
  ),
  set('sheet-title-none', 'The sheet has no title.', SHOW, style('#set document(title: none)'), {
    asUa: false,
  }),
];
