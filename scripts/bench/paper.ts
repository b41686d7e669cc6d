import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { auditSheets } from '../../a11y/sheet/audit-sheets.ts';
import { SHEET_PARTS } from '../../a11y/sheet/sheet-parts.ts';
import type { Day } from '../model/date.ts';
import { PressRoom } from '../write/press-room.ts';
import { packPrints } from '../write/prints/packs.ts';
import { secondsOf, writeSheets } from '../write/sheets.ts';
import { writeFiles } from '../write/write-files.ts';
import { timed } from './contest.ts';
import { readWhole } from './read-whole.ts';

/** Every so many sheets one is put through the paper gate here: all of them would take minutes. */
const GATED = 7;

/** What printing costs, in milliseconds for each. */
export interface PaperTimes {
  readonly sheets: number;
  /** One sheet of the whole library, in all sizes, on one core. */
  readonly sheet: number;
  readonly packs: number;
  /** One pack, on one core, after the sheets of its leaflets. */
  readonly pack: number;
  readonly gated: number;
  /** One sheet through the paper gate. */
  readonly gate: number;
  /** One sheet where presses work on every core. */
  readonly shared: number;
  /** One sheet that has not changed since it was made. */
  readonly kept: number;
}

/** Times the making and the checking of everything staff print. */
export async function benchPaper(content: string, asOf: Day): Promise<PaperTimes> {
  const { site } = await readWhole(content, asOf);
  const out = mkdtempSync(path.join(tmpdir(), 'bench-paper-'));
  const store = path.join(out, 'kept');
  const rooms: PressRoom[] = [];
  try {
    const bare = { ...site, leaflets: [], packs: [], places: [], voices: [], nations: [] };
    const { pictures } = await writeFiles(bare, { content, out, presses: { store: false } });
    const room = (options: ConstructorParameters<typeof PressRoom>[1]) => {
      const opened = new PressRoom(pictures, options);
      rooms.push(opened);
      return opened;
    };
    const one = room({ store: false, presses: 1 });
    const sheets = await timed(async () => (await writeSheets(site, pictures, one, out)).length);
    const drafts = packPrints({ site, pictures, sheets: [], prints: [] });
    const jobs = drafts.map(({ code, document }) => ({
      name: code,
      document: document(),
      madeAt: secondsOf(asOf),
    }));
    const packs = await timed(async () => (await one.print(jobs)).length);
    const made = await writeSheets(site, pictures, room({ store }), out);
    const gated = made.map((sheet) => sheet.path).filter((_, index) => index % GATED === 0);
    const gate = await timed(async () => {
      await auditSheets(
        out,
        gated.map((path) => ({ path, parts: SHEET_PARTS })),
      );
      return gated.length;
    });
    const shared = await timed(
      async () => (await writeSheets(site, pictures, room({ store: false }), out)).length,
    );
    const kept = await timed(async () => (await writeSheets(site, pictures, room({ store }), out)).length);
    return {
      sheets: sheets.count,
      sheet: sheets.each,
      packs: packs.count,
      pack: packs.each,
      gated: gate.count,
      gate: gate.each,
      shared: shared.each,
      kept: kept.each,
    };
  } finally {
    await Promise.all(rooms.map((room) => room.close()));
    rmSync(out, { recursive: true, force: true });
  }
}

/** The times in words for a terminal. */
export function paperInWords({ sheets, sheet, packs, pack, gated, gate, shared, kept }: PaperTimes): string {
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const times = (time: number) => `${(time / sheet).toFixed(1)} × a sheet`;
  return [
    `${sheets} sheets in all sizes, on one core: ${ms(sheet)} each.`,
    `${packs} packs, on one core: ${ms(pack)} each, ${times(pack)}.`,
    `${gated} sheets through the paper gate: ${ms(gate)} each, ${times(gate)}.`,
    `Sheets made on all cores: ${ms(shared)} each; unchanged sheets: ${ms(kept)} each.`,
  ].join('\n');
}
