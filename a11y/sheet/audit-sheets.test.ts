import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditedSheet, type AuditSheetsOptions, auditSheets, type SheetThread } from './audit-sheets.ts';
import { madeSheet } from './sheet-fixture.ts';
import { SHEET_PARTS } from './sheet-parts.ts';

let folder = '';
const FAULTS = ['sheet:headings', 'sheet:bookmarks'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-sheets-'));
  await writeFile(join(folder, 'bad.pdf'), madeSheet('sheet-headings/bad-two.typ'));
  await writeFile(join(folder, 'good.pdf'), madeSheet('sheet-headings/good.typ'));
  await writeFile(join(folder, 'none.pdf'), 'This is no PDF.');
});

afterAll(() => rm(folder, { recursive: true }));

async function audit(
  paths: readonly string[],
  options: Omit<AuditSheetsOptions, 'audited'> = {},
  parts = SHEET_PARTS,
): Promise<AuditedSheet[]> {
  const sheets: AuditedSheet[] = [];
  const asked = paths.map((path) => ({ path, parts }));
  await auditSheets(folder, asked, { ...options, audited: async (sheet) => void sheets.push(sheet) });
  return sheets;
}

describe('sheets on threads of their own', { timeout: 120_000 }, () => {
  it('are each audited, once', async () => {
    const sheets = await audit(['bad.pdf', 'good.pdf', 'none.pdf']);
    expect(sheets.map(({ path, checked, retry }) => [path, checked, retry])).toEqual([
      ['bad.pdf', true, undefined],
      ['good.pdf', true, undefined],
      ['none.pdf', true, undefined],
    ]);
    const rules = sheets.map(({ findings }) => [...new Set(findings.map(({ rule }) => rule))]);
    expect(rules[0]).toContain('sheet:headings');
    expect(rules.slice(1)).toEqual([[], ['sheet:readable']]);
  });

  it('are asked only for what is wanted', async () => {
    expect((await audit(['bad.pdf', 'none.pdf'], {}, FAULTS)).flatMap(({ findings }) => findings)).toEqual([
      expect.objectContaining({ page: 'bad.pdf', rule: 'sheet:headings' }),
    ]);
  });

  it('are audited by another thread where one dies', async () => {
    const threads: SheetThread[] = [];
    const [bad, good] = await audit(['bad.pdf', 'good.pdf'], {
      started(thread) {
        threads.push(thread);
        if (threads.length === 1) void thread.end();
      },
    });
    expect(threads).toHaveLength(2);
    expect(bad).toMatchObject({
      checked: true,
      retry: { page: 'bad.pdf', reason: 'the thread stopped before it was done' },
    });
    expect(bad?.findings.map(({ rule }) => rule)).toContain('sheet:headings');
    expect(good).toEqual({ path: 'good.pdf', findings: [], checked: true });
  });

  it('have not passed where it dies each time, or has not ended in time', async () => {
    const notChecked = (path: string, reason: string) => ({
      path,
      checked: false,
      retry: { page: path, reason },
      findings: [
        expect.objectContaining({
          page: path,
          rule: 'sheet:not-checked',
          message: `The sheet could not be checked: ${reason}.`,
        }),
      ],
    });
    expect(await audit(['good.pdf'], { started: (thread) => void thread.end() })).toEqual([
      notChecked('good.pdf', 'the thread stopped before it was done'),
    ]);
    expect(await audit(['good.pdf'], { timeoutMs: 1 })).toEqual([
      notChecked('good.pdf', 'it was not ready in 0.001 seconds'),
    ]);
  });
});
