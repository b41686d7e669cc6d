import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentSample, frontMatter, SITE } from './read/content-sample.ts';
import { typeHere } from './testing/type-here.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function content(files: Readonly<Record<string, string>> = {}): string {
  const folder = contentSample({ 'site.yaml': SITE, ...files });
  folders.push(folder);
  return folder;
}

const WARD = `# Our ward.
hospital: Riverside
ward: Willow ward # upstairs
nation: england
drop-ins:
  # The first of the year.
  - on: 2027-01-14
    from: "14:00"
    to: "15:30"
    room:
      en: Day room
      cy: Lolfa
# kiosk: true
`;

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

/** Types `npm run new`, and gives what it said, with the folder called “content”. */
async function make(folder: string, ...args: readonly string[]) {
  const { exitCode, output, errors } = await typeHere('new', [...args, '--content', folder]);
  return { exitCode, said: `${output}${errors}`.replaceAll(folder, 'content') };
}

/** What the check says of the whole content. */
async function check(folder: string) {
  const { exitCode, output, errors } = await typeHere('check', ['--content', folder]);
  return { exitCode, said: `${output}${errors}`.replaceAll(folder, 'content') };
}

/** Types a command that cannot be done, and sees that nothing is made or changed. */
async function refused(folder: string, ...args: readonly string[]): Promise<string> {
  const all = () =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name, read(folder, name)]);
  const before = all();
  const { exitCode, said } = await make(folder, ...args);
  expect(exitCode).toBe(2);
  expect(all()).toEqual(before);
  return said.trim();
}

