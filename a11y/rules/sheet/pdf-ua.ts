import type { Check } from '../../../scripts/model/check.ts';
import type { SheetRule } from './sheet-rule.ts';

export const pdfUaCheck: Check = {
  id: 'sheet-pdf-ua',
  words:
    'Every sheet made from a page says that it follows PDF/UA-1, the standard for PDFs that everyone can use.',
  why: 'A reader’s own program, such as a screen reader, trusts a PDF that says it follows the standard, and uses all its tags.',
};

/** A sheet of ours carries the mark of ISO 14289-1. Other people’s files are only held to what a reader needs. */
export const pdfUa: SheetRule = (sheet, page) =>
  page === undefined || sheet.pdfUa === 1
    ? []
    : [{ message: 'This sheet does not say that it follows PDF/UA-1.', fix: 'Make it again as PDF/UA-1.' }];
