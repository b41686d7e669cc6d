import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '../a11y/sheet/read-sheet.ts';
import { CLAIMS, frontMatter, withOwnAddress } from './read/content-sample.ts';
import { buildKit } from './testing/build-kit.ts';
import { typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

const SLOW = 240_000;
const WHY = 'The time limit in it is wrong.';
const DAY = ['--as-of', '2026-11-22'];
const HELP = `${frontMatter({ 'must-tell': '[can-refuse]' })}
## What you can do

You can say no. {right=can-refuse}
`;
const FILES = {
  'site.yaml': withOwnAddress(),
  'law/claims.yaml': CLAIMS.slice(0, CLAIMS.indexOf('not-started:')),
  'leaflets/help/en.md': HELP,
  'leaflets/leave/en.md': `${frontMatter({ title: 'Going out', summary: 'Ask when you can go out.' })}
Read [what you can do](../help/en.md#what-you-can-do) first.
`,
  'packs/first.yaml':
    'title: {en: First}\nfor: {en: For someone who is new.}\nnations: [wales]\nleaflets: [help, leave]\n',
};

const kit = buildKit();
afterAll(() => kit.remove());

const WITHDRAW = (content: string, ...args: readonly string[]) =>
  typeHere('withdraw', [...args, '--content', content]);

describe('npm run withdraw', () => {
  it('writes which leaflet, since when and why, beside what is there, and takes it back', async () => {
    const content = kit.sample(FILES);
    const file = path.join(content, 'withdrawn.yaml');
    const first = await WITHDRAW(content, 'help', '--because', `  ${WHY} `);
    expect(first.errors).toBe('');
    expect(first.output).toContain('“help” is withdrawn since 2026-11-24.');
    expect(first.output).toContain('their codes begin with “help-”');
    writeFileSync(file, `# Ours.\n${readFileSync(file, 'utf8')}`);
    await WITHDRAW(content, 'leave', '--nation', 'wales', '--because', 'Page 2: "12 #5" is gone');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# Ours\.\n/u);
    expect(text).toContain(
      '- leaflet: help\n  since: 2026-11-24\n  because:\n    en: The time limit in it is wrong.\n',
    );
    expect(text).toContain('  nations:\n    - wales\n');
    expect((await typeHere('check', ['--content', content, ...DAY])).exitCode).toBe(0);

    expect((await WITHDRAW(content, 'leave', '--end', '--nation', 'england')).errors).toContain(
      'Withdrawn are: “help”; “leave” wales.',
    );
    expect((await WITHDRAW(content, 'leave', '--end')).output).toContain('“leave” may be used again.');
    expect(readFileSync(file, 'utf8')).not.toContain('leave');
    await WITHDRAW(content, 'help', '--end');
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['no leaflet', ['--because', WHY], 'Name one leaflet, or write --all for every one.'],
    ['a leaflet and all', ['help', '--all', '--because', WHY], 'Name one leaflet, or write --all'],
    [
      'a leaflet that is not there',
      ['hlep', '--because', WHY],
      'There is no leaflet “hlep”. Did you mean “help”?',
    ],
    ['no reason', ['help'], 'Readers must be told why: add --because'],
    ['an empty reason', ['help', '--because', ' '], 'Readers must be told why: add --because'],
    ['the main language', ['help', '--language', 'en', '--because', WHY], 'wrong in each translation of it'],
    [
      'a language that is not there',
      ['help', '--language', 'pl', '--because', WHY],
      'The site has no language “pl”.',
    ],
    [
      'a nation that is not known',
      ['help', '--nation', 'mars', '--because', WHY],
      'Allowed choices are england, wales.',
    ],
    [
      'nothing to end',
      ['help', '--end'],
      '“help” is not withdrawn by an entry of its own. Nothing is withdrawn.',
    ],
  ])('changes nothing for %s, and says what to do', async (_what, args, words) => {
    const content = kit.sample(FILES);
    const { exitCode, errors } = await WITHDRAW(content, ...args);
    expect(exitCode).toBe(2);
    expect(errors).toContain(words);
    expect(existsSync(path.join(content, 'withdrawn.yaml'))).toBe(false);
  });

  it('withdraws nothing twice, and leaves a file with mistakes alone', async () => {
    const content = kit.sample(FILES);
    const file = path.join(content, 'withdrawn.yaml');
    await WITHDRAW(content, 'help', '--because', WHY);
    expect((await WITHDRAW(content, 'help', '--because', 'Again.')).errors).toContain(
      'is withdrawn already.',
    );
    writeFileSync(file, '- leaflet: help\n');
    expect((await WITHDRAW(content, 'leave', '--because', WHY)).errors).toContain(
      'withdrawn.yaml has mistakes.',
    );
    expect(readFileSync(file, 'utf8')).toBe('- leaflet: help\n');
  });
});

it('lets nobody record what is withdrawn', async () => {
  const content = kit.sample(FILES);
  const file = path.resolve(import.meta.dirname, '../content/recordings/too-unwell/en.mp3');
  await WITHDRAW(content, 'help', '--because', WHY);
  const args = ['--content', content, '--leaflet', 'help', '--language', 'en', '--file', file];
  const { exitCode, errors } = await typeHere('record', args);
  expect(errors).toContain('“help” is withdrawn, so nobody could hear it.');
  expect(exitCode).toBe(2);
});

it(
  'shows the notice on the screen of a ward, and does not list it there',
  async () => {
    const content = kit.sample({
      ...FILES,
      'places/willow.yaml': 'hospital: Sample hospital\nward: Willow\nnation: wales\n',
    });
    const out = kit.place();
    await WITHDRAW(content, 'help', '--because', WHY);
    const args = ['--content', content, '--kiosk', 'willow', '--no-gate', '--out', out, ...DAY];
    const { exitCode, errors } = await typeCommand('build', args);
    expect(exitCode, errors).toBe(0);
    const screen = (name: string) =>
      readFileSync(path.join(`${out}-preview`, 'en', name, 'index.html'), 'utf8');
    expect(screen('help')).toContain('It was withdrawn on 24 November 2026.');
    expect(screen('help')).not.toContain('Next review');
    expect(screen('leaflets')).toContain('Going out');
    expect(screen('leaflets')).not.toContain('Your right to help');
  },
  SLOW,
);

describe('a site with a leaflet withdrawn', () => {
  const content = kit.sample(FILES);
  const out = kit.place();
  const page = (name: string) => readFileSync(path.join(out, 'wales/en', name, 'index.html'), 'utf8');
  const words = (html: string) => html.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

  beforeAll(async () => {
    await WITHDRAW(content, 'help', '--because', WHY);
    // The whole gate looks at it: pages, sheets and links.
    const { exitCode, errors } = await typeCommand('build', [
      '--content',
      content,
      '--nation',
      'wales',
      '--out',
      out,
      ...DAY,
    ]);
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
  }, SLOW);

  it.each(['help', 'help/large'])('has a notice in its place: %s', (name) => {
    const text = words(page(name));
    expect(text).toContain('Withdrawn: Your right to help');
    expect(text).toContain('It was withdrawn on 24 November 2026.');
    expect(text).toContain(WHY);
    expect(text).toContain('03003 038 037');
    expect(text).not.toContain('You can say no.');
    expect(text).not.toContain('Next review');
    expect(page(name)).toMatch(/<a class="target" href="[./]*(?:large\/)?index\.html">All leaflets<\/a>/u);
  });

  it.each(['standard', 'large'])('has the notice on its sheet, and in the pack: %s', async (size) => {
    for (const file of [`sheets/help-wales-en-${size}.pdf`, `prints/pack-first-wales-en-${size}.pdf`]) {
      const { passages } = await readSheet(path.join(out, file));
      const text = passages
        .map((passage) => passage.text)
        .join(' ')
        .replace(/\s+/gu, ' ');
      expect(text).toContain('It was withdrawn on 24 November 2026.');
      expect(text).toContain(WHY);
      expect(text).not.toContain('You can say no.');
    }
  });

  it('does not list or find it, and links to the whole notice', () => {
    const library = words(page('').replace(/<header[\s\S]*?<\/header>/u, ''));
    expect(library).toContain('Going out');
    expect(library).not.toContain('Your right to help');
    const search = readFileSync(path.join(out, 'search/wales-en.js'), 'utf8');
    expect(search).toContain('Going out');
    expect(search).not.toContain('Your right to help');
    expect(words(page('print'))).not.toContain('By leaflet Withdrawn');
    expect(page('leave')).toContain('href="../help/index.html"');
  });

  it('is not in the list of addresses for search engines, though its notice is there', () => {
    const sitemap = readFileSync(path.join(out, 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain('/wales/en/leave/');
    expect(sitemap).not.toContain('/wales/en/help/');
    expect(existsSync(path.join(out, 'wales/en/help/index.html'))).toBe(true);
  });

  it('names it as withdrawn where staff compare codes, with the codes that are on its sheets', async () => {
    const check = page('check');
    const [current = '', withdrawn = ''] = check.split('id="withdrawn"');
    expect(words(current)).toContain('leave-wales-en-standard-');
    expect(current).not.toMatch(/help-wales-en-\w+-[a-z0-9]{6}/u);
    const before = kit.place();
    const args = ['--content', kit.sample(FILES), '--nation', 'wales', '--out', before, '--no-gate', ...DAY];
    expect((await typeCommand('build', args)).exitCode).toBe(0);
    for (const size of ['standard', 'large']) {
      const sheet = `sheets/help-wales-en-${size}.pdf`;
      const codeOn = async (folder: string) => {
        const { passages } = await readSheet(path.join(folder, sheet));
        return /help-wales-en-\w+-[a-z0-9]{6}/u.exec(passages.map(({ text }) => text).join(' '))?.[0];
      };
      const code = await codeOn(`${before}-preview`);
      expect(code).toBeDefined();
      expect(words(withdrawn)).toContain(code);
      expect(words(withdrawn)).not.toContain(await codeOn(out));
    }
    expect(words(withdrawn)).toContain('Withdrawn: do not use these sheets');
    expect(words(withdrawn)).toMatch(/Your right to help ?\. It was withdrawn on 24 November 2026\./u);
  }, 60_000);
});

it(
  'withdraws every leaflet, and the site can still be published',
  async () => {
    const content = kit.sample(FILES);
    const out = kit.place();
    await WITHDRAW(content, '--all', '--because', WHY);
    const args = ['--content', content, '--nation', 'wales', '--out', out, ...DAY];
    const { exitCode, errors } = await typeCommand('build', args);
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    for (const name of ['help', 'leave']) {
      expect(readFileSync(path.join(out, 'wales/en', name, 'index.html'), 'utf8')).toContain(WHY);
    }
    await WITHDRAW(content, '--all', '--end');
    expect((await typeCommand('build', [...args, '--no-gate'])).exitCode).toBe(0);
    expect(readFileSync(path.join(`${out}-preview`, 'wales/en/help/index.html'), 'utf8')).toContain(
      'You can say no.',
    );
  },
  SLOW,
);
