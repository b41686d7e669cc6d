import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Order } from '../build/order.ts';
import type { Day } from '../model/date.ts';
import type { NationId } from '../model/nation.ts';
import type { Measured } from './contest.ts';
import { benchHugo, HOW_TO_GET_HUGO, hasHugo } from './hugo.ts';
import { readWhole } from './read-whole.ts';
import type { ScaledTimes } from './scaled-build.ts';
import { scaledContent } from './scaled-content.ts';

/** How many leaflets are written, where nobody says. */
export const USUAL_COUNTS: readonly number[] = [100, 1000, 8000];

/** What so many leaflets took. */
export interface ScaleTimes {
  /** A build where nothing has been made before. */
  readonly first: ScaledTimes;
  /** The same again, with nothing changed. */
  readonly again: ScaledTimes;
  /** How many sheets and prints were made again in the second build. */
  readonly madeAgain: number;
  /** Hugo’s pages of the same Markdown; missing where it is not installed. */
  readonly hugo?: Measured;
}

/**
 * Writes sites of many leaflets for one nation, in one size of sheet, with everything else on; each twice, each time in a
 * process of its own.
 */
export async function benchScale(
  content: string,
  asOf: Day,
  counts: readonly number[],
  say: (words: string) => void,
): Promise<readonly ScaleTimes[]> {
  const { site } = await readWhole(content, asOf);
  const nation = site.nations[0] ?? 'england';
  const all: ScaleTimes[] = [];
  for (const count of counts) {
    say(`${count} leaflets`);
    const many = scaledContent(content, count);
    const out = mkdtempSync(path.join(tmpdir(), 'bench-scale-'));
    try {
      const store = path.join(out, 'kept');
      const first = await build(many, nation, asOf, path.join(out, 'first'), store);
      const kept = new Set(readdirSync(store));
      const again = await build(many, nation, asOf, path.join(out, 'again'), store);
      const madeAgain = readdirSync(store).filter((name) => !kept.has(name)).length;
      all.push({ first, again, madeAgain, ...(hasHugo() && { hugo: await benchHugo(many) }) });
    } finally {
      for (const folder of [many, out]) rmSync(folder, { recursive: true, force: true });
    }
  }
  return all;
}

async function build(
  content: string,
  nation: NationId,
  asOf: Day,
  out: string,
  store: string,
): Promise<ScaledTimes> {
  const order: Order = { content, nation, asOf, today: asOf, out, preview: false, presses: { store } };
  const program = path.join(import.meta.dirname, 'scaled-build.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    import.meta.resolve('tsx'),
    program,
    JSON.stringify(order),
  ]);
  return JSON.parse(stdout) as ScaledTimes;
}

/** The times as a table for a terminal, and what they mean. */
export function scaleInWords(times: readonly ScaleTimes[]): string {
  const columns: readonly (readonly [head: string, cell: (row: ScaleTimes) => string])[] = [
    ['leaflets', ({ first }) => String(first.leaflets)],
    ['pages', ({ first }) => String(first.pages)],
    ['ms a page', ({ first }) => (first.written / first.pages).toFixed(1)],
    ['with reading', ({ first }) => ours(first).toFixed(1)],
    ['of CPU', ({ first: { cpu, pages } }) => ((cpu.read + cpu.written) / pages).toFixed(1)],
    ['Hugo', ({ hugo }) => hugo?.each.toFixed(1) ?? '–'],
    ['times Hugo', ({ first, hugo }) => (hugo ? `${(ours(first) / hugo.each).toFixed(1)} ×` : '–')],
    ['on paper', ({ first }) => String(first.sheets)],
    ['ms each', ({ first }) => (first.made / first.sheets).toFixed(1)],
    ['MB', ({ first }) => megabytes(first.memory)],
    ['presses, MB', ({ first }) => megabytes(first.pressMemory)],
    ['seconds', ({ first }) => whole(first)],
    ['again', ({ again }) => whole(again)],
    ['ms each', ({ again }) => (again.made / again.sheets).toFixed(1)],
    ['MB', ({ again }) => megabytes(again.memory)],
    ['made again', ({ madeAgain }) => String(madeAgain)],
  ];
  const rows = [columns.map(([head]) => head), ...times.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    ...rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')),
    'Pages and paper of one nation, in one size of sheet; all else is on. “With reading” also reads and checks the words.',
    'MB is the most that the build ever held; its presses are processes of their own, and the most they held is added up.',
    ...(hasHugo() ? [] : [HOW_TO_GET_HUGO]),
  ].join('\n');
}

/** Milliseconds a page, from Markdown to HTML. */
function ours({ read, written, pages }: ScaledTimes): number {
  return (read + written) / pages;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** A whole build, in seconds. */
function whole({ read, made, written, proven }: ScaledTimes): string {
  return ((read + made + written + proven) / 1000).toFixed(1);
}