describe('npm run new -- leaflet', () => {
  const CHAPLAIN = [
    '--title',
    'How to see a chaplain',
    '--summary',
    'A chaplain can visit you. Ask a nurse.',
  ];

  it('makes one in the shape of the others, and says each thing that is still to be written', async () => {
    const folder = content();
    const { exitCode, said } = await make(folder, 'leaflet', ...CHAPLAIN);
    expect(exitCode).toBe(0);
    const name = 'leaflets/how-to-see-a-chaplain/en.md';
    expect(said).toContain(`content/${name} is there.\nStill to do:\ncontent/${name}:12:1  still-to-write  `);
    const text = read(folder, name);
    expect(text.split('\n').slice(0, 8)).toEqual([
      '---',
      'title: How to see a chaplain',
      'summary: A chaplain can visit you. Ask a nurse.',
      'audience: patient',
      'nations: [england, wales]',
      'law-checked: 2026-11-24',
      'next-review: 2027-05-25',
      '---',
    ]);
    expect(text).toContain('::: contact advocacy\n:::\n');
    const marks = text.match(/\{\{ write: /gu) ?? [];
    expect(marks).toHaveLength(6);
    const checked = await check(folder);
    expect(checked.exitCode).toBe(1);
    expect(checked.said).toContain('6 problems in 1 file.');

    // Once they are replaced, nothing else of it is wrong.
    writeFileSync(path.join(folder, name), text.replace(/\{\{ write: .*?\}\}/gu, 'Ask a nurse.'));
    expect(await check(folder)).toMatchObject({ exitCode: 0, said: expect.stringContaining('All is well') });
  });

  it('takes the answers that are given: its name, who reads it, and where', async () => {
    const folder = content();
    await make(folder, 'leaflet', 'chaplain', ...CHAPLAIN, '--audience', 'family', '--nations', 'wales');
    const text = read(folder, 'leaflets/chaplain/en.md');
    expect(text).toContain('audience: family\nnations: [wales]\n');
  });

  it.each([
    [
      'a name that is taken',
      ['help', ...CHAPLAIN],
      'content/leaflets/help is there already. Nothing was changed. Choose another name.',
    ],
    [
      'a name that is no name',
      ['My Chaplain', ...CHAPLAIN],
      '“My Chaplain” has characters that can’t be used in a name. Use small letters, digits and single hyphens, like “my-chaplain”.',
    ],
    [
      'a name that Windows keeps for itself',
      ['con', ...CHAPLAIN],
      'Windows keeps the name “con” for itself: no file can have it there. Choose another.',
    ],
    [
      'a reader that is not known',
      [...CHAPLAIN, '--audience', 'patients'],
      '“patients” is not a value that “--audience” can have. Did you mean “patient”? Choose from: patient, family, staff.',
    ],
    [
      'no title, and nobody to ask',
      [],
      'What is its title? Write a question or a thing to do. Say it with --title. Nothing was made.',
    ],
  ])('makes nothing with %s', async (_what, args, words) => {
    expect(await refused(content(), 'leaflet', ...args)).toBe(words);
  });

  it('makes none of a name that comes with the program, and says how to change that', async () => {
    const folder = content({ 'site.yaml': `${SITE}shipped-content: use\n` });
    expect(await refused(folder, 'leaflet', 'imha', ...CHAPLAIN)).toBe(
      '“leaflets/imha” comes with this program. Nothing was made. Choose another name, or change its words: “npm run copy -- imha”.',
    );
  });
});

describe('npm run new -- language', () => {
  it('makes its file with every word and its note, adds it to site.yaml, and is clean at once', async () => {
    const site = SITE.replace('languages: [en]', 'languages: [en] # the first one first');
    const folder = content({ 'site.yaml': site });
    const { exitCode, said } = await make(folder, 'language', 'pt');
    expect(exitCode).toBe(0);
    expect(said).toContain('content/languages/pt.yaml is there.\n“npm run check” says nothing of it.\n');
    expect(said).not.toContain('typeface');
    expect(read(folder, 'site.yaml')).toBe(site.replace('[en]', '[en, pt]'));
    const text = read(folder, 'languages/pt.yaml');
    expect(text).toContain('\nname: português\nenglish-name: Portuguese\ndirection: ltr\n');
    expect(text).toContain('\ntranslation: {status: draft, by-role: translator, on: 2026-11-24}\n');
    expect(text).toContain('\n  # Link to the front page.\n  site-home: Front page\n');
    const keys = (file: string) => file.match(/^ {2}[a-z0-9-]+(?=:)/gmu);
    expect(keys(text)).toEqual(keys(read(folder, 'languages/en.yaml')));
    expect(await check(folder)).toMatchObject({ exitCode: 0 });
  });

  it('writes from right to left where the letters are, and says when there is no typeface for them', async () => {
    const folder = content();
    const { said } = await make(folder, 'language', 'he');
    expect(read(folder, 'languages/he.yaml')).toContain('direction: rtl\n');
    expect(said).toContain('This program has no typeface for the letters of Hebrew yet');
  });

  it('does not add one to a site that publishes drafts, before somebody has translated it', async () => {
    const site = `${SITE}draft-translations: publish\n`;
    const folder = content({ 'site.yaml': site });
    const { said } = await make(folder, 'language', 'pt');
    expect(said).toContain(
      'Your site publishes drafts. So add pt to “languages” in content/site.yaml yourself, once its words are translated.',
    );
    expect(read(folder, 'site.yaml')).toBe(site);
    expect(existsSync(path.join(folder, 'languages/pt.yaml'))).toBe(true);
  });

  it('only adds one that comes with the program', async () => {
    const folder = content({ 'site.yaml': `${SITE}shipped-content: use\n` });
    const { said } = await make(folder, 'language', 'pl');
    expect(said).toContain(
      'pl is added to “languages” in content/site.yaml.\nIts words come with this program.\n',
    );
    expect(existsSync(path.join(folder, 'languages/pl.yaml'))).toBe(false);
    expect(read(folder, 'site.yaml')).toContain('languages: [en, pl]\n');
  });

  it.each([
    ['one that is there', ['en'], 'site.yaml names the language “en” already. Nothing was changed.'],
    [
      'a name in place of a code',
      ['Polish'],
      '“the code”: this is not a language code. Write a code like en, cy or pa.',
    ],
    [
      'a code of no language',
      ['xq'],
      'What is the language called in English? Say it with --english-name. Nothing was made.',
    ],
  ])('makes nothing for %s', async (_what, args, words) => {
    expect(await refused(content(), 'language', ...args)).toBe(words);
  });
});

describe('npm run new -- place', () => {
  const WILLOW = ['--hospital', 'Riverside: “North”', '--ward', 'Willow ward'];

  it('makes a ward that is clean at once, with all that may be added in comments', async () => {
    const folder = content();
    const { exitCode, said } = await make(
      folder,
      'place',
      ...WILLOW,
      '--nation',
      'wales',
      '--phone',
      '01632 960000',
    );
    expect(exitCode).toBe(0);
    expect(said).toContain(
      'content/places/willow-ward.yaml is there.\n“npm run check” says nothing of it.\n',
    );
    const text = read(folder, 'places/willow-ward.yaml');
    expect(text).toContain('\nhospital: "Riverside: “North”"\nward: Willow ward\nnation: wales\n');
    expect(text).toContain('\nphone: "01632 960000"\n');
    expect(text).toContain('\nadvocacy: advocacy\n# complaints: complaints\n');
    expect(await check(folder)).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [
      'no nation, where there are two',
      WILLOW,
      'Whose law do its sheets tell: england or wales? Say it with --nation. Nothing was made.',
    ],
    [
      'a contact that is not known',
      [...WILLOW, '--nation', 'wales', '--advocacy', 'advocasy'],
      'There is no contact “advocasy” in site.yaml. Did you mean “advocacy”? Contacts: advocacy.',
    ],
    [
      'a number with letters',
      [...WILLOW, '--nation', 'wales', '--phone', 'none'],
      '“--phone”: this is not a telephone number. Write digits and spaces only, between "double quotes".',
    ],
    [
      'a ward that is there',
      ['willow', ...WILLOW, '--nation', 'wales'],
      'content/places/willow.yaml is there already. Nothing was changed. Choose another name.',
    ],
  ])('makes nothing with %s', async (_what, args, words) => {
    expect(await refused(content({ 'places/willow.yaml': WARD }), 'place', ...args)).toBe(words);
  });
});

describe('npm run new -- pack', () => {
  const files = {
    'leaflets/only-wales/en.md': `${frontMatter({ title: 'Only in Wales', nations: '[wales]' })}\n## What you can do\n\nYou can say no. {right=can-refuse}\n`,
  };
  const FIRST = ['--title', 'First day', '--for', 'For someone who came in today.'];

  it('makes one that is clean at once, without the leaflets that are not for a nation', async () => {
    const folder = content(files);
    const { exitCode, said } = await make(
      folder,
      'pack',
      ...FIRST,
      '--leaflets',
      'help, only-wales',
      '--nearest-relative',
      'help',
    );
    expect(exitCode).toBe(0);
    expect(said).toContain('content/packs/first-day.yaml is there.\n“npm run check” says nothing of it.\n');
    expect(read(folder, 'packs/first-day.yaml')).toContain(
      [
        'nations: [england, wales]',
        '# Leaflets and forms, in the order in which they are read.',
        'leaflets: [help, only-wales]',
        '# What the nearest relative gets a copy of, unless the patient says no.',
        'nearest-relative: [help]',
        '# Leaflets that are not for a nation.',
        'not-in:',
        '  england: [only-wales]',
        '',
      ].join('\n'),
    );
    expect(await check(folder)).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [
      'a leaflet that is not there',
      [...FIRST, '--leaflets', 'help, only-whales'],
      'There is no leaflet “only-whales”. Did you mean “only-wales”? There are: help, only-wales.',
    ],
    [
      'a leaflet twice',
      [...FIRST, '--leaflets', 'help help'],
      '“--leaflets”: one item stands twice. Delete one of the two.',
    ],
    [
      'a name that is taken',
      ['day', ...FIRST, '--leaflets', 'help'],
      'content/packs/day.yaml is there already. Nothing was changed. Choose another name.',
    ],
  ])('makes nothing with %s', async (_what, args, words) => {
    const pack = 'title: {en: Day}\nfor: {en: For a day.}\nnations: [wales]\nleaflets: [help]\n';
    expect(await refused(content({ ...files, 'packs/day.yaml': pack }), 'pack', ...args)).toBe(words);
  });
});

describe('npm run new -- drop-in', () => {
  it('adds a date with the times and the room of the last one, and leaves every comment where it is', async () => {
    const folder = content({ 'places/willow.yaml': WARD });
    const { exitCode, said } = await make(folder, 'drop-in', 'willow', '--on', '2027-02-11');
    expect(exitCode).toBe(0);
    expect(said).toContain('An advocate comes to Willow ward on Thursday 11 February 2027, 14:00 to 15:30.');
    expect(read(folder, 'places/willow.yaml')).toBe(
      WARD.replace(
        '      cy: Lolfa\n',
        '      cy: Lolfa\n  - on: 2027-02-11\n    from: "14:00"\n    to: "15:30"\n    room:\n      en: Day room\n      cy: Lolfa\n',
      ),
    );
    expect(await check(folder)).toMatchObject({ exitCode: 0 });
  });

  it('begins the list of a ward that has none', async () => {
    const bare = 'hospital: Riverside\nward: Oak ward\nnation: wales\n# The end.\n';
    const folder = content({ 'places/oak.yaml': bare });
    const { exitCode } = await make(
      folder,
      'drop-in',
      '--on',
      '2026-11-24',
      '--from',
      '09:30',
      '--to',
      '10:00',
      '--room',
      'Hall',
    );
    expect(exitCode).toBe(0);
    expect(read(folder, 'places/oak.yaml')).toBe(
      `${bare}\ndrop-ins:\n  - on: 2026-11-24\n    from: "09:30"\n    to: "10:00"\n    room:\n      en: Hall\n`,
    );
  });

  it.each([
    [
      'a ward that is not there',
      ['wilow', '--on', '2027-02-11'],
      'There is no ward “wilow”. Did you mean “willow”? There are: willow.',
    ],
    [
      'a day that is over',
      ['willow', '--on', '2026-11-23'],
      '23 November 2026 is over. Write today’s date or a later one after --on.',
    ],
    [
      'a day that does not exist',
      ['willow', '--on', '2027-02-30'],
      '“--on”: there is no such date. Write a date that exists as year-month-day, like 2026-11-22.',
    ],
    [
      'an end before its beginning',
      ['willow', '--on', '2027-02-11', '--to', '13:00'],
      'It would end at 13:00, and begins at 14:00. Write a later time after --to.',
    ],
    [
      'a date that is there already',
      ['willow', '--on', '2027-01-14', '--from', '15:00', '--to', '16:00'],
      'Willow ward has a drop-in on 14 January 2027 at that time already. Nothing was changed.',
    ],
    [
      'no day, and nobody to ask',
      ['willow'],
      'On which day? Write year-month-day, like 2027-01-14. Say it with --on. Nothing was made.',
    ],
  ])('changes nothing with %s', async (_what, args, words) => {
    expect(await refused(content({ 'places/willow.yaml': WARD }), 'drop-in', ...args)).toBe(words);
  });

  it('names what is wrong with the file of a ward, which is to be mended first', async () => {
    const folder = content({ 'places/willow.yaml': 'hospital: Riverside\nnation: wales\n' });
    expect(await refused(folder, 'drop-in', 'willow', '--on', '2027-02-11')).toBe(
      'content/places/willow.yaml:1:1  missing-key  “ward” is missing.  Add a line for “ward”.\nMend that first. Nothing was changed.',
    );
  });

  it('says how to make a ward where there is none', async () => {
    expect(await refused(content(), 'drop-in')).toContain('Make one with “npm run new -- place”');
  });
});

describe('npm run new', () => {
  it('names the kinds there are, and what is meant by a wrong one', async () => {
    const help = await typeHere('new', ['--help']);
    expect(help.exitCode).toBe(0);
    expect(help.output).toMatch(/^Usage: npm run new -- \[options\] <what>/u);
    for (const kind of ['leaflet', 'language', 'place', 'pack', 'drop-in']) {
      expect(help.output).toMatch(new RegExp(`^ {2}${kind} `, 'mu'));
      const own = await typeHere('new', [kind, '--help']);
      expect(own.output).toContain(`Usage: npm run new -- ${kind} [options]`);
    }
    const wrong = await typeHere('new', ['leaflt']);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.errors).toContain('(Did you mean leaflet?)');
  });

  it('says what is wrong with site.yaml, and makes nothing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'new-'));
    folders.push(folder);
    expect(await refused(folder, 'place')).toContain('There is no site.yaml');
  });
});
