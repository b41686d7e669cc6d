import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { contentSample, frontMatter } from './read/content-sample.ts';
import { typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function content(files: Readonly<Record<string, string>> = {}): string {
  const folder = contentSample(files);
  folders.push(folder);
  return folder;
}

describe('npm run check', () => {
  it('says that all is well, and ends with 0', async () => {
    const { exitCode, output } = await typeCommand('check', [
      '--content',
      content(),
      '--as-of',
      '2026-11-22',
    ]);
    expect(output).toBe('All is well: 2 leaflets for england and wales, law of 2026-11-22.\n');
    expect(exitCode).toBe(0);
  });

  it('tells every problem of a run together, and ends with 1', async () => {
    const folder = content({
      'leaflets/help/en.md': `${frontMatter()}Ask *now*.\n`,
      'glossary/en.yaml': 'word: {}\n',
    });
    const { exitCode, output, errors } = await typeCommand('check', ['--content', folder]);
    expect(output).toBe('');
    expect(errors.replaceAll(folder, '')).toBe(
      [
        'To see to soon:',
        '/law/claims.yaml:33:1  change-unlisted  Readers in England are not told that “not-started” is changing.  Write “::: changes help” in a leaflet, with a heading inside it.',
        '/site.yaml:2:10  address-example  The address “https://example.org/” is only an example; it is printed on every sheet.  Write the web address that your site will have.',
        '/glossary/en.yaml:1:1  missing-key  “term” in “word” is missing.  Add a line for “term”.',
        '/glossary/en.yaml:1:1  missing-key  “meaning” in “word” is missing.  Add a line for “meaning”.',
        '/leaflets/help/en.md:9:5  italics  Italics are hard to read.  Use **bold** for the one word that matters most, or plain words.',
        '',
        '3 problems in 2 files.',
        'What a message means, with an example: npm run why -- missing-key',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(1);
  });

  it.each([
    ['a folder that is not there', ['--content', 'nowhere'], 'There is no folder “nowhere”.\n'],
    [
      'a day that does not exist',
      ['--as-of', '2026-02-30'],
      "error: option '--as-of <day>' argument '2026-02-30' is invalid. Write a day that exists as year-month-day, like 2026-11-22.\nType --help after the command to see what it takes.\n",
    ],
    [
      'a nation that is not known',
      ['--nation', 'scotland'],
      "error: option '--nation <nation>' argument 'scotland' is invalid. Allowed choices are england, wales.\nType --help after the command to see what it takes.\n",
    ],
    [
      'an option that is not known',
      ['--contnet', 'x'],
      "error: unknown option '--contnet'\n(Did you mean --content?)\nType --help after the command to see what it takes.\n",
    ],
  ])('could not run with %s, and ends with 2', async (_what, args, words) => {
    const { exitCode, errors } = await typeHere('check', args);
    expect(errors).toBe(words);
    expect(exitCode).toBe(2);
  });

  it('could not run with a SOURCE_DATE_EPOCH that is not a number', async () => {
    const { exitCode, errors } = await typeCommand('check', [], { SOURCE_DATE_EPOCH: 'soon' });
    expect(errors).toBe(
      'SOURCE_DATE_EPOCH is set, but it is not a number of seconds. Unset it, or correct it.\n',
    );
    expect(exitCode).toBe(2);
  });
});

describe('npm run build', () => {
  it('shows drafts in a preview alone', async () => {
    const { exitCode, errors } = await typeCommand('build', ['--drafts', '--content', content()]);
    expect(errors).toBe(
      '--drafts is for a preview: add --no-gate. To publish drafts, write “draft-translations: publish” in site.yaml.\n',
    );
    expect(exitCode).toBe(2);
  });
});

describe('--help', () => {
  // As a process of their own, the others are typed in tests of what they do.
  it.each([
    ...(
      [
        'build',
        'changes',
        'check',
        'due',
        'parity',
        'gate',
        'new',
        'schemas',
        'serve',
        'start',
        'docs',
        'tutorial',
        'why',
      ] as const
    ).map((name) => [name, typeHere] as const),
    ...(['bench', 'screenshots'] as const).map((name) => [name, typeCommand] as const),
  ])('of %s says what it does and ends with 0', async (name, type) => {
    const { exitCode, output } = await type(name, ['--help']);
    expect(output).toMatch(new RegExp(`^Usage: npm (?:run )?${name} -- .*\\[options\\]`, 'u'));
    expect(output).toContain('2 if it could not run');
    expect(exitCode).toBe(0);
  });
});
