import type { SheetInsides } from '../../fixtures/changed-sheet.ts';
import type { SheetFault } from '../fault.ts';
import { GOOD_SHEET, SHEET_PAGE } from './good-sheet.ts';

interface More {
  readonly asUa?: boolean;
  readonly html?: string;
  readonly unseen?: string;
}

const END = GOOD_SHEET.length;

/** A fault in the Typst of a sheet. */
export function set(id: string, words: string, part: string, other: string, more: More = {}): SheetFault {
  const at = part === '' ? END : GOOD_SHEET.indexOf(part);
  if (at < 0) throw new Error(`The good sheet does not say “${part}”.`);
  const after = GOOD_SHEET.slice(0, at) + other + GOOD_SHEET.slice(at + part.length);
  return {
    on: 'sheet',
    id,
    about: 'print',
    words,
    before: GOOD_SHEET,
    after,
    asUa: more.asUa ?? true,
    html: more.html ?? SHEET_PAGE,
    ...(more.unseen !== undefined && { unseen: more.unseen }),
  };
}

/** A fault in the finished PDF of a sheet. */
export function changed(id: string, words: string, change: (insides: SheetInsides) => void): SheetFault {
  return { ...set(id, words, '', ''), change };
}

/** A fault of the page that a sheet must agree with. */
export function page(id: string, words: string, part: string, other: string): SheetFault {
  if (!SHEET_PAGE.includes(part)) throw new Error(`The page of the good sheet does not say “${part}”.`);
  return set(id, words, '', '', { html: SHEET_PAGE.replace(part, () => other) });
}

/** What opens the good sheet. */
export const SHOW = '#show: house\n';

/** The same with rules of its own. */
export const style = (rules: string) => `#show: house\n${rules}\n`;
