import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import { changedSheet } from '../fixtures/changed-sheet.ts';
import { auditSheet } from '../sheet/audit-sheet.ts';
import type { SheetFault } from './fault.ts';
import { killsOf, type Said, saidAnew, type Tried } from './kill.ts';
import { SHEET_PAGE } from './sheet/good-sheet.ts';
import { madeFromTypst } from './sheet/made-sheet.ts';

/** What was found on sheets with faults, and on the good sheet. */
export interface TriedSheets {
  readonly tried: readonly Tried[];
  readonly onGood: readonly Finding[];
}

/** Plants faults into a sheet, one at a time, and holds each against the rules for sheets. */
export async function trySheets(faults: readonly SheetFault[]): Promise<TriedSheets> {
  const folder = await mkdtemp(join(tmpdir(), 'faulty-sheets-'));
  const findingsOn = async (bytes: Uint8Array, html: string) => {
    await writeFile(join(folder, 'sheet.pdf'), bytes);
    return auditSheet(folder, 'sheet.pdf', { path: 'index.html', html });
  };
  try {
    const good = new Map<string, readonly Finding[]>();
    const tried: Tried[] = [];
    for (const fault of faults) {
      const { before, after, asUa, change, html } = fault;
      // A fault that Typst refuses to make for PDF/UA-1 is held against a good sheet that was not made for it either.
      const key = `${asUa} ${before}`;
      const onGood = good.get(key) ?? (await findingsOn(madeFromTypst(before, asUa), SHEET_PAGE));
      good.set(key, onGood);
      const kills = killsOf(saidAnew(onGood.map(saidBy), await saidOn()), () => 'sheet rules');
      tried.push({ fault, kills });

      async function saidOn(): Promise<readonly Said[]> {
        let bytes: Uint8Array;
        try {
          bytes = madeFromTypst(after, asUa);
        } catch (error) {
          // Typst itself refuses some faults, as it is asked for PDF/UA-1.
          return [{ rule: 'typst', message: String(error) }];
        }
        if (change) bytes = await changedSheet(bytes, change);
        return (await findingsOn(bytes, html)).map(saidBy);
      }
    }
    const asPrinted = [...good]
      .filter(([key]) => key.startsWith('true '))
      .flatMap(([, findings]) => findings);
    return { tried, onGood: asPrinted };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function saidBy({ rule, message }: Finding): Said {
  return { rule, message };
}
