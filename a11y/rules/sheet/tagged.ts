import type { Check } from '../../../scripts/model/check.ts';
import type { SheetRule } from './sheet-rule.ts';

export const taggedCheck: Check = {
  id: 'sheet-tagged',
  words: 'Every PDF is tagged, so that a screen reader knows its headings, lists and tables.',
  why: 'Someone who listens to a PDF without tags hears a heap of words in any order.',
};

/** Without tags a screen reader meets a heap of words with no order (PDF/UA-1, 7.1). */
export const tagged: SheetRule = (sheet) =>
  sheet.tagged
    ? []
    : [
        {
          message:
            'This PDF has no tags, so a screen reader cannot tell its headings, lists and reading order.',
          fix: 'Make it again as a tagged PDF.',
        },
      ];
