import type { SheetFault } from '../fault.ts';
import { page, set } from './sheet-fault.ts';

/** Where a sheet and its page do not say the same. */
export const WORDS_FAULTS: readonly SheetFault[] = [
  set('sheet-word-missing', 'The sheet leaves out that they are free.', ' They are free.', ''),
  set('sheet-word-other', 'The sheet says 24 days, the page 14.', '[14 days]', '[24 days]'),
  set(
    'sheet-word-more',
    'The sheet says more than the page.',
    'You can change your mind later.',
    'You can change your mind later. Think well.',
  ),
  set(
    'sheet-part-missing',
    'The sheet leaves out the right to refuse.',
    '== Can I say no?\nYou can say no. You can change your mind later.',
    '',
  ),
  set(
    'sheet-order',
    'The steps are in another order than on the page.',
    '+ Tell any nurse.\n+ The nurse tells the advocate.',
    '+ The nurse tells the advocate.\n+ Tell any nurse.',
  ),
  page(
    'sheet-page-says-more',
    'The page was changed after the sheet was made.',
    'They are free.',
    'They are free. They speak your language.',
  ),
  page(
    'sheet-page-says-less',
    'The page lost a step that the sheet still has.',
    '<li>The nurse tells the advocate.</li>',
    '',
  ),
];
