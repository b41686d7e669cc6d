import type { SheetFault } from '../fault.ts';
import { SHEET_PAGE } from './good-sheet.ts';
import { SHOW, set, style } from './sheet-fault.ts';

const WORK =
  'They work for you and not for the hospital. They keep what you say to themselves, and they do only what you want them to do.';

/** How the words of a sheet are set. */
export const TYPE_FAULTS: readonly SheetFault[] = [
  set('sheet-type-small', 'The text is set in 11 point.', SHOW, '#show: house.with(size: 11pt)\n'),
  set(
    'sheet-small-print',
    'The right to refuse is in small print.',
    'You can say no. You can',
    '#text(size: 8pt)[You can say no.] You can',
  ),
  set(
    'sheet-foot-small',
    'The foot of the page is in 8 point.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => text(size: 8pt)[Page #page of #pages #h(1fr) #code])\n',
  ),
  set(
    'sheet-squeezed',
    'A sentence is squeezed to fit in.',
    'They are free.',
    '#box(scale(x: 60%, y: 60%, reflow: true)[They are free.])',
  ),
  set(
    'sheet-superscript',
    'A number is raised and tiny.',
    'They are free.',
    'They are free.#super(typographic: false)[1]',
    { html: SHEET_PAGE.replace('They are free.', 'They are free.1') },
  ),
  set(
    'sheet-line-long',
    'A line has more than ninety letters.',
    'An advocate helps you to speak up. They are free.',
    'An advocate helps you to speak up. They are free. They are free. They are free. They are free. They are free. They are free. They are free.',
    {
      html: SHEET_PAGE.replace(
        'They are free.',
        'They are free. They are free. They are free. They are free. They are free. They are free. They are free.',
      ),
    },
  ),
  set(
    'sheet-justified',
    'Words are pulled apart to fill the lines.',
    WORK,
    `#block(width: 48%)[#set par(justify: true)\n${WORK}]`,
  ),
  set(
    'sheet-hyphenated',
    'Words are broken at the ends of lines.',
    WORK,
    `#block(width: 27%)[#set text(hyphenate: true, costs: (hyphenation: 0%))\n${WORK}]`,
  ),
  set(
    'sheet-italics',
    'A paragraph is slanted.',
    'You can say no. You can change your mind later.',
    '#skew(ax: -12deg)[You can say no. You can change your mind later.]',
  ),
  set('sheet-capitals', 'A sentence is in capital letters.', 'You can say no.', '#upper[You can say no.]'),
  set(
    'sheet-lines-tight',
    'Lines stand so close that they touch.',
    SHOW,
    style('#set par(leading: 0.05em)\n#set page(margin: (x: 60mm, top: 20mm, bottom: 45mm))'),
  ),
  set(
    'sheet-columns',
    'The text stands in two narrow columns.',
    'An advocate helps you to speak up. They are free.',
    '#columns(2)[An advocate helps you to speak up. They are free.]',
    {
      unseen:
        'It is read in order and large enough. That two columns are harder for some than one is for people to say.',
    },
  ),
  set(
    'sheet-upright',
    'Words run from bottom to top.',
    'You can say no. You can change your mind later.',
    '#rotate(-90deg, reflow: true)[You can say no. You can change your mind later.]',
  ),
];
