import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBrowser } from '../../a11y/browser/browser.ts';
import { listFiles } from '../../a11y/list-files.ts';
import { auditPages } from '../../a11y/page/audit-pages.ts';
import { type PagePart, partsFor, RUNNER_PARTS } from '../../a11y/page/page-parts.ts';
import type { Day } from '../model/date.ts';
import { withBuiltSite } from './built-site.ts';
import { type Contest, timed } from './contest.ts';

/**
 * The gate’s look at pages beside stock pa11y-ci, which runs the same two engines with the same rules at the same widths: first
 * with those engines alone, then with every rule of ours and every set of colours too.
 *
 * @param most how many pages of the site are looked at, spread evenly over it
 */
export function benchGate(content: string, asOf: Day, most: number): Promise<Contest[]> {
  return withBuiltSite(content, asOf, async (_site, folder) => {
    const pages = spread((await listFiles(folder)).pages, most);
    const program = await ensureBrowser(console.error);
    const ours = async (parts: readonly PagePart[]) => {
      let found = 0;
      const measured = await timed(async () => {
        const asked = pages.map((page) => ({ page, parts }));
        const options = { program, profile: 'site', done: () => undefined } as const;
        found = (await auditPages(folder, asked, options)).findings.length;
        return pages.length;
      });
      return { found, measured };
    };
    const alone = await ours(RUNNER_PARTS);
    const whole = await ours(partsFor('site'));
    let passed = false;
    const other = await timed(async () => {
      passed = await stockPa11yCi(folder, pages);
      return pages.length;
    });
    if (passed !== (alone.found === 0))
      throw new Error(
        `pa11y-ci and the gate differ: ${passed ? 'only the gate' : 'only pa11y-ci'} found something.`,
      );
    const input = `${pages.length} pages at two widths`;
    return [
      { what: 'ms a page gated, by the engines alone', input, ours: alone.measured },
      { what: 'ms a page gated, with every rule of ours', input, ours: whole.measured },
    ].map((contest) => ({ ...contest, other: { ...other, name: 'pa11y-ci' } }));
  });
}

/** Some of many things, evenly spread. */
function spread(all: readonly string[], most: number): readonly string[] {
  const step = Math.max(1, all.length / most);
  return Array.from(
    { length: Math.min(most, all.length) },
    (_, index) => all[Math.floor(index * step)] ?? '',
  );
}

/**
 * Runs pa11y-ci as its users do, with the configuration in a11y/.
 *
 * @returns whether the pages pass
 */
function stockPa11yCi(folder: string, pages: readonly string[]): Promise<boolean> {
  const project = path.resolve(import.meta.dirname, '../..');
  const program = path.join(
    path.dirname(createRequire(import.meta.url).resolve('pa11y-ci/package.json')),
    'bin/pa11y-ci.js',
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, '--config', 'a11y/pa11yci.config.cjs'], {
      cwd: project,
      env: { ...process.env, GATE_FOLDER: path.resolve(folder), GATE_PAGES: JSON.stringify(pages) },
      stdio: 'ignore',
    });
    child.once('error', reject);
    child.once('close', (code) => {
      // 2 says that it found something.
      if (code === 0 || code === 2) resolve(code === 0);
      else reject(new Error(`pa11y-ci ended with ${code}.`));
    });
  });
}
