import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeCommand } from './type-command.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../a11y/fixtures');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gate-command-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('npm run gate', () => {
  it('tells what it found and in which content file, writes it for a program, and ends with 1', async () => {
    const json = path.join(folder, 'findings.json');
    const { exitCode, errors } = await typeCommand('gate', [path.join(FIXTURES, 'page-alt'), '--json', json]);
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

  it('ends with 0 where nothing is found', async () => {
    const { exitCode, output } = await typeCommand('gate', [path.join(FIXTURES, 'link-broken/pages')]);
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
    ['no folder', [], {}, "error: missing required argument 'folder'\n"],
  ])('ends with 2 and says why: %s', async (_, args, environment, words) => {
    const { exitCode, errors } = await typeCommand('gate', args, environment);
    expect(errors).toContain(words);
    expect(errors).not.toContain('    at ');
    expect(exitCode).toBe(2);
  });

  it('teaches with --help', async () => {
    const { exitCode, output } = await typeCommand('gate', ['--help']);
    expect(output).toContain('Usage: npm run gate -- <folder> [options]');
    expect(output).toContain('npm run gate -- _site');
    expect(exitCode).toBe(0);
  });
});
