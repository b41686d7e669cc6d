import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemLine } from './model/problem.ts';
import { CLAIMS, contentSample, frontMatter } from './read/content-sample.ts';
import { readSite } from './read/read-site.ts';
import { typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';
import { writeRecordings } from './write/recordings.ts';

/** Thirty-two seconds of sound. */
const SOUND = 'content/recordings/too-unwell/en.mp3';

const LEAFLET = `${frontMatter()}
## What you can do

You can say no. {right=can-refuse} Apply within {{ law.apply-within }}. Ring {{ contact.advocacy.phone }}.
`;

const DIFFERENT = `${LEAFLET}
::: wales
In Wales there is more. {right=only-wales}
:::
`;

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function content(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = contentSample({ 'leaflets/help/en.md': LEAFLET, ...files });
  folders.push(folder);
  return folder;
}

const record = (folder: string, ...more: readonly string[]) =>
  typeHere('record', [
    ...['--content', folder, '--leaflet', 'help', '--language', 'en', '--file', SOUND],
    ...['--by-role', 'advocate', ...more],
  ]);

async function read(folder: string, nation?: 'england' | 'wales') {
  const { site, problems, warnings } = await readSite({
    content: folder,
    asOf: '2026-11-24',
    today: '2026-11-24',
    ...(nation && { nation }),
  });
  const told = [...problems, ...warnings]
    .filter(({ rule }) => rule.startsWith('recorded') || rule === 'link-out' || rule === 'not-a-file')
    .map((problem) => problemLine(problem).replace(`${folder}/`, ''));
  const shown = (site?.leaflets ?? [])
    .filter(({ recorded }) => recorded)
    .map((leaflet) => `${leaflet.id} ${leaflet.form} ${leaflet.nation}`);
  return { site, told, shown };
}

const change = (folder: string, name: string, edit: (text: string) => string) =>
  writeFileSync(path.join(folder, name), edit(readFileSync(path.join(folder, name), 'utf8')));

const OLD = (nation: string, options: string, name = 'en.mp3') =>
  `leaflets/help/${name}:1:1  recorded-old  This recording reads other words than the leaflet now has in ${nation}, so readers there do not get it.  Record it again and run “npm run record -- --leaflet help --language en ${options}--file FILE”, or delete it and the file about it.`;

describe('npm run record', () => {
  it('puts a recording beside its leaflet, with its length and a mark of the words', async () => {
    const folder = content();
    const { exitCode, output, errors } = await record(folder);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output.replace(folder, '')).toBe(
      '/leaflets/help/en.mp3: 0:32 long, for England and Wales, law of today.\n',
    );
    expect(readFileSync(path.join(folder, 'leaflets/help/en.mp3'))).toEqual(readFileSync(SOUND));
    const about = parse(readFileSync(path.join(folder, 'leaflets/help/en.mp3.yaml'), 'utf8'));
    expect(about).toEqual({
      of: expect.stringMatching(/^[0-9a-f]{8}$/),
      length: '0:32',
      'by-role': 'advocate',
    });
    const { site, told, shown } = await read(folder);
    expect(told).toEqual([]);
    expect(shown).toEqual(['help standard england', 'help standard wales']);
    expect(site?.leaflets[0]?.recorded).toEqual({
      seconds: 32,
      media: {
        file: 'leaflets/help/en.mp3',
        path: expect.stringMatching(/^recordings\/en-[0-9a-f]{8}\.mp3$/),
      },
    });
  });

  it('keeps who read it, where it is recorded again', async () => {
    const folder = content();
    await record(folder);
    const { exitCode } = await typeHere('record', [
      ...['--content', folder, '--leaflet', 'help', '--language', 'en', '--file', SOUND],
    ]);
    expect(exitCode).toBe(0);
    expect(readFileSync(path.join(folder, 'leaflets/help/en.mp3.yaml'), 'utf8')).toContain(
      'by-role: "advocate"',
    );
  });

  it('wants one for each nation where the words differ', async () => {
    const folder = content({ 'leaflets/help/en.md': DIFFERENT });
    const { exitCode, errors } = await record(folder);
    expect(exitCode).toBe(2);
    expect(errors).toBe(
      'The words of “help” are not the same in every nation. Make a recording for each, and add --nation england or --nation wales.\n',
    );
    await record(folder, '--nation', 'wales');
    expect(await read(folder)).toMatchObject({ told: [], shown: ['help standard wales'] });
    // Whoever builds for England alone knows nothing of it.
    expect(await read(folder, 'england')).toMatchObject({ told: [], shown: [] });
  });

  it.each([
    [
      'something else than MP3',
      ['--file', 'package.json'],
      '“package.json” is not a whole MP3 file. Save the recording as MP3, and try again.\n',
    ],
    ['a file that is not there', ['--file', 'no.mp3'], 'There is no file “no.mp3”.\n'],
    [
      'a leaflet that is not there',
      ['--leaflet', '../help'],
      'There is no leaflet “../help”. Write the name of its folder in content/leaflets.\n',
    ],
    [
      'a language without it',
      ['--language', 'pl'],
      'The leaflet “help” has no words in “pl” that readers may see.\n',
    ],
    [
      'no Easy Read',
      ['--easy'],
      'There is no Easy Read leaflet “help”. Write the name of its folder in content/leaflets.\n',
    ],
  ])('refuses %s', async (_, options, message) => {
    const folder = content();
    const { exitCode, errors } = await record(folder, ...options);
    expect([exitCode, errors]).toEqual([2, message]);
    expect(existsSync(path.join(folder, 'leaflets/help/en.mp3'))).toBe(false);
  });

  it('asks who reads', async () => {
    const { exitCode, errors } = await typeCommand('record', [
      ...['--content', content(), '--leaflet', 'help', '--language', 'en', '--file', SOUND],
    ]);
    expect([exitCode, errors]).toEqual([
      2,
      'Say who reads, with --by-role and a role, like “Polish interpreter”. Write no name.\n',
    ]);
  });
});

