import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gate } from '../../a11y/gate.ts';
import type { Day } from '../model/date.ts';
import { withBuiltSite } from './built-site.ts';
import { type Contest, timed } from './contest.ts';

/** The gate on a whole site, sheets and links too, beside stock pa11y-ci with the same runners on the same pages. */
export function benchGate(content: string, asOf: Day): Promise<Contest> {
  return withBuiltSite(content, asOf, async (_site, folder) => {
    const ours = await timed(async () => (await gate(folder, { veraPdf: false })).pages);
    const other = await timed(async () => {
      await stockPa11yCi(folder);
      return ours.count;
    });
    return {
      what: 'ms a page gated',
      input: `${ours.count} pages at two widths`,
      ours,
      other: { ...other, name: 'pa11y-ci, pages only' },
    };
  });
}

/** Runs pa11y-ci as its users do, with the configuration in a11y/. */
function stockPa11yCi(folder: string): Promise<void> {
  const project = path.resolve(import.meta.dirname, '../..');
  const program = path.join(
    path.dirname(createRequire(import.meta.url).resolve('pa11y-ci/package.json')),
    'bin/pa11y-ci.js',
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, '--config', 'a11y/pa11yci.config.cjs'], {
      cwd: project,
      env: { ...process.env, GATE_FOLDER: path.resolve(folder) },
      stdio: 'ignore',
    });
    child.once('error', reject);
    child.once('close', (code) => {
      // 2 says that it found something, which does not matter to how long it took.
      if (code === 0 || code === 2) resolve();
      else reject(new Error(`pa11y-ci ended with ${code}.`));
    });
  });
}
