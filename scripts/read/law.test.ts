import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Block, type ListItem, plainText } from '../model/block.ts';
import { problemLine } from '../model/problem.ts';
import { CLAIMS, contentSample, frontMatter, SITE, withOwnAddress } from './content-sample.ts';
import { type Reading, readSite } from './read-site.ts';
import { from, languageFile, translationFront } from './translation-sample.ts';

/** The furniture of English stands in for that of Welsh; only its numbers matter here. */
const WELSH = languageFile(readFileSync('content/languages/en.yaml', 'utf8'), 'Cymraeg')
  .replace(/words: \[.*\]/u, 'words: [un, dau, tri]')
  .replace(/names: \[.*\]/u, 'names: [adran]')
  .replace(/joins: \[.*\]/u, 'joins: [neu]');

const IN_WELSH_TOO = SITE.replace('[en]', '[en, cy]\ndraft-translations: publish')
  .replace('name: {en: Test Advocacy}', 'name: {en: Test Advocacy, cy: Eiriolaeth}')
  .replace('about: {en: Free and confidential help.}', 'about: {en: Free help., cy: Help am ddim.}');

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string>>;

/** Reads a content folder as it stands on a day, with its own path left out of what is wrong. */
async function read(
  files: Files,
  asOf = '2026-11-22',
): Promise<Reading & { lines: string[]; warned: string[] }> {
  const folder = contentSample({ ...files, 'site.yaml': withOwnAddress(files['site.yaml']) });
  folders.push(folder);
  const reading = await readSite({ content: folder, asOf, today: '2026-11-22' });
  const line = (problem: Reading['problems'][number]) =>
    problemLine({ ...problem, file: path.relative(folder, path.resolve(problem.file)) });
  return { ...reading, lines: reading.problems.map(line), warned: reading.warnings.map(line) };
}

const leaflet = (body: string, changes: Record<string, string> = {}): Files => ({
  'leaflets/help/en.md': `${frontMatter(changes)}${body}`,
});

/** One claim of a register, `limit`, with its versions as given. */
const register = (versions: readonly string[], more = ''): Files => ({
  'law/more.yaml': `limit:\n  statement: A limit.\n  critical: true\n${more}  versions:\n${versions
    .map((version) => `    - {${version}, provision: s1, standing: read, source: Act, checked: 2026-11-22}\n`)
    .join('')}`,
});

const BOTH = 'nations: [england, wales]';
const AHEAD = 'change: {passed: 2025-12-18, topic: help, words: {en: "It will be {new}, not {now}."}}';
const CHANGING = register([
  `${BOTH}, from: 2010-01-01, value: {days: 14}`,
  `${BOTH}, from: , value: {days: 21}, ${AHEAD}`,
]);

function words(blocks: readonly Block[] | undefined): string[] {
  const ofItem = (item: ListItem): string[] => [
    plainText(item.text),
    ...(item.list?.items.flatMap(ofItem) ?? []),
  ];
  return (blocks ?? []).flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [plainText(block.text)];
    if (block.kind === 'list') return block.items.flatMap(ofItem);
    return block.kind === 'callout' ? words(block.blocks).map((text) => `${block.role}: ${text}`) : [];
  });
}

/** What a leaflet says in England, then in Wales. */
const said = ({ site }: Reading) => site?.leaflets.map(({ blocks }) => words(blocks));