describe('a recording of other words than those of today is withheld', () => {
  const BOTH = [OLD('England', '--nation england '), OLD('Wales', '--nation wales ')];

  it.each([
    ['a sentence', 'leaflets/help/en.md', (text: string) => text.replace('say no', 'refuse')],
    ['the title', 'leaflets/help/en.md', (text: string) => text.replace('Your right to help', 'Help')],
    ['a legal number', 'law/claims.yaml', () => CLAIMS.replace('{days: 14}', '{days: 21}')],
    ['a telephone number', 'site.yaml', (text: string) => text.replace('03003 038 037', '03003 038 038')],
  ])('after a change of %s', async (_, name, edit) => {
    const folder = content();
    await record(folder);
    change(folder, name, edit);
    expect(await read(folder)).toMatchObject({ told: BOTH, shown: [] });
  });

  it('not after a change that nobody hears', async () => {
    const folder = content();
    await record(folder);
    change(folder, 'leaflets/help/en.md', (text) =>
      text.replace('say no.', 'say **no**.').replace('2027-05-22', '2027-05-21'),
    );
    expect(await read(folder)).toMatchObject({
      told: [],
      shown: ['help standard england', 'help standard wales'],
    });
  });

  it('in one nation alone, where the other is as it was; and one of its own goes before it', async () => {
    const folder = content();
    await record(folder);
    change(folder, 'leaflets/help/en.md', () => DIFFERENT);
    expect(await read(folder)).toMatchObject({
      told: [OLD('Wales', '--nation wales ')],
      shown: ['help standard england'],
    });
    await record(folder, '--nation', 'wales');
    expect(await read(folder)).toMatchObject({
      told: [],
      shown: ['help standard england', 'help standard wales'],
    });
  });

  it('and “npm run check” says so, and ends well', async () => {
    const folder = content();
    await record(folder);
    change(folder, 'leaflets/help/en.md', (text) => text.replace('say no', 'refuse'));
    const { errors } = await typeHere('check', ['--content', folder]);
    expect(errors).toContain('recorded-old');
    expect(errors.slice(0, errors.indexOf('recorded-old'))).toContain('To see to soon:');
  });
});

