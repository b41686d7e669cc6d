import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Day } from '../model/date.ts';
import { withBuiltSite } from './built-site.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** How many pages are gated if nothing is said. */
export const USUAL_PAGES: readonly number[] = [100, 1000, 10_000];

/** What one run of the gate took. */
export interface ScaleRun {
  readonly pages: number;
  readonly kept: number;
  /** What was wrong on the pages, besides what comes of copying them. */
  readonly found: number;
  /** Of the whole process, its start included. */
  readonly seconds: number;
  /** The most memory that our process held at once, without the browsers, in megabytes. */
  readonly megabytes: number;
}

/** The same pages gated twice: all of them, and then with all verdicts kept. */
export interface ScaleTimes {
  readonly cold: ScaleRun;
  readonly warm: ScaleRun;
}

/**
 * The gate on more and more pages: the pages of the site, over and over, each with other bytes, without sheets. Each run has a
 * process of its own, so that its memory is its own.
 *
 * @param counts numbers of pages
 */
export function benchGateScale(
  content: string,
  asOf: Day,
  counts: readonly number[],
  say: (words: string) => void,
): Promise<readonly ScaleTimes[]> {
  return withBuiltSite(content, asOf, async (_site, built) => {
    const times: ScaleTimes[] = [];
    for (const count of counts) {
      // Beside the built site, so that files can be in both without being copied.
      const home = mkdtempSync(path.join(tmpdir(), 'bench-scale-'));
      try {
        const folder = path.join(home, 'site');
        multiply(built, folder, count);
        say(`${count} pages`);
        const cold = await gated(folder, path.join(home, 'kept'));
        const warm = await gated(folder, path.join(home, 'kept'));
        if (cold.pages !== count || warm.kept !== count)
          throw new Error(`Of ${count} pages ${cold.pages} were gated and ${warm.kept} kept.`);
        if (cold.found > 0) throw new Error(`On ${count} pages ${cold.found} faults were found.`);
        times.push({ cold, warm });
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    }
    return times;
  });
}

/** The pages of a site as many times over as it takes, each copy with all the files that its pages load. */
function multiply(from: string, to: string, count: number): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)));
  // The page for what is not there names its files from the root of a server, where no copy is.
  const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html').sort();
  const others = files.filter((file) => !/\.(?:html|pdf)$/u.test(file));
  for (let made = 0; made < count; made += pages.length) {
    const copy = path.join(to, `copy-${made / pages.length}`);
    for (const file of others) {
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      linkSync(path.join(from, file), path.join(copy, file));
    }
    for (const [index, file] of pages.slice(0, count - made).entries()) {
      const html = readFileSync(path.join(from, file), 'utf8');
      mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
      // Sheets are not there, so nothing may lead to them.
      const without = html.replaceAll(/\bhref="[^"]*\.pdf(?:#[^"]*)?"/gu, 'href="#content"');
      writeFileSync(path.join(copy, file), `${without}\n<!-- ${made + index} -->\n`);
    }
  }
}

/** Runs the gate in a process of its own. */
function gated(folder: string, cache: string): Promise<ScaleRun> {
  const program = path.join(import.meta.dirname, 'gate-run.ts');
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, folder, cache], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) return reject(new Error(`The gate ended with ${code}.`));
      const run = JSON.parse(said) as Omit<ScaleRun, 'seconds'>;
      resolve({ ...run, seconds: (performance.now() - began) / 1000 });
    });
  });
}

/** The times in words, with the slope: 1 says that twice as many pages take twice as long. */
export function gateScaleInWords(times: readonly ScaleTimes[]): string {
  const lines = times.map(
    ({ cold, warm }) =>
      `${cold.pages} pages: ${cold.seconds.toFixed(1)} s (${(cold.pages / cold.seconds).toFixed(2)} pages a second, ${cold.megabytes.toFixed(0)} MB); unchanged ${warm.seconds.toFixed(2)} s (${(cold.seconds / warm.seconds).toFixed(0)} times as fast, ${warm.megabytes.toFixed(0)} MB)`,
  );
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last || first === last) return lines.join('\n');
  const slope =
    Math.log(last.cold.seconds / first.cold.seconds) / Math.log(last.cold.pages / first.cold.pages);
  return [
    ...lines,
    `From ${first.cold.pages} to ${last.cold.pages} pages the time grew as their number to the power of ${slope.toFixed(2)}.`,
  ].join('\n');
}
