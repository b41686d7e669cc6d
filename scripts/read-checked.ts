import { wordsChecker } from '../a11y/words/check-words.ts';
import { byPlace, type Problem } from './model/problem.ts';
import { openContent } from './read/open-content.ts';
import { type Reading, type ReadOptions, readSite } from './read/read-site.ts';

/** What was read, and what could be said more plainly, which never stops anything. */
export interface CheckedReading extends Reading {
  readonly advice: readonly Problem[];
}

/** Reads a content folder and holds its words to plain language: everything that is wrong, in the order of the files. */
export async function readChecked(options: ReadOptions): Promise<CheckedReading> {
  const checker = wordsChecker(options.today);
  const reading = await readSite({ ...options, take: checker.check });
  const words = checker.report();
  // What comes with the program is not theirs to put more plainly.
  const { below } = openContent(options.content);
  const isTheirs = ({ file }: Problem) => !below || !file.startsWith(`${below.shown}/`);
  return {
    ...reading,
    problems: [...reading.problems, ...words.problems].sort(byPlace),
    advice: words.warnings.filter(isTheirs),
  };
}