describe('what stands beside a leaflet', () => {
  const sound = readFileSync(SOUND);
  const about = 'of: "0a1b2c3d"\nlength: "0:32"\nby-role: advocate\n';

  it.each([
    [
      'a recording nobody marked',
      { 'en.mp3': sound },
      'en.mp3:1:1  recorded-unmarked  Nobody knows which words this recording reads.  Listen whether it reads the leaflet of today. Then take it out of this folder, and put it back with “npm run record -- --leaflet help --language en --file FILE”.',
    ],
    [
      'a mark without a recording',
      { 'en.mp3.yaml': about },
      'en.mp3.yaml:1:1  recorded-file  The recording that this is about, “en.mp3”, is not there.  Put it beside this file, or delete this file.',
    ],
    [
      'another language',
      { 'xx.mp3': sound, 'xx.mp3.yaml': about },
      'xx.mp3:1:1  recorded-name  The name of this recording does not say which leaflet it reads.  Name it as the leaflet, such as en.mp3, en.easy.mp3 or en.wales.mp3.',
    ],
    [
      'no Easy Read',
      { 'en.easy.mp3': sound, 'en.easy.mp3.yaml': about },
      'en.easy.mp3:1:1  recorded-alone  This is a recording of a leaflet that readers do not have in this language.  Write the leaflet first, or delete the recording and the file about it.',
    ],
    [
      'no sound',
      { 'en.mp3': 'no sound', 'en.mp3.yaml': about },
      'en.mp3:1:1  recorded-kind  This is not a whole MP3 file, which every browser plays.  Save the recording as MP3 once more.',
    ],
    [
      'a part of it cut out',
      { 'en.mp3': Buffer.concat([sound.subarray(0, 50_000), sound.subarray(51_111)]), 'en.mp3.yaml': about },
      'en.mp3:1:1  recorded-kind  This is not a whole MP3 file, which every browser plays.  Save the recording as MP3 once more.',
    ],
    [
      'another recording',
      { 'en.mp3': sound, 'en.mp3.yaml': about.replace('0:32', '3:20') },
      'en.mp3:1:1  recorded-length  This recording is 0:32 long, and not 3:20: it is not the one that was put here.  Listen whether it reads the leaflet of today. Then take it out of this folder, and put it back with “npm run record -- --leaflet help --language en --file FILE”.',
    ],
    [
      'a folder',
      { 'en.mp3/a.txt': 'a', 'en.mp3.yaml': about },
      'en.mp3:1:1  not-a-file  This is a folder, where a file should be.  Rename or move the folder.',
    ],
  ])('%s is told', async (_, files, problem) => {
    const folder = content(
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`leaflets/help/${name}`, bytes])),
    );
    expect(await read(folder)).toMatchObject({ told: [`leaflets/help/${problem}`], shown: [] });
  });

  it('nothing outside the content folder is read', async () => {
    const folder = content({ 'leaflets/help/en.mp3.yaml': about });
    symlinkSync(path.resolve(SOUND), path.join(folder, 'leaflets/help/en.mp3'));
    const { told, shown } = await read(folder);
    expect(shown).toEqual([]);
    expect(told.join('')).toContain('leaflets/help/en.mp3:1:1  link-out');
  });

  it('is published under the name of its bytes', async () => {
    const folder = content();
    await record(folder);
    const { site } = await read(folder);
    const out = mkdtempSync(path.join(tmpdir(), 'published-'));
    folders.push(out);
    const media = site?.leaflets.flatMap(({ recorded }) => recorded?.media ?? []) ?? [];
    expect(media).toHaveLength(2);
    await writeRecordings(media, folder, out);
    expect(readFileSync(path.join(out, media[0]?.path ?? ''))).toEqual(readFileSync(SOUND));
  });
});
