import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DeskTrial } from '../desk/desk-trial.ts';
import type { Day } from '../model/date.ts';

/** The leaflet that is saved over and over: one of the longest, with a picture, in all languages and in Easy Read. */
const LEAFLET = 'leaflets/imha/en.md';

/** Milliseconds from the writing of a file until each part of the desk shows it. */
export interface DeskTimes {
  readonly saves: number;
  readonly page: number;
  readonly sheet: number;
  readonly problems: number;
  /** Until all three do. */
  readonly all: number;
  readonly slowest: number;
}

/** Saves a leaflet some times over, and watches the writing desk in a real browser. Medians, but for the slowest. */
export async function benchDesk(content: string, asOf: Day, saves = 15): Promise<DeskTimes> {
  const parent = mkdtempSync(path.join(tmpdir(), 'bench-desk-'));
  const folder = path.join(parent, 'content');
  cpSync(content, folder, { recursive: true });
  const trial = await DeskTrial.start(folder, asOf);
  try {
    return await timeSaves(trial, saves);
  } finally {
    await trial.end();
    rmSync(parent, { recursive: true, force: true });
  }
}

/** The same with a desk that is open. */
export async function timeSaves(trial: DeskTrial, saves: number): Promise<DeskTimes> {
  const text = readFileSync(path.join(trial.content, LEAFLET), 'utf8');
  const save = (number: number) =>
    trial.save(LEAFLET, `${text}\nYou can ask for this ${'again and '.repeat(number % 5)}again.\n`);
  // The first goes to the leaflet, and loads what nothing had asked for before.
  for (const number of [1, 2, 3]) await save(number);
  const times: Awaited<ReturnType<typeof save>>[] = [];
  for (let number = 4; number < saves + 4; number += 1) {
    // As somebody who writes: not while the one before is still being looked at.
    await wait(400);
    times.push(await save(number));
  }
  const all = times.map((time) => Math.max(...Object.values(time)));
  return {
    saves,
    page: median(times.map(({ page }) => page)),
    sheet: median(times.map(({ sheet }) => sheet)),
    problems: median(times.map(({ problems }) => problems)),
    all: median(all),
    slowest: Math.max(...all),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The times in words. */
export function deskInWords({ saves, page, sheet, problems, all, slowest }: DeskTimes): string {
  const ms = (time: number) => `${Math.round(time)} ms`;
  return [
    `The writing desk, from the saving of a leaflet until it is drawn in a browser, median of ${saves} saves:`,
    `  problems ${ms(problems)}, page ${ms(page)}, sheet ${ms(sheet)}; all three ${ms(all)}, at most ${ms(slowest)}`,
  ].join('\n');
}
