import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotRun } from '../scripts/model/cannot-run.ts';
import { FIXTURES } from './fixture-folder.ts';
import { gate } from './gate.ts';
import type { GateReport } from './gate-report.ts';
import { RUNNER_PARTS } from './page/page-parts.ts';
import { mergeReports } from './report/merge-reports.ts';
import { readReport } from './report/read-report.ts';
import { reportAsJson } from './report/report-json.ts';
import { isIn } from './shard.ts';
import { madeSheet } from './sheet/sheet-fixture.ts';

const PATHS = Array.from({ length: 3000 }, (_, number) => `england/en/leaflet-${number}/index.html`);
const SHARES = [1, 2, 3].map((index) => ({ index, of: 3 }));
const parts = RUNNER_PARTS;

let folder = '';
let whole: GateReport;
let shares: GateReport[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shards-'));
  const rules = ['page-alt', 'page-narrow', 'page-third-party', 'link-broken', 'link-resource', 'sheet-text'];
  for (const rule of rules) await cp(join(FIXTURES, rule), join(folder, rule), { recursive: true });
  for (const name of ['bad-word', 'good', 'bad-more'])
    await writeFile(join(folder, `sheet-text/${name}.pdf`), madeSheet(`sheet-text/${name}.typ`));
  const page = await readFile(join(folder, 'sheet-text/page.html'), 'utf8');
  const offer = '<link rel="alternate" type="application/pdf" href="bad-word.pdf">';
  await writeFile(join(folder, 'sheet-text/page.html'), page.replace('</head>', `${offer}</head>`));
  whole = await gate(folder, { parts });
  shares = [];
  for (const shard of SHARES) shares.push(await gate(folder, { parts, shard }));
});

afterAll(() => rm(folder, { recursive: true }));

/** Reports as they come from other machines: through files. */
function sent(reports: readonly GateReport[]) {
  return reports.map((report, index) => {
    const name = `${index + 1}.json`;
    return { name, report: readReport(reportAsJson(report), name) };
  });
}

describe('the shares of a folder', () => {
  it('have each file once, and about as many files each', () => {
    const counts = SHARES.map((shard) => PATHS.filter((path) => isIn(shard, path)).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(PATHS.length);
    for (const path of PATHS) expect(SHARES.filter((shard) => isIn(shard, path))).toHaveLength(1);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(100);
  });

  it('are the whole for one machine', () => {
    expect(PATHS.every((path) => isIn({ index: 1, of: 1 }, path))).toBe(true);
  });
});

describe('the reports of all shares', () => {
  it('are one report, byte for byte that of a single machine, in whatever order they come', () => {
    expect(whole.findings.length).toBeGreaterThan(10);
    expect(whole.findings.map(({ rule }) => rule)).toContain('sheet:text');
    expect(shares.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(1);
    const single = reportAsJson(whole);
    expect(reportAsJson(mergeReports(sent(shares)))).toBe(single);
    expect(reportAsJson(mergeReports(sent([...shares].reverse())))).toBe(single);
  });

  it('are no report where one is missing, or is there twice', () => {
    const [one, two, three] = sent(shares);
    if (!one || !two || !three) throw new Error('There are fewer than three shares.');
    expect(() => mergeReports([one, three])).toThrow(
      new CannotRun(
        'Of 3 shares, the report of 2 is missing.\nName the reports of all shares; without one nobody knows whether its pages pass.',
      ),
    );
    expect(() => mergeReports([one, two, three, { ...two, name: 'again.json' }])).toThrow(
      new CannotRun('Share 2 of 3 is there twice: “2.json” and “again.json”.\nName each report once.'),
    );
    expect(() => mergeReports([])).toThrow('There is no report to merge.');
  });

  it.each<[string, (report: GateReport) => GateReport, string]>([
    [
      'is of a whole folder',
      ({ shard: _, ...report }) => report,
      '“2.json” is the report of a whole folder, not of a share.\nMake each report with --shard.',
    ],
    [
      'is of another number of shares',
      (report) => ({ ...report, shard: { index: 2, of: 4, folder: report.shard?.folder ?? '' } }),
      '“1.json” and “2.json” do not belong together: one is of 3 shares, the other of 4.\nCheck all shares again, with the same program on every machine.',
    ],
    [
      'is of another folder',
      (report) => ({ ...report, shard: { index: 2, of: 3, folder: 'another' } }),
      '“1.json” and “2.json” do not belong together: the folders they are of are not the same.\nGive every machine the same folder, and check again.',
    ],
    [
      'was made by another browser',
      (report) => ({ ...report, engines: { ...report.engines, browser: 'HeadlessChrome/1' } }),
      'do not belong together: browser was HeadlessChrome/',
    ],
    [
      'holds pages to other rules',
      (report) => ({ ...report, profile: 'site' }),
      'one is held to the rules for “any”, the other to those for “site”',
    ],
    [
      'looked at other widths',
      (report) => ({ ...report, looked: { ...report.looked, widths: [1280] } }),
      'the pages were looked at in different ways',
    ],
    [
      'had another veraPDF',
      (report) => ({ ...report, judged: { version: '1.2.3', sheets: 1 } }),
      'veraPDF was not the same for all shares',
    ],
  ])('are no report where one %s', (_, change, words) => {
    const [one, two, three] = shares;
    if (!one || !two || !three) throw new Error('There are fewer than three shares.');
    const others = sent([one, change(two), three]);
    expect(() => mergeReports(others)).toThrow(CannotRun);
    expect(() => mergeReports(others)).toThrow(words);
  });
});
