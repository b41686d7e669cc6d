import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { FIXTURES } from '../fixture-folder.ts';
import { sheetFromTypst } from '../fixtures/sheet-from-typst.ts';
import type { SheetPage, SheetTrouble } from '../rules/sheet/sheet-rule.ts';
import { auditSheet } from './audit-sheet.ts';

/** For tests: the PDF of a fixture, `sheet-margins/good.typ`. */
export function madeSheet(
  fixture: string,
  options: RenderPdfOpts = { pdfStandard: 'ua-1' },
  inputs?: Readonly<Record<string, string>>,
): Buffer {
  return sheetFromTypst(join(FIXTURES, fixture), options, inputs);
}

/** For tests: what the gate says of a PDF, by rule. */
export async function findingsOn(
  bytes: Uint8Array,
  page?: SheetPage,
): Promise<Readonly<Record<string, readonly SheetTrouble[]>>> {
  const folder = await mkdtemp(join(tmpdir(), 'sheet-fixture-'));
  try {
    await writeFile(join(folder, 'sheet.pdf'), bytes);
    const found: Record<string, SheetTrouble[]> = {};
    for (const { page: _, rule, ...trouble } of await auditSheet(folder, 'sheet.pdf', page)) {
      found[rule] = [...(found[rule] ?? []), trouble];
    }
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** For tests: what one rule says of a PDF. */
export async function findingsOf(
  rule: string,
  bytes: Uint8Array,
  page?: SheetPage,
): Promise<readonly SheetTrouble[]> {
  return (await findingsOn(bytes, page))[rule] ?? [];
}
