import type { SheetFault } from '../fault.ts';
import { SHOW, set, style } from './sheet-fault.ts';

/** What is too pale on a sheet, or covered. */
export const CONTRAST_FAULTS: readonly SheetFault[] = [
  set('sheet-grey', 'Text is grey.', SHOW, style('#set text(fill: rgb("#888888"))')),
  set(
    'sheet-grey-copy',
    'Red text is lost on a grey photocopy.',
    'You can say no.',
    '#text(fill: rgb("#e0342b"))[You can say no.]',
  ),
  set(
    'sheet-yellow',
    'A heading is yellow.',
    '== Can I say no?',
    '#show heading: set text(fill: rgb("#f2c200"))\n== Can I say no?',
  ),
  set(
    'sheet-on-picture',
    'Words stand on a dark box with dark letters.',
    'You can say no. You can change your mind later.',
    '#block(fill: rgb("#30404a"), inset: 1em)[You can say no. You can change your mind later.]',
  ),
  set('sheet-white', 'Words are white on white.', 'They are free.', '#text(fill: white)[They are free.]'),
  set(
    'sheet-covered',
    'A box lies over the words.',
    'You can say no. You can change your mind later.',
    '#block[You can say no. You can change your mind later.#place(top, dy: -0.3em, rect(width: 100%, height: 2em, fill: white))]',
  ),
  set(
    'sheet-watermark',
    'The word “sample” lies behind the text in large grey letters.',
    SHOW,
    style('#set page(background: rotate(-30deg, text(size: 90pt, fill: rgb("#999999"))[SAMPLE]))'),
  ),
];
