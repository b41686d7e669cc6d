import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Waiver } from '../../a11y/waiver.ts';
import { EXIT, realDay } from '../command/command.ts';
import { StopWith } from '../command/steps.ts';
import { tellProblems } from '../command/tell-problems.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Day } from '../model/date.ts';
import type { Problem } from '../model/problem.ts';
import { ContentFolder } from '../read/content-folder.ts';
import { gateWaiversSchema } from '../read/schema.ts';
import { readYamlFile } from '../read/yaml-file.ts';

/** Where the waivers of our own site stand. */
export const OUR_WAIVERS = path.join(import.meta.dirname, '../../a11y/waivers.yaml');

/** Waivers, and the real day by which they hold. */
export interface DatedWaivers {
  readonly waivers: readonly Waiver[];
  readonly day: Day;
}

/** Reads a file of waivers. Every mistake in it is told, with its line; throws `StopWith` if there is one. */
export function readWaivers(file: string): DatedWaivers {
  if (!existsSync(file)) throw new CannotRun(`There is no file “${file}” with waivers.`);
  const day = realDay();
  const problems: Problem[] = [];
  const folder = new ContentFolder(path.dirname(file));
  const source = folder.file(path.basename(file));
  const read = readYamlFile(folder, source, gateWaiversSchema, (problem) => problems.push(problem));
  if (!read || problems.length > 0) throw new StopWith(EXIT.problems, tellProblems(problems));
  const waivers = read.value.map(({ 'owner-role': owner, ...rest }, index) => ({
    ...rest,
    owner,
    file: source.shown,
    place: () => read.place(index),
  }));
  return { waivers, day };
}
