import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ProblemRule } from '../model/problem-rule.ts';

/** Makes in a content folder what no page can show; the page tells it in words. */
type Make = (folder: string) => unknown;

/** The few examples that need more than the text a page shows. */
export const BESIDE: Readonly<
  Partial<Record<ProblemRule, { readonly wrong?: Make; readonly right?: Make }>>
> = {
  'file-too-large': {
    wrong: (folder) => writeFileSync(path.join(folder, 'leaflets/help/en.md'), 'Words. '.repeat(1_500_000)),
  },
};
