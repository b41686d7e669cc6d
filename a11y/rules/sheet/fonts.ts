import type { Check } from '../../../scripts/model/check.ts';
import type { SheetRule } from './sheet-rule.ts';

export const fontsCheck: Check = {
  id: 'sheet-fonts',
  words: 'Every PDF brings all its fonts with it, so that it looks the same on every screen and printer.',
  why: 'Without its fonts a PDF may show other letters, or boxes in place of letters, to whoever opens it elsewhere.',
};

/** PDF/UA-1, 7.21.4.1. Without its font a reader’s machine picks letters of its own, or none. */
export const fonts: SheetRule = (sheet) =>
  sheet.fonts
    .filter(({ embedded }) => !embedded)
    .map(({ name, page }) => ({
      message: `The font “${name}” is not in this PDF, so other machines show other letters, or none.`,
      fix: 'Make it again with all fonts embedded.',
      where: `page ${page}`,
    }));
