import path from 'node:path';
import { type WordsReport, wordsChecker } from '../../a11y/words/check-words.ts';
import { byPlace, type Problem } from '../model/problem.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { openContent } from '../read/open-content.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { type KeptReading, type Reading, readAgain, readSite } from '../read/read-site.ts';

/** What was read, and what could be said more plainly, which never stops anything. */
export interface CheckedReading extends Reading {
  readonly advice: readonly Problem[];
  /** What the rules of plain language found, which is among the problems, too. */
  readonly words: WordsReport;
}

/** Reads a content folder and holds its words to plain language: everything that is wrong, in the order of the files. */
export async function readChecked(options: ReadOptions): Promise<CheckedReading> {
  const checker = wordsChecker(options.today);
  const reading = await readSite({ ...options, take: checker.check });
  return checked(reading, checker.report(), openContent(options.content));
}

/** A reading that can be gone on from. */
export type KeptChecked = CheckedReading & { readonly kept: KeptReading };

/** The same for the articles in some folders alone, with what was found in all others before: see `readAgain`. */
export async function readCheckedAgain(
  before: KeptChecked,
  folders: readonly string[],
  options: ReadOptions,
): Promise<CheckedReading> {
  const checker = wordsChecker(options.today);
  const reading = await readAgain(before.kept, folders, { ...options, take: checker.check });
  const found = checker.report();
  const isOld = ({ file }: Problem) =>
    !folders.some((folder) => path.posix.dirname(file).endsWith(`/${folder}`));
  const words: WordsReport = {
    problems: [...before.words.problems.filter(isOld), ...found.problems],
    warnings: [...before.words.warnings.filter(isOld), ...found.warnings].sort(byPlace),
  };
  return checked(reading, words, before.kept.around.folder);
}

function checked(reading: Reading, words: WordsReport, { below }: ContentFolder): CheckedReading {
  // What comes with the program is not theirs to put more plainly.
  const isTheirs = ({ file }: Problem) => !below || !file.startsWith(`${below.shown}/`);
  return {
    ...reading,
    problems: [...reading.problems, ...words.problems].sort(byPlace),
    advice: words.warnings.filter(isTheirs),
    words,
  };
}
