import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../../scripts/model/check.ts';
import type { Finding } from '../finding.ts';
import { alignment, alignmentCheck } from '../rules/sheet/alignment.ts';
import { asPage, asPageCheck } from '../rules/sheet/as-page.ts';
import { bookmarks, bookmarksCheck } from '../rules/sheet/bookmarks.ts';
import { contrast, contrastCheck } from '../rules/sheet/contrast.ts';
import type { DrawnRule } from '../rules/sheet/drawn-rule.ts';
import { figures, figuresCheck } from '../rules/sheet/figures.ts';
import { fonts, fontsCheck } from '../rules/sheet/fonts.ts';
import { furniture, furnitureCheck } from '../rules/sheet/furniture.ts';
import { glyphSize, glyphSizeCheck } from '../rules/sheet/glyph-size.ts';
import { headingAlone, headingAloneCheck } from '../rules/sheet/heading-alone.ts';
import { headingSize, headingSizeCheck } from '../rules/sheet/heading-size.ts';
import { headings, headingsCheck } from '../rules/sheet/headings.ts';
import { language, languageCheck } from '../rules/sheet/language.ts';
import { lineLength, lineLengthCheck } from '../rules/sheet/line-length.ts';
import { links, linksCheck } from '../rules/sheet/links.ts';
import { lists, listsCheck } from '../rules/sheet/lists.ts';
import { margins, marginsCheck } from '../rules/sheet/margins.ts';
import { pageNumber, pageNumberCheck } from '../rules/sheet/page-number.ts';
import { pageSize, pageSizeCheck } from '../rules/sheet/page-size.ts';
import { passageLanguage, passageLanguageCheck } from '../rules/sheet/passage-language.ts';
import { pdfUa, pdfUaCheck } from '../rules/sheet/pdf-ua.ts';
import { qr, qrCheck } from '../rules/sheet/qr.ts';
import { setting, settingCheck } from '../rules/sheet/setting.ts';
import { sheetCode, sheetCodeCheck } from '../rules/sheet/sheet-code.ts';
import type { SheetPage, SheetRule } from '../rules/sheet/sheet-rule.ts';
import { tables, tablesCheck } from '../rules/sheet/tables.ts';
import { tagged, taggedCheck } from '../rules/sheet/tagged.ts';
import { text, textCheck } from '../rules/sheet/text.ts';
import { titled, titledCheck } from '../rules/sheet/titled.ts';
import { whole, wholeCheck } from '../rules/sheet/whole.ts';
import { CannotDraw, drawablePages } from './draw-sheet.ts';
import type { OpenSheet } from './open-sheet.ts';
import { readSheet, UnreadableSheet } from './read-sheet.ts';
import { DRAWN_PARTS, type READ_PARTS, READABLE, SHEET_PARTS } from './sheet-parts.ts';

const RULES: Readonly<Record<(typeof READ_PARTS)[number], SheetRule>> = {
  'sheet:tagged': tagged,
  'sheet:pdf-ua': pdfUa,
  'sheet:titled': titled,
  'sheet:language': language,
  'sheet:text': text,
  'sheet:glyph-size': glyphSize,
  'sheet:fonts': fonts,
  'sheet:page-size': pageSize,
  'sheet:margins': margins,
  'sheet:heading-size': headingSize,
  'sheet:heading-alone': headingAlone,
  'sheet:whole': whole,
  'sheet:line-length': lineLength,
  'sheet:alignment': alignment,
  'sheet:page-number': pageNumber,
  'sheet:code': sheetCode,
  'sheet:headings': headings,
  'sheet:lists': lists,
  'sheet:tables': tables,
  'sheet:figures': figures,
  'sheet:furniture': furniture,
  'sheet:passage-language': passageLanguage,
  'sheet:links': links,
  'sheet:bookmarks': bookmarks,
  'sheet:as-page': asPage,
  'sheet:setting': setting,
};

/** Rules over what is seen, page by page. */
const DRAWN_RULES: Readonly<Record<(typeof DRAWN_PARTS)[number], DrawnRule>> = {
  'sheet:contrast': contrast,
  'sheet:qr': qr,
};

/** What is checked on sheets, for the accessibility statement. */
export const SHEET_CHECKS: readonly Check[] = [
  taggedCheck,
  pdfUaCheck,
  titledCheck,
  languageCheck,
  textCheck,
  glyphSizeCheck,
  fontsCheck,
  pageSizeCheck,
  marginsCheck,
  headingSizeCheck,
  headingAloneCheck,
  wholeCheck,
  lineLengthCheck,
  alignmentCheck,
  pageNumberCheck,
  sheetCodeCheck,
  headingsCheck,
  listsCheck,
  tablesCheck,
  figuresCheck,
  furnitureCheck,
  passageLanguageCheck,
  linksCheck,
  bookmarksCheck,
  asPageCheck,
  settingCheck,
  contrastCheck,
  qrCheck,
];

/**
 * Opens one PDF of a built folder and holds it against the rules for sheets.
 *
 * @param path from the root of the folder: `sheets/imha-england-en-standard.pdf`
 * @param page the page that offers it, where one does; without it the sheet’s words cannot be compared with anything
 * @param parts what is asked of it, where not everything
 */
export async function auditSheet(
  folder: string,
  path: string,
  page?: SheetPage,
  parts: readonly string[] = SHEET_PARTS,
): Promise<readonly Finding[]> {
  const findings = await findingsOn(join(folder, path), page, parts);
  // A sheet that cannot be opened says so whatever is asked.
  return findings.filter(({ rule }) => parts.includes(rule)).map((finding) => ({ page: path, ...finding }));
}

type Found = Omit<Finding, 'page'>;

async function findingsOn(
  file: string,
  page: SheetPage | undefined,
  parts: readonly string[],
): Promise<readonly Found[]> {
  const sheet = await open(file);
  if (sheet instanceof UnreadableSheet) {
    return [
      {
        rule: READABLE,
        message: `This PDF cannot be opened. ${sheet.message}`,
        fix: 'Make it again, without a password.',
      },
    ];
  }
  const read = Object.entries(RULES).flatMap(([rule, check]) =>
    parts.includes(rule) ? check(sheet, page).map((trouble) => ({ rule, ...trouble })) : [],
  );
  const drawing = [READABLE, ...DRAWN_PARTS].some((part) => parts.includes(part));
  return drawing ? [...read, ...(await auditDrawn(file, sheet, parts))] : read;
}

/** Draws a sheet, and holds each page against the rules over what is seen. */
async function auditDrawn(
  file: string,
  sheet: OpenSheet,
  parts: readonly string[],
): Promise<readonly Found[]> {
  const findings: Found[] = [];
  try {
    for await (const page of drawablePages(await readFile(file), sheet.pages)) {
      const where = `page ${page.number}`;
      for (const [rule, check] of Object.entries(DRAWN_RULES)) {
        if (!parts.includes(rule)) continue;
        findings.push(...(await check(page, sheet)).map((trouble) => ({ rule, ...trouble, where })));
      }
    }
  } catch (error) {
    if (!(error instanceof CannotDraw)) throw error;
    findings.push({
      rule: READABLE,
      message: `This PDF cannot be drawn, so nobody knows what is seen on it. ${error.message}`,
      fix: 'Make it again.',
    });
  }
  return findings;
}

async function open(file: string): Promise<OpenSheet | UnreadableSheet> {
  try {
    return await readSheet(file);
  } catch (error) {
    if (error instanceof UnreadableSheet) return error;
    throw error;
  }
}
