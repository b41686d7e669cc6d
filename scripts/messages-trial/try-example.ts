import { rmSync } from 'node:fs';
import path from 'node:path';
import { newCommands } from '../command/new-commands.ts';
import { readChecked } from '../command/read-checked.ts';
import { byPlace, type Problem } from '../model/problem.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import { findTranslations } from '../translate/find-translations.ts';
import { importXliff } from '../translate/xliff/import-xliff.ts';
import { readXliff } from '../translate/xliff/read-xliff.ts';
import { xliffText } from '../translate/xliff/xliff-file.ts';
import { BESIDE } from './beside.ts';
import type { Example } from './examples.ts';
import { exampleFolder, FROM_TRANSLATORS } from './good-folder.ts';

/** The real day, for the examples. */
const DAY = '2026-11-22';

/** What came of an example. */
interface Tried {
  /** The files that the page shows. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the good folder with an example in its place, and tells all that a writer is told, also what is only warned of. */
export async function tryExample(
  rule: ProblemRule,
  which: 'wrong' | 'right',
  example: Example | undefined,
): Promise<Tried> {
  const shown = example?.files ?? [];
  const folder = exampleFolder(shown);
  try {
    await BESIDE[rule]?.[which]?.(folder);
    const { problems, warnings, advice } = await readChecked({ content: folder, asOf: DAY, today: DAY });
    const files = shown.map(({ name }) => name);
    // It lies beside the content, not in it.
    const ofService = newCommands(path.join(folder, 'package.json')).map((told) => ({
      ...told,
      file: 'package.json',
    }));
    const all = [...problems, ...warnings, ...advice, ...ofService];
    if (files.includes(FROM_TRANSLATORS))
      all.push(...cameBack(folder, rule === 'xliff-checked' ? 'checked' : 'draft'));
    return { files, problems: all.sort(byPlace).map((problem) => asTyped(problem, folder)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What somebody is told who imports the file that came back from translators. */
function cameBack(content: string, status: 'draft' | 'checked'): readonly Problem[] {
  const file = path.join(content, FROM_TRANSLATORS);
  const told: Problem[] = [];
  const found = findTranslations(content, {}, (problem) => told.push(problem));
  if (!found) throw new Error('The example has no site.');
  const xliff = readXliff(xliffText(file), file);
  const by = { status, byRole: 'translator', on: DAY } as const;
  const { problems, left } = importXliff(xliff, { content, found, by });
  return [...told, ...problems, ...left];
}

/** With the names that files have for a writer, whose folder is `content`. */
function asTyped(problem: Problem, folder: string): Problem {
  const named = (words: string) => words.replaceAll(folder, 'content');
  return { ...problem, file: named(problem.file), message: named(problem.message), fix: named(problem.fix) };
}
