import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../a11y/report/read-report.ts';
import { typeCommand } from './type-command.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../a11y/fixtures');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gate-command-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Checks a folder as if for the first time. */
const check = (args: readonly string[]) =>
  typeCommand('gate', [...args, '--cache', path.join(folder, `kept-${randomUUID()}`)]);

describe('npm run gate', () => {
  it('tells what it found and in which content file, writes it for a program, and ends with 1', async () => {
    const json = path.join(folder, 'findings.json');
    const { exitCode, errors } = await check([path.join(FIXTURES, 'page-alt'), '--json', json]);
    expect(exitCode).toBe(1);
    expect(errors).toContain(
      [
        'axe:image-alt  Images must have alternative text.',
        '  why    Someone who cannot see a picture hears words in its place; without them they hear nothing, or the name of a file.',
        '  where  html > body > main > img',
        '  width  1280 and 320 pixels',
        '  mend   Write alt="…" with what the picture says; alt="" if it only decorates. Read more at https://dequeuniversity.com/rules/axe/4.11/image-alt?application=axeAPI',
        '  on     fail.html  (content file: page-alt/fail.md)',
      ].join('\n'),
    );
    expect(errors).toMatch(
      /\n4 findings in 1 file\.\nChecked 2 pages in windows 1280 and 320 pixels wide, 0 sheets and 0 links, in \d+\.\d seconds\.\nThe pages were held to what anybody’s pages must be, [^\n]+\n$/,
    );
    const { counts, findings } = JSON.parse(await readFile(json, 'utf8'));
    expect(counts).toEqual({ pages: 2, sheets: 0, links: 0, findings: 4, waived: 0 });
    expect(findings[0]).toMatchObject({ page: 'fail.html', source: 'page-alt/fail.md', width: 1280 });
  });

  it('writes what it found for code hosts, build servers and people, less what is waived', async () => {
    const waivers = path.join(folder, 'waivers.yaml');
    const waiver = (rule: string, until: string) =>
      `- {rule: "${rule}", page: "*.html", reason: It is a fixture, owner-role: editor, until: ${until}}`;
    const rules = ['axe:image-alt', 'htmlcs:WCAG2AAA.Principle1.Guideline1_1.1_1_1.H37'];
    await writeFile(
      waivers,
      [waiver(rules[0] ?? '', '2999-12-31'), waiver('axe:label', '2999-12-31')].join('\n'),
    );
    const to = (name: string) => path.join(folder, name);
    const files = [
      '--json',
      to('all.json'),
      '--sarif',
      to('all.sarif'),
      '--junit',
      to('all.xml'),
      '--html',
      to('all'),
    ];
    const { exitCode, errors } = await check([
      path.join(FIXTURES, 'page-alt'),
      ...files,
      '--content',
      'content',
      '--waivers',
      waivers,
      '--profile',
      'site',
    ]);
    expect(exitCode).toBe(1);
    expect(errors).toContain(
      'waived  axe:image-alt  2 findings in 1 file may stay until 31 December 2999: It is a fixture. The editor looks at it again.',
    );
    expect(errors).toContain(
      'waiver:unneeded  Nothing on “*.html” breaks the rule “axe:label”, so it needs no waiver.',
    );
    expect(errors).toContain('The pages were held to the house rules of this site, too.');

    const read = (name: string) => readFile(to(name), 'utf8');
    const report = readReport(await read('all.json'), 'all.json');
    expect(report).toMatchObject({ profile: 'site', files: ['fail.html', 'pass.html'] });
    expect(report.waived.map(({ finding }) => finding.rule)).toEqual(['axe:image-alt', 'axe:image-alt']);
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([rules[1] ?? '', 'waiver:unneeded']),
    );
    const sarif = JSON.parse(await read('all.sarif'));
    expect(JSON.stringify(sarif)).toContain('"uri":"content/page-alt/fail.md"');
    expect(await read('all.xml')).toContain('<testsuite name="pass.html"');
    expect(await read('all/index.html')).toContain('What may stay for now</h2>');
  });

  it('ends with 1 before anything is checked where a waiver is not one', async () => {
    const waivers = path.join(folder, 'wrong.yaml');
    await writeFile(waivers, '- rule: axe:label\n  page: index.html\n');
    const { exitCode, errors } = await check([path.join(FIXTURES, 'page-alt'), '--waivers', waivers]);
    expect(errors).toContain('wrong.yaml:1:3  missing-key  “reason” in item 1 is missing.');
    expect(exitCode).toBe(1);
  });

  it('ends with 0 where nothing is found', async () => {
    const { exitCode, output } = await check([path.join(FIXTURES, 'link-broken/pages')]);
    expect(output).toContain('Nothing was found.\n');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['a folder that is not there', ['nowhere'], {}, 'There is no folder “nowhere”.\n'],
    [
      'a browser that is not there',
      [path.join(FIXTURES, 'page-alt')],
      { GATE_BROWSER: '/nowhere/chrome' },
      'GATE_BROWSER names a browser that cannot be started: /nowhere/chrome\nCorrect GATE_BROWSER, or unset it to have a browser found or installed.\n',
    ],
    [
      'a report that cannot be written',
      [path.join(FIXTURES, 'link-broken/pages'), '--json', '/nowhere/findings.json'],
      {},
      "The report could not be written to “/nowhere/findings.json”: ENOENT: no such file or directory, open '/nowhere/findings.json'\n",
    ],
    [
      'a report that would take the place of a page',
      [path.join(FIXTURES, 'page-alt'), '--html', path.join(FIXTURES, 'page-alt')],
      {},
      'would be written into the folder that is checked',
    ],
    [
      'waivers that are not there',
      [path.join(FIXTURES, 'page-alt'), '--waivers', 'nowhere.yaml'],
      {},
      'There is no file “nowhere.yaml” with waivers.\n',
    ],
    [
      'a profile that is not known',
      [path.join(FIXTURES, 'page-alt'), '--profile', 'ours'],
      {},
      "argument 'ours' is invalid. Allowed choices are site, any.",
    ],
    [
      'a share that cannot be',
      ['folder', '--shard', '3/2'],
      {},
      "error: option '--shard <i/n>' argument '3/2' is invalid. Write which share of how many, like 2/4; the first is 1/4, the last 4/4.\n",
    ],
    [
      'waivers for a share',
      ['folder', '--shard', '1/2', '--waivers', 'a11y/waivers.yaml'],
      {},
      'A share has no waivers of its own. Give --waivers to “merge”.\n',
    ],
    [
      'a report to merge that is not there',
      ['merge', 'nowhere.json'],
      {},
      "The report “nowhere.json” could not be read: ENOENT: no such file or directory, open 'nowhere.json'\n",
    ],
    ['no folder', [], {}, "error: missing required argument 'folder'\n"],
  ])('ends with 2 and says why: %s', async (_, args, environment, words) => {
    const { exitCode, errors } = await typeCommand('gate', args, environment);
    expect(errors).toContain(words);
    expect(errors).not.toContain('    at ');
    expect(exitCode).toBe(2);
  });

  it('makes one report of those of all shares, the same as of the whole, and ends as it would', async () => {
    const site = path.join(FIXTURES, 'page-alt');
    const to = (name: string) => path.join(folder, name);
    await check([site, '--json', to('whole.json')]);
    for (const share of [1, 2]) await check([site, '--shard', `${share}/2`, '--json', to(`${share}.json`)]);
    const merged = ['merge', to('1.json'), to('2.json'), '--json', to('merged.json')];
    const { exitCode, errors } = await typeCommand('gate', merged);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/\n\d+ findings in \d files?\.\nChecked 2 pages /u);
    expect(await readFile(to('merged.json'), 'utf8')).toBe(await readFile(to('whole.json'), 'utf8'));

    const missing = await typeCommand('gate', ['merge', to('2.json')]);
    expect(missing.exitCode).toBe(2);
    expect(missing.errors).toBe(
      'Of 2 shares, the report of 1 is missing.\nName the reports of all shares; without one nobody knows whether its pages pass.\n',
    );
  });

  it('looks at nothing again that has not changed, unless it is told to', async () => {
    const again = [path.join(FIXTURES, 'link-broken/pages'), '--cache', path.join(folder, 'kept')];
    const unchanged = '2 pages and 0 sheets of these had not changed since they were checked before.';
    const said = async (args: readonly string[]) => {
      const { output, errors } = await typeCommand('gate', args);
      return `${output}${errors}`;
    };
    expect(await said(again)).not.toContain(unchanged);
    expect(await said(again)).toContain(unchanged);
    expect(await said([...again, '--anew'])).not.toContain(unchanged);
  });

  it('teaches with --help', async () => {
    const { exitCode, output } = await typeCommand('gate', ['--help']);
    expect(output).toContain('Usage: npm run gate -- <folder> [options]');
    expect(output).toContain('npm run gate -- _site');
    expect(exitCode).toBe(0);
  });
});