describe('a register that cannot be true', () => {
  it.each([
    [
      'an interval that ends before it begins',
      register([`${BOTH}, from: 2026-02-18, to: 2026-02-17`]),
      'law/more.yaml:5:57  interval-order  This version ends on 17 February 2026, before it begins on 18 February 2026.  “from” is the first day it is in force, and “to” the last. Correct one of them.',
    ],
    [
      'a start before it was passed',
      register([`${BOTH}, from: 2025-12-17, change: {passed: 2025-12-18, topic: help, words: {en: Words.}}`]),
      'law/more.yaml:5:41  interval-order  This version starts on 17 December 2025, before it was passed on 18 December 2025.  Correct “from”, or “passed”.',
    ],
    [
      'two versions on one day',
      register([
        `${BOTH}, from: 2010-01-01, value: {days: 14}`,
        `nations: [wales], from: 2026-02-18, value: {days: 21}`,
      ]),
      'law/more.yaml:5:41  versions-overlap  This version is still the law in Wales when the next one starts on 18 February 2026.  Write the day before as its last day: “to: 2026-02-17”.',
    ],
    [
      'two versions on the last day of one',
      register([`${BOTH}, from: 2010-01-01, to: 2026-02-18`, `nations: [england], from: 2026-02-18`]),
      'law/more.yaml:5:57  versions-overlap  This version is still the law in England when the next one starts on 18 February 2026.  Write the day before as its last day: “to: 2026-02-17”.',
    ],
    [
      'two versions without a day to start',
      register([
        `${BOTH}, from: , ${AHEAD.replace('{new}, not {now}', 'so')}`,
        `${BOTH}, from: , ${AHEAD.replace('{new}, not {now}', 'so')}`,
      ]),
      'law/more.yaml:5:41  versions-overlap  Two versions for England have been passed and have no day to start.  Keep the one that will start first, and write about the other in its “source”.',
      'law/more.yaml:5:41  versions-overlap  Two versions for Wales have been passed and have no day to start.  Keep the one that will start first, and write about the other in its “source”.',
    ],
    [
      'a nation missing',
      register(['nations: [england], from: 2010-01-01']),
      'law/more.yaml:1:1  nation-missing  “limit” does not say what holds in Wales.  Add a version for Wales; or, if its law does not say this, a line “not-in: [wales]”.',
    ],
    [
      'a nation in both places',
      register([`${BOTH}, from: 2010-01-01`], '  not-in: [wales]\n'),
      'law/more.yaml:4:3  nation-twice  “limit” has a version for Wales, and also says that it is not the law there.  Take wales out of one of the two.',
    ],
    [
      'no day, and nothing to tell until there is one',
      register([`${BOTH}, from: `]),
      'law/more.yaml:5:41  change-missing  “limit” has no day to start, and does not say what readers are to be told until then.  Write the day in “from”; or add “change:” with the lines “passed”, “topic” and “words”.',
    ],
    [
      'a change told with a number that it does not have',
      register([`${BOTH}, from: , ${AHEAD.replace('not {now}', 'not {then}')}`]),
      'law/more.yaml:5:97  placeholder-no-value  There is no number for {new}: this version has no value.  Write {new} for the value of this version, {now} for the one in force, or plain words.',
      'law/more.yaml:5:97  placeholder-no-value  {then} does not stand for anything here.  Write {new} for the value of this version, {now} for the one in force, or plain words.',
    ],
  ])('is named with file and line: %s', async (_what, files, ...expected) => {
    expect((await read(files)).lines).toEqual(expected);
  });
});

describe('a sentence', () => {
  it.each([
    [
      'tied to what has no day to start',
      register([`${BOTH}, from: , ${AHEAD.replace('{new}, not {now}', 'so')}`]),
      '9:9  claim-not-started  “limit” has been passed but has not started in England, so it is not the law.  Put this between “::: changing limit” and “:::”, or take it out.',
      '9:9  claim-not-started  “limit” has been passed but has not started in Wales, so it is not the law.  Put this between “::: changing limit” and “:::”, or take it out.',
    ],
    [
      'tied to what starts on a later day',
      register([`nations: [england], from: 2026-11-23`, `nations: [wales], from: 2010-01-01`]),
      '9:9  claim-not-started  “limit” is the law in England only from 23 November 2026, and this tells the law of 22 November 2026.  Put this between “::: after limit” and “:::”, or take it out.',
    ],
    [
      'tied to what has ended',
      register([
        `nations: [england], from: 2010-01-01, to: 2026-11-21`,
        `nations: [wales], from: 2010-01-01, to: 2026-11-22`,
      ]),
      '9:9  claim-ended  “limit” stopped being the law in England on 21 November 2026.  Write what is the law now and tie it to its own claim, or take the sentence out.',
    ],
    [
      'tied to the law of the other nation',
      register(['nations: [wales], from: 2010-01-01'], '  not-in: [england]\n'),
      '9:9  claim-other-nation  “limit” is not the law in England.  Put this between “::: wales” and “:::”, or take it out.',
    ],
    [
      'tied to what we are not sure of',
      {
        'law/more.yaml': (register([`${BOTH}, from: 2010-01-01`])['law/more.yaml'] ?? '').replace(
          'standing: read',
          'standing: check',
        ),
      },
      '9:9  claim-unsure  We are not sure of “limit” in England: it still says “standing: check”.  Find it in a source and say so in content/law, or take the sentence out.',
      '9:9  claim-unsure  We are not sure of “limit” in Wales: it still says “standing: check”.  Find it in a source and say so in content/law, or take the sentence out.',
    ],
  ])('is a problem where it is %s', async (_what, law, ...expected) => {
    const { lines } = await read({ ...law, ...leaflet('A rule. {right=limit}\n') });
    expect(lines).toEqual(expected.map((line) => `leaflets/help/en.md:${line}`));
  });
});

