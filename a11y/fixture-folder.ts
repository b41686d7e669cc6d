import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The pages that pass and fail, one folder a rule. */
export const FIXTURES = join(import.meta.dirname, 'fixtures');

export interface FixtureFolder extends AsyncDisposable {
  readonly path: string;
  readonly rules: readonly string[];
}

/** For tests: a folder with the fixtures of some rules, to be audited in one go. */
export async function fixtureFolder(wanted: (rule: string) => boolean): Promise<FixtureFolder> {
  const path = await mkdtemp(join(tmpdir(), 'gate-fixtures-'));
  const rules = (await readdir(FIXTURES)).filter(wanted);
  for (const rule of rules) await cp(join(FIXTURES, rule), join(path, rule), { recursive: true });
  return { path, rules, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
