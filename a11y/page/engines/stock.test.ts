import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureFolder, fixtureFolder } from '../../fixture-folder.ts';
import { gate } from '../../gate.ts';
import { RUNNER_PARTS } from '../page-parts.ts';
import { PAGE_CALLS, WIDTHS } from './page-standard.ts';

const STOCK = createRequire(import.meta.url).resolve('pa11y-ci/bin/pa11y-ci.js');
const VISITS = WIDTHS.flatMap((width) => PAGE_CALLS.map(({ runners: [engine] }) => ({ engine, width })));

let fixtures: FixtureFolder;

beforeAll(async () => {
  // The stock tool waits for ever on a page that is stuck.
  fixtures = await fixtureFolder((rule) => rule.startsWith('page-') && rule !== 'page-not-checked');
});

afterAll(() => fixtures[Symbol.asyncDispose]());

/** What one engine finds at one width: `page rule selector`, a line a finding, and the pages it visited. */
interface Verdicts {
  readonly pages: readonly string[];
  readonly lines: readonly string[];
}

async function stock({ engine, width }: (typeof VISITS)[number]): Promise<Verdicts> {
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [STOCK, '--config', join(import.meta.dirname, '../../pa11yci.config.cjs'), '--json'],
      { env: { ...process.env, GATE_FOLDER: fixtures.path, GATE_ONLY: `${engine}@${width}` } },
      // It ends with 2 where it finds anything, which here it must.
      (_, stdout) => resolve(stdout),
    );
  });
  const { results } = JSON.parse(output) as {
    results: Record<string, { runner: string; code: string; selector: string }[]>;
  };
  const visited = Object.entries(results).map(([url, issues]) => ({
    page: new URL(url).pathname.slice(1),
    issues,
  }));
  return {
    pages: visited.map(({ page }) => page).sort(),
    lines: visited
      .flatMap(({ page, issues }) =>
        issues.map(({ runner, code, selector }) => `${page} ${runner}:${code} ${selector}`),
      )
      .sort(),
  };
}

describe('the gate beside stock pa11y-ci', () => {
  it('gives the same findings on every page, from each engine at each width', {
    timeout: 600_000,
  }, async () => {
    const [ours, ...theirs] = await Promise.all([
      gate(fixtures.path, { parts: RUNNER_PARTS }),
      ...VISITS.map(stock),
    ]);
    expect(theirs).toHaveLength(4);
    for (const [index, { engine, width }] of VISITS.entries()) {
      const found = ours.findings.filter(
        (finding) => finding.rule.startsWith(`${engine}:`) && finding.width === width,
      );
      expect(found.length).toBeGreaterThan(10);
      expect(theirs[index]?.pages).toHaveLength(ours.pages);
      expect(found.map(({ page, rule, where }) => `${page} ${rule} ${where}`).sort()).toEqual(
        theirs[index]?.lines,
      );
    }
  });
});