describe('words for a time', () => {
  const body = [
    '::: before limit',
    'The old rule.',
    ':::',
    '',
    '::: after limit',
    'The new rule. {right=limit}',
    ':::',
    '',
    '::: changing limit',
    'A new rule will come. {right=limit}',
    ':::',
  ].join('\n');
  const start = (from: string) =>
    register(
      [`nations: [england], from: ${from}, ${AHEAD.replace('{new}, not {now}', 'so')}`],
      '  not-in: [wales]\n',
    );

  it('say the old rule and what is coming until it starts, and then the new rule', async () => {
    const on = async (asOf: string) => {
      const reading = await read({ ...start('2026-02-18'), ...leaflet(body) }, asOf);
      expect(reading.lines).toEqual([]);
      return said(reading);
    };
    expect(await on('2025-12-17')).toEqual([['The old rule.'], ['The old rule.']]);
    expect(await on('2026-02-17')).toEqual([
      ['The old rule.', 'changing: A new rule will come.'],
      ['The old rule.'],
    ]);
    expect(await on('2026-02-18')).toEqual([['The new rule.'], ['The old rule.']]);
  });

  it('tell nothing as law that has not started', async () => {
    const reading = await read({ ...start(''), ...leaflet(body, { 'must-tell': '[limit]' }) });
    expect(reading.lines).toEqual([]);
    expect(said(reading)).toEqual([['The old rule.', 'changing: A new rule will come.'], ['The old rule.']]);
  });

  it('can’t be about a change of a claim that has none', async () => {
    expect((await read(leaflet('::: changing can-refuse\nWords.\n:::\n\nWords.'))).lines).toEqual([
      'leaflets/help/en.md:9:1  claim-not-changing  No change of “can-refuse” is in the law files.  Name the claim that is changing, or add the change in content/law.',
    ]);
  });

  it('must name one claim that is known', async () => {
    const wrong =
      '::: before\nWords.\n:::\n\n::: after can-refuse apply-within\nWords.\n:::\n\n::: changing limmit\nWords.\n:::\n\n::: before limit\n:::';
    expect((await read({ ...start(''), ...leaflet(wrong) })).lines).toEqual([
      'leaflets/help/en.md:9:1  box-claim  “::: before” has to say which claim it is about, and only one.  Write its name after it, like “::: before s2-apply-within”.',
      'leaflets/help/en.md:13:1  box-claim  “::: after” has to say which claim it is about, and only one.  Write its name after it, like “::: after s2-apply-within”.',
      'leaflets/help/en.md:17:1  claim-unknown  There is no claim “limmit” in the law files.  Did you mean “limit”? Look in content/law for its name, or add it there.',
      'leaflets/help/en.md:21:1  box-content  “::: before” is empty.  Write something in it, or delete it.',
    ]);
  });
});

