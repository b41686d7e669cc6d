import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Problem, problemLine } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { CLAIMS, contentSample, SITE, withOwnAddress } from './content-sample.ts';
import type { ReadOptions } from './read-options.ts';
import { readSite } from './read-site.ts';
import { languageFile } from './translation-sample.ts';

/** The claims of the sample that are law, so that nothing is warned of. */
const LAW = CLAIMS.slice(0, CLAIMS.indexOf('not-started:'));

/** Makes the sample a site in English and Polish. The furniture of English stands in for that of Polish. */
export const IN_POLISH_TOO: Readonly<Record<string, string>> = {
  'site.yaml': SITE.replace('languages: [en]', 'languages: [en, pl]\ndraft-translations: publish')
    .replace('name: {en: Test Advocacy}', 'name: {en: Test Advocacy, pl: Rzecznik}')
    .replace('about: {en: Free and confidential help.}', 'about: {en: Free help., pl: Bezpłatna pomoc.}'),
  'languages/pl.yaml': languageFile(readFileSync('content/languages/en.yaml', 'utf8'), 'Polski'),
};

/** What was read: one line for each problem and each warning, with the folder’s own path left out. */
export interface SampleReading {
  readonly site: Site | undefined;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** Reads the sample with some files added or changed, by default on 22 November 2026, and leaves nothing on the disk. */
export async function readSample(
  files: Readonly<Record<string, string>>,
  options: Partial<Pick<ReadOptions, 'asOf' | 'today' | 'nation' | 'drafts'>> = {},
): Promise<SampleReading> {
  const site = withOwnAddress(files['site.yaml']);
  const content = contentSample({ 'law/claims.yaml': LAW, ...files, 'site.yaml': site });
  try {
    const days = { asOf: '2026-11-22', today: '2026-11-22' };
    const { site, problems, warnings } = await readSite({ content, ...days, ...options });
    const line = (problem: Problem) =>
      problemLine({ ...problem, file: path.relative(content, path.resolve(problem.file)) });
    return { site, problems: problems.map(line), warnings: warnings.map(line) };
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}
