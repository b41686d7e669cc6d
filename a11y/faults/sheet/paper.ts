import { PDFName } from '@cantoo/pdf-lib';
import { redraw } from '../../fixtures/changed-sheet.ts';
import type { SheetFault } from '../fault.ts';
import { changed, SHOW, set } from './sheet-fault.ts';

const key = (name: string) => PDFName.of(name);

/** The paper of a sheet, and what stands at its edges. */
export const PAPER_FAULTS: readonly SheetFault[] = [
  set(
    'sheet-margin-none',
    'Words stand at the edge, where printers do not print.',
    SHOW,
    '#show: house.with(x: 5mm)\n',
  ),
  set(
    'sheet-margin-moved',
    'A line reaches over the margin.',
    'You can say no. You can change your mind later.',
    '#move(dx: -15mm)[You can say no. You can change your mind later.]',
  ),
  set(
    'sheet-paper-letter',
    'The sheet is made for American paper.',
    SHOW,
    '#show: house.with(width: 216mm, height: 279mm)\n',
  ),
  set(
    'sheet-paper-turned',
    'The sheet lies on its side.',
    SHOW,
    '#show: house.with(width: 297mm, height: 210mm)\n',
  ),
  set(
    'sheet-number-none',
    'Pages have no numbers.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [#code])\n',
  ),
  set(
    'sheet-number-total',
    'Pages do not say how many there are.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #page #h(1fr) #code])\n',
  ),
  set(
    'sheet-number-wrong',
    'Pages are counted wrongly.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #(page + 1) of #pages #h(1fr) #code])\n',
  ),
  set(
    'sheet-code-none',
    'Pages do not say which sheet they belong to.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #page of #pages])\n',
  ),
  set(
    'sheet-code-other',
    'Pages have the code of another sheet.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #page of #pages #h(1fr) imha-wales-en-standard-7k3f9q])\n',
  ),
  set(
    'sheet-code-first',
    'Only the first page has its code.',
    SHOW,
    '#show: house.with(foot: (page, pages, code) => [Page #page of #pages #h(1fr) #if page == 1 [#code]])\n',
  ),
  set(
    'sheet-day-none',
    'The sheet does not say of which day its law is.',
    SHOW,
    '#show: house.with(law: [The law.])\n',
  ),
  set(
    'sheet-day-other',
    'The sheet says another day than its file.',
    SHOW,
    '#show: house.with(law: [The law of 18 March 2026.])\n',
  ),
  set(
    'sheet-heading-alone',
    'A heading stands alone at the foot of a page.',
    '== Can I say no?\nYou can',
    '#v(15cm)\n#block(breakable: false, height: 5cm)[]\n== Can I say no?\n#colbreak()\nYou can',
  ),
  set(
    'sheet-item-split',
    'A point of a list goes on over the page.',
    '- They come to meetings.',
    '- They come to #colbreak() meetings.',
  ),
  changed('sheet-page-half', 'Pages are shown at half their size.', ({ document }) => {
    for (const each of document.getPages()) each.node.set(key('UserUnit'), document.context.obj(0.5));
  }),
  changed(
    'sheet-page-missing',
    'The last page is lost.',
    ({ document }) => void document.removePage(document.getPageCount() - 1),
  ),
  changed('sheet-blank', 'A page is printed empty.', (insides) => redraw(insides, 2, () => ' ')),
];
