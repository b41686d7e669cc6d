import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../a11y/report/read-report.ts';
import { typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

let folder = '';

/** A page that anybody could publish. */
const page = (name: string, picture: string) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Your right to an advocate</title>
<meta name="source" content="advocate/${name}.md">
<style>
body { margin: 0; padding: 1rem; font: 125%/1.5 Verdana, sans-serif; color: #111; background: #fff; }
main { max-width: 28rem; }
h1 { font-size: 3rem; line-height: 1.25; }
</style>
</head>
<body>
<main>
<h1>Your right to an advocate</h1>
<p>You can ask for an advocate.</p>
${picture}
</main>
</body>
</html>
`;

const PICTURE =
  '<img width="100" height="100" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">';

/** Folders with one page that is well, and with another one, whose picture has no words. */
let well = '';
let faulty = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gate-command-'));
  [well, faulty] = [path.join(folder, 'well'), path.join(folder, 'faulty')];
  for (const site of [well, faulty]) {
    await mkdir(site);
    await writeFile(path.join(site, 'pass.html'), page('pass', ''));
  }
  await writeFile(path.join(faulty, 'fail.html'), page('fail', PICTURE));
});

afterAll(() => rm(folder, { recursive: true }));

/** Checks a folder as if for the first time. */
const check = (args: readonly string[], type = typeHere) =>
  type('gate', [...args, '--cache', path.join(folder, `kept-${randomUUID()}`)]);

describe('npm run gate', () => {
  it('tells what it found and in which content file, writes it for a program, and ends with 1', {
    timeout: 120_000,
  }, async () => {
    const json = path.join(folder, 'findings.json');
    const { exitCode, errors } = await check([faulty, '--json', json], typeCommand);
    expect(exitCode).toBe(1);
    expect(errors).toContain(
      [
        'axe:image-alt  Images must have alternative text.',
        '  why    Someone who cannot see a picture hears words in its place; without them they hear nothing, or the name of a file.',
        '  where  html > body > main > img',
        '  width  1280 and 320 pixels',
        '  mend   Write alt="…" with what the picture says; alt="" if it only decorates. Read more at https://dequeuniversity.com/rules/axe/4.11/image-alt?application=axeAPI',
        '  on     fail.html  (content file: advocate/fail.md)',
      ].join('\n'),
    );
    expect(errors).toMatch(
      /\n\d+ findings in 2 files\.\nChecked 2 pages in windows 1280 and 320 pixels wide, 0 sheets and 0 links, in \d+\.\d seconds\.\nPages were also held to our rules about colours in [^\n]+\nThe pages were held to what anybody’s pages must be, [^\n]+\n/,
    );
    const { counts, findings } = JSON.parse(await readFile(json, 'utf8'));
    expect(counts).toEqual({
      pages: 2,
      inFull: 2,
      sheets: 0,
      links: 0,
      findings: findings.length,
      waived: 0,
    });
    expect(findings.length).toBeGreaterThanOrEqual(4);
    expect(findings[0]).toMatchObject({ page: 'fail.html', source: 'advocate/fail.md', width: 1280 });
  });

  it('writes what it found for code hosts, build servers and people, less what is waived', {
    timeout: 120_000,
  }, async () => {
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
      faulty,
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
    expect(JSON.stringify(sarif)).toContain('"uri":"content/advocate/fail.md"');
    expect(await read('all.xml')).toContain('<testsuite name="pass.html"');
    expect(await read('all/index.html')).toContain('What may stay for now</h2>');
  });

  it('ends with 1 before anything is checked where a waiver is not one', async () => {
    const waivers = path.join(folder, 'wrong.yaml');
    await writeFile(waivers, '- rule: axe:label\n  page: index.html\n');
    const { exitCode, errors } = await check([faulty, '--waivers', waivers]);
    expect(errors).toContain('wrong.yaml:1:3  missing-key  “reason” in item 1 is missing.');
    expect(exitCode).toBe(1);
  });

  it('ends with 0 where nothing is found', { timeout: 120_000 }, async () => {
    const { exitCode, output } = await check([well], typeCommand);
    expect(output).toContain('Nothing was found.\n');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['a folder that is not there', ['nowhere'], {}, 'There is no folder “nowhere”.\n'],
    [
      'a browser that is not there',
      ['FAULTY'],
      { GATE_BROWSER: '/nowhere/chrome' },
      'GATE_BROWSER names a browser that cannot be started: /nowhere/chrome\nCorrect GATE_BROWSER, or unset it to have a browser found or installed.\n',
    ],
    [
      'a report that cannot be written',
      ['WELL', '--json', '/nowhere/findings.json'],
      {},
      "The report could not be written to “/nowhere/findings.json”: ENOENT: no such file or directory, open '/nowhere/findings.json'\n",
    ],
    [
      'a report that would take the place of a page',
      ['FAULTY', '--html', 'FAULTY'],
      {},
      'would be written into the folder that is checked',
    ],
    [
      'waivers that are not there',
      ['FAULTY', '--waivers', 'nowhere.yaml'],
      {},
      'There is no file “nowhere.yaml” with waivers.\n',
    ],
    [
      'a profile that is not known',
      ['FAULTY', '--profile', 'ours'],
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
  ])('ends with 2 and says why: %s', { timeout: 120_000 }, async (_, args, environment, words) => {
    const named = args.map((word) => (word === 'FAULTY' ? faulty : word === 'WELL' ? well : word));
    const { exitCode, errors } = await typeHere('gate', named, environment);
    expect(errors).toContain(words);
    expect(errors).not.toContain('    at ');
    expect(exitCode).toBe(2);
  });

  it('makes one report of those of all shares, the same as of the whole, and ends as it would', {
    timeout: 120_000,
  }, async () => {
    const site = faulty;
    const to = (name: string) => path.join(folder, name);
    await check([site, '--json', to('whole.json')]);
    for (const share of [1, 2]) await check([site, '--shard', `${share}/2`, '--json', to(`${share}.json`)]);
    const merged = ['merge', to('1.json'), to('2.json'), '--json', to('merged.json')];
    const { exitCode, errors } = await typeHere('gate', merged);
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/\n\d+ findings in \d files?\.\nChecked 2 pages /u);
    expect(await readFile(to('merged.json'), 'utf8')).toBe(await readFile(to('whole.json'), 'utf8'));

    const missing = await typeCommand('gate', ['merge', to('2.json')]);
    expect(missing.exitCode).toBe(2);
    expect(missing.errors).toBe(
      'Of 2 shares, the report of 1 is missing.\nName the reports of all shares; without one nobody knows whether its pages pass.\n',
    );
  });

  it('looks at nothing again that has not changed, unless it is told to', { timeout: 120_000 }, async () => {
    const again = [faulty, '--cache', path.join(folder, 'kept')];
    const unchanged = '2 pages and 0 sheets of these had not changed since they were checked before.';
    const said = async (args: readonly string[]) => {
      const { output, errors } = await typeHere('gate', args);
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
