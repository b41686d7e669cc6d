import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_DAY, GOOD_CONTENT } from '../../a11y/faults/content/good-content.ts';
import type { ContentFault } from '../../a11y/faults/fault.ts';
import { killsOf, type Said, saidAnew, type Tried } from '../../a11y/faults/kill.ts';
import { readChecked } from '../command/read-checked.ts';
import { withTemporaryFolder } from '../command/temporary-folder.ts';
import type { Problem } from '../model/problem.ts';

type Files = Readonly<Record<string, string | undefined>>;

/** What was found in content with faults, and in the good content. */
export interface TriedContent {
  readonly tried: readonly Tried[];
  readonly onGood: readonly Problem[];
}

/** Plants faults into a content folder, one at a time, and reads it as “npm run check” does. Warnings do not count. */
export async function tryContent(faults: readonly ContentFault[]): Promise<TriedContent> {
  if (faults.length === 0) return { tried: [], onGood: [] };
  const onGood = await problemsOf(GOOD_CONTENT);
  const tried: Tried[] = [];
  for (const fault of faults) {
    const problems = await problemsOf(fault.plant(GOOD_CONTENT));
    const anew = saidAnew(onGood.map(saidBy), problems.map(saidBy));
    tried.push({ fault, kills: killsOf(anew, () => 'content rules') });
  }
  return { tried, onGood };
}

function saidBy({ rule, file, message }: Problem): Said {
  return { rule, message: `${file} ${message}` };
}

/** The problems of a content folder, with files named from it. */
async function problemsOf(files: Files): Promise<readonly Problem[]> {
  return withTemporaryFolder('faulty-content', async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      if (text === undefined) continue;
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const { problems } = await readChecked({ content: folder, asOf: CONTENT_DAY, today: CONTENT_DAY });
    return problems.map((problem) => ({
      ...problem,
      file: path.relative(folder, path.resolve(problem.file)),
    }));
  });
}
