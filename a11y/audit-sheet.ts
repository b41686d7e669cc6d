import { join } from 'node:path';
import type { Check } from '../scripts/model/check.ts';
import type { Finding } from './finding.ts';
import { type OpenSheet, readSheet, UnreadableSheet } from './read-sheet.ts';
import { language, languageCheck } from './rules/sheet/language.ts';
import { pdfUa, pdfUaCheck } from './rules/sheet/pdf-ua.ts';
import type { SheetPage, SheetRule } from './rules/sheet/sheet-rule.ts';
import { tagged, taggedCheck } from './rules/sheet/tagged.ts';
import { text, textCheck } from './rules/sheet/text.ts';
import { titled, titledCheck } from './rules/sheet/titled.ts';

const RULES: Readonly<Record<string, SheetRule>> = {
  'sheet:tagged': tagged,
  'sheet:pdf-ua': pdfUa,
  'sheet:titled': titled,
  'sheet:language': language,
  'sheet:text': text,
};

/** What is checked on sheets, for the accessibility statement. */
export const SHEET_CHECKS: readonly Check[] = [
  taggedCheck,
  pdfUaCheck,
  titledCheck,
  languageCheck,
  textCheck,
];

/**
 * Opens one PDF of a built folder and holds it against every rule for sheets.
 *
 * @param path from the root of the folder: `sheets/imha-england-en-standard.pdf`
 * @param page the page that offers it, where one does; without it the sheet’s words cannot be compared with anything
 */
export async function auditSheet(
  folder: string,
  path: string,
  page?: SheetPage,
): Promise<readonly Finding[]> {
  const sheet = await open(join(folder, path));
  if (sheet instanceof UnreadableSheet) {
    return [
      {
        page: path,
        rule: 'sheet:readable',
        message: `This PDF cannot be opened. ${sheet.message}`,
        fix: 'Make it again, without a password.',
      },
    ];
  }
  return Object.entries(RULES).flatMap(([rule, check]) =>
    check(sheet, page).map((trouble) => ({ page: path, rule, ...trouble })),
  );
}

async function open(file: string): Promise<OpenSheet | UnreadableSheet> {
  try {
    return await readSheet(file);
  } catch (error) {
    if (error instanceof UnreadableSheet) return error;
    throw error;
  }
}