describe('the list of what is changing', () => {
  const body = '::: changes help\n## Help\n:::\n\nWords.';

  it('says what each nation will have, with the numbers of the register', async () => {
    expect(said(await read({ ...CHANGING, ...leaflet(body) }))).toEqual([
      [
        'Help',
        'changing: More people will have a right to help.',
        'changing: It will be 21 days, not 14 days.',
        'Words.',
      ],
      ['Help', 'changing: It will be 21 days, not 14 days.', 'Words.'],
    ]);
  });

  it('says the day on which a change starts, once there is one, and drops it on that day', async () => {
    const dated = register([
      `${BOTH}, from: 2010-01-01, to: 2027-12-31, value: {days: 14}`,
      `${BOTH}, from: 2028-01-01, value: {days: 21}, ${AHEAD}`,
    ]);
    const on = async (asOf: string) => said(await read({ ...dated, ...leaflet(body) }, asOf))?.[1];
    expect(await on('2027-12-31')).toEqual([
      'Help',
      'changing: It will be 21 days, not 14 days. It starts on 1 January 2028.',
      'Words.',
    ]);
    expect(await on('2028-01-01')).toEqual(['Words.']);
  });

  it('misses no change: one that no leaflet lists is a problem, or a warning where none is listed', async () => {
    const other = body.replace('changes help', 'changes hepl');
    const england = 'Readers in England are not told that “not-started” is changing.';
    expect((await read(leaflet(other))).lines).toEqual([
      `law/claims.yaml:33:1  change-unlisted  ${england}  Did you mean “hepl”? Write “::: changes help” in a leaflet, with a heading inside it.`,
      `leaflets/help/en.md:9:1  topic-unknown  No change in the law files has the topic “hepl”.  Did you mean “help”? Topics: help.`,
    ]);
    const none = await read({});
    expect(none.lines).toEqual([]);
    expect(none.warned).toEqual([
      `law/claims.yaml:33:1  change-unlisted  ${england}  Write “::: changes help” in a leaflet, with a heading inside it.`,
    ]);
  });
});

describe('a change that has started', () => {
  const started = register([`${BOTH}, from: 2026-02-18, ${AHEAD.replace('{new}, not {now}', 'so')}`]);

  it('is warned of while it is critical and no leaflet tells it', async () => {
    const { lines, warned } = await read({ ...started, ...leaflet('Words.') });
    expect(lines).toEqual([]);
    expect(warned).toContain(
      'law/more.yaml:1:1  change-untold  Readers in England and Wales are told by no leaflet that “limit” has started.  Say it in a leaflet that it is about, and tie it with {right=limit}.',
    );
    const english = '::: england\nIt is so. {right=limit}\n:::\n\nWords.';
    expect((await read({ ...started, ...leaflet(english) })).warned).toContain(
      'law/more.yaml:1:1  change-untold  Readers in Wales are told by no leaflet that “limit” has started.  Say it in a leaflet that it is about, and tie it with {right=limit}.',
    );
    const both = (await read({ ...started, ...leaflet('It is so. {right=limit}') })).warned;
    expect(both.filter((line) => line.includes('change-untold'))).toEqual([]);
  });
});

describe('a number typed by hand', () => {
  it.each([
    [
      'a length of time that the register has',
      'You have 14 days.',
      '9:10  number-typed  “14 days” is typed by hand, so it would stay when the law changes.  Write {{ law.apply-within }}. It means: Apply within 14 days.',
    ],
    [
      'one in words, over two lines, in a tied sentence',
      'You can say no within fourteen days or six\nmonths. {right=can-refuse}',
      '9:40  number-typed  “six months” is typed by hand, so it would stay when the law changes.  Give it a claim with a value in content/law, and write {{ law.claim }} here.',
    ],
    [
      'one in a table, a heading, a box and a list',
      '## Within 2 weeks\n\n| Section | When |\n| --- | --- |\n| Section 2 | 72-hour |\n\n::: deadline\n- In 1 year.\n:::',
      '9:11  number-typed  “2 weeks” is typed by hand, so it would stay when the law changes.  Give it a claim with a value in content/law, and write {{ law.claim }} here.',
      '13:15  number-typed  “72-hour” is typed by hand, so it would stay when the law changes.  Give it a claim with a value in content/law, and write {{ law.claim }} here.',
      '16:6  number-typed  “1 year” is typed by hand, so it would stay when the law changes.  Give it a claim with a value in content/law, and write {{ law.claim }} here.',
    ],
    [
      'another number that nothing ties to the law',
      'Three people hear your case.\n\n- There are 2 doctors.\n- There are 2 doctors. {right=can-refuse}',
      '9:1  number-untied  This says “Three”, and nothing ties it to the law.  Put {right=…} after the sentence, with the claim that says so; or say it without a number.',
      '11:1  number-untied  This says “2”, and nothing ties it to the law.  Put {right=…} after the sentence, with the claim that says so; or say it without a number.',
    ],
  ])('is a problem: %s', async (_what, body, ...expected) => {
    expect((await read(leaflet(body))).lines).toEqual(expected.map((line) => `leaflets/help/en.md:${line}`));
  });

  it('is a problem in the title and the summary too', async () => {
    expect((await read(leaflet('Words.', { summary: 'You have 14 days.' }))).lines).toEqual([
      'leaflets/help/en.md:3:19  number-typed  “14 days” is typed by hand, so it would stay when the law changes.  Write {{ law.apply-within }}. It means: Apply within 14 days.',
    ]);
  });

  it.each([
    'On section 2, 5(2), 135 or 136, and the Mental Health Act 1983, day 1 counts.',
    'One of them can help you.',
    'Call {{ contact.advocacy.phone }}, or fill in form T110.',
    'Within {{ law.apply-within }}, three people hear your case.',
  ])('is no problem where it is a name, a placeholder, or tied: %s', async (body) => {
    expect((await read(leaflet(body))).lines).toEqual([]);
  });
});

describe('a law file that can’t be read', () => {
  it('is named, without a problem for each sentence that is tied to a claim in it', async () => {
    const { lines } = await read({
      'law/more.yaml': 'limit:\n  statement: A limit.\n',
      ...leaflet('A rule. {right=limit}\n', { 'must-tell': '[limit]' }),
    });
    expect(lines).toEqual([
      'law/more.yaml:1:1  missing-key  “critical” in “limit” is missing.  Add a line for “critical”.',
      'law/more.yaml:1:1  missing-key  “versions” in “limit” is missing.  Add a line for “versions”.',
    ]);
  });
});

describe('a translation', () => {
  const REFUSE = from('You can say no. {right=can-refuse}');
  const APPLY = from('Within {{ law.apply-within }}.');
  const welsh = (body: string): Files => ({
    'site.yaml': IN_WELSH_TOO,
    'languages/cy.yaml': WELSH,
    'law/claims.yaml': CLAIMS.slice(0, CLAIMS.indexOf('not-started:')),
    ...leaflet('You can say no. {right=can-refuse}\n\nWithin {{ law.apply-within }}.\n'),
    'leaflets/help/cy.md': `${translationFront({ title: 'Eich hawl', summary: 'Help am ddim.' })}${body}`,
  });

  it('prints the numbers of the register in its own words', async () => {
    const { lines, site } = await read(
      welsh(`Na. {right=can-refuse}${REFUSE}\n\n{{ law.apply-within }}.${APPLY}\n`),
    );
    expect(lines).toEqual([]);
    expect(
      site?.leaflets.filter(({ language }) => language === 'cy').map(({ blocks }) => words(blocks)),
    ).toEqual([
      ['Na.', '14 diwrnod.'],
      ['Na.', '14 diwrnod.'],
    ]);
  });

  it('can’t have a number of its own, because that would stay when the number in the other language changes', async () => {
    const { lines } = await read(
      welsh(`Na. {right=can-refuse}${REFUSE}\n\n{{ law.apply-within }}, 28 diwrnod, dau fis.${APPLY}\n`),
    );
    expect(lines).toEqual([
      'leaflets/help/cy.md:13:1  translation-numbers  The numbers here are “28”, and in what it was translated from none.  Write the same numbers. A time limit is a placeholder, never a number typed by hand.',
      'leaflets/help/cy.md:13:25  number-typed  “28 diwrnod” is typed by hand, so it would stay when the law changes.  Give it a claim with a value in content/law, and write {{ law.claim }} here.',
      'leaflets/help/cy.md:13:37  number-typed  “dau fis” is typed by hand, so it would stay when the law changes.  Give it a claim with a value in content/law, and write {{ law.claim }} here.',
    ]);
  });

  it('tells in English what it leaves out', async () => {
    const { lines, site } = await read(welsh(`Na. {right=can-refuse}${REFUSE}\n`), '2026-11-22');
    expect(lines).toEqual([]);
    expect(site?.leaflets.find(({ language }) => language === 'cy')?.blocks).toMatchObject([
      { rights: ['can-refuse'] },
      {
        rights: ['apply-within'],
        note: 'in-main-language',
        text: [{ text: 'Within ' }, { text: '14 days' }, {}],
      },
    ]);
  });
});
