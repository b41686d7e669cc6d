import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { problemLine } from '../model/problem.ts';
import { CLAIMS, contentSample, frontMatter, GOOD_LEAFLET } from './content-sample.ts';
import { readSite } from './read-site.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The problems of a content folder, one line each, with the folder's own path left out. */
async function problemsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  spoil: (folder: string) => void = () => {},
): Promise<string[]> {
  const folder = contentSample(files);
  folders.push(folder);
  spoil(folder);
  const { problems } = await readSite({ content: folder, asOf: '2026-11-22', today: '2026-11-22' });
  return problems.map((problem) =>
    problemLine({ ...problem, file: path.relative(folder, path.resolve(problem.file)) }),
  );
}

const leaflet = (body: string, changes: Record<string, string | undefined> = {}) => ({
  'leaflets/help/en.md': `${frontMatter(changes)}${body}`,
});

const HELP = 'leaflets/help/en.md';

describe('content with nothing wrong', () => {
  it('has no problems', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  it('may start with a byte-order mark', async () => {
    expect(await problemsOf({ [HELP]: `\ufeff${GOOD_LEAFLET}` })).toEqual([]);
  });

  it('may have the line ends of Windows', async () => {
    expect(await problemsOf({ [HELP]: GOOD_LEAFLET.replaceAll('\n', '\r\n') })).toEqual([]);
  });

  it('counts lines and columns as an editor does under a byte-order mark and line ends of Windows', async () => {
    const text = `\ufeff${frontMatter()}One line.\n\nThis is *slanted*.\n`.replaceAll('\n', '\r\n');
    expect(await problemsOf({ [HELP]: text })).toEqual([
      `${HELP}:11:9  italics  Italics are hard to read.  Use **bold** for the one word that matters most, or plain words.`,
    ]);
  });
});

describe('YAML', () => {
  it('that is malformed is named at its line', async () => {
    expect(await problemsOf({ 'site.yaml': 'service: Test: Advocacy\n' })).toEqual([
      'site.yaml:1:10  yaml  This can’t be read as YAML: there are two colons in one line, or the line below begins too far in.  Put text that has a colon in it between "double quotes". If it has none, begin the line below as far in as this one.',
    ]);
  });

  it.each([
    ['a tab', 'a:\n\tb: 1\n', 'a line begins with a tab.  Write two spaces in the place of each tab.'],
    [
      'a line of a group that begins elsewhere',
      'a:\n    b: 1\n  c: 2\n',
      'this line does not begin as far in as the others of its group.  Begin all lines of a group with the same number of spaces.',
    ],
    [
      'an open bracket',
      'a: [1, 2\nb: 3\n',
      'a bracket is opened here and never closed.  Close [ with ], and { with }.',
    ],
    [
      'an open quotation mark',
      'a: "x\nb: 2\n',
      'a quotation mark is opened and never closed.  Write the same mark at the end of the words.',
    ],
    [
      'a line without a colon',
      'a: 1\nwords\n',
      'there is a line without a colon here.  Write it like “name: value”, or put it at the end of the line above.',
    ],
    ['a sign of YAML’s own', 'a: @x\n', 'text can’t begin with this sign.  Put it between "double quotes".'],
    [
      'a \\ between double quotes',
      'a: "\\q"\n',
      'there is a \\ between double quotes.  Delete it, or write \\\\ for one that is to be seen.',
    ],
  ])('that has %s is told of in plain words', async (_what, text, words) => {
    const [line] = await problemsOf({ 'site.yaml': text });
    expect(line?.split('This can’t be read as YAML: ')[1]).toBe(words);
  });

  it('with a key twice', async () => {
    expect(await problemsOf(leaflet('Words.', { title: 'One\ntitle: Two' }))).toEqual([
      `${HELP}:3:1  duplicate-key  “title” is written twice.  Keep one of the two and delete the other.`,
    ]);
  });

  it('with missing, unknown and mistyped keys: all of them at once', async () => {
    const spoilt = leaflet('Words.', {
      summary: undefined,
      audiense: 'patient',
      nations: 'england',
      title: '12',
    });
    expect(await problemsOf(spoilt)).toEqual([
      `${HELP}:2:1  missing-key  “summary” is missing.  Add a line for “summary”.`,
      `${HELP}:2:8  wrong-type  “title” should be text, but it is a number.  Put the value between "double quotes".`,
      `${HELP}:4:10  wrong-type  “nations” should be a list, but it is text.  Write it in square brackets, like [one, two]; or begin a line with “- ” for each.`,
      `${HELP}:7:1  unknown-key  “audiense” is not a key that is known here.  Did you mean “audience”? Keys that may stand here: title, summary, audience, nations, law-checked, next-review, must-tell, explains, very-large, tick-form, copied-from, waivers.`,
    ]);
  });

  it('with a value that is not one of the choices', async () => {
    expect(await problemsOf(leaflet('Words.', { audience: 'pateint' }))).toEqual([
      `${HELP}:4:11  unknown-value  “pateint” is not a value that “audience” can have.  Did you mean “patient”? Choose from: patient, family, staff.`,
    ]);
  });

  it('with a date that does not exist', async () => {
    expect(await problemsOf(leaflet('Words.', { 'law-checked': '2026-02-30' }))).toEqual([
      `${HELP}:6:14  wrong-value  “law-checked”: there is no such date.  Write a date that exists as year-month-day, like 2026-11-22.`,
    ]);
  });

  it('with a value that no reader of numbers, lists and names takes, in plain words', async () => {
    const pack = (last: string) => ({
      'packs/first.yaml': `title: {en: One}\nfor: {en: For you.}\nnations: [england]\nleaflets: [help]\n${last}\n`,
    });
    const first = 'packs/first.yaml:5';
    expect(await problemsOf(pack('order: -1'))).toEqual([
      `${first}:8  wrong-value  “order” is too small.  Write a number above 0.`,
    ]);
    expect(await problemsOf(pack('order: 1.5'))).toEqual([
      `${first}:8  wrong-type  “order” should be a whole number, but it is a number with a point.  Write digits only, without a point.`,
    ]);
    expect(await problemsOf(pack('not-in: {scotland: [help]}'))).toEqual([
      `${first}:10  unknown-key  “scotland” is not a key that is known here.  Keys that may stand here: england, wales.`,
    ]);
    expect(await problemsOf({ 'packs/first.yaml': 'Some words.\n' })).toEqual([
      'packs/first.yaml:1:1  wrong-type  The whole file should be a set of keys and values, but it is text.  Begin each line with a key and a colon, like “title: …”.',
    ]);
    const claim = CLAIMS.slice(CLAIMS.indexOf('\n'), CLAIMS.indexOf('apply-within:'));
    expect(await problemsOf({ 'law/more.yaml': `Can Refuse:${claim}` })).toEqual([
      'law/more.yaml:1:1  wrong-value  “Can Refuse”: this name has characters that can’t be used.  Use small letters, digits and single hyphens, like “your-rights”.',
    ]);
    const english = readFileSync('content/languages/en.yaml', 'utf8');
    expect(
      await problemsOf({ 'languages/en.yaml': english.replace(/^quotes: .*$/mu, 'quotes: ["“"]') }),
    ).toEqual([
      expect.stringMatching(/ {2}wrong-value {2}“quotes” has too few items\. {2}Write at least 2\.$/u),
    ]);
  });

  it('with no value', async () => {
    expect(await problemsOf(leaflet('Words.', { title: '' }))).toEqual([
      `${HELP}:2:8  missing-value  “title” has no value.  Write a value after the colon.`,
    ]);
  });

  it('at the top of a leaflet that is never closed', async () => {
    expect(await problemsOf({ [HELP]: '---\ntitle: One\n\nWords.\n' })).toEqual([
      `${HELP}:1:1  front-matter  The lines at the top that say the title and the rest are missing or not closed.  Start the file with a line of --- then the keys, then another line of ---.`,
    ]);
  });
});

describe('Markdown', () => {
  const cases: readonly (readonly [name: string, body: string, ...lines: string[]])[] = [
    [
      'with a part that is still to be written',
      'Ask a nurse. {{ write: what happens next }}',
      '9:14  still-to-write  This is still to be written: what happens next.  Write it in place of all from {{ to }}.',
    ],
    [
      'with a placeholder that is not known',
      'Within {{ law.aply-within }} or {{ contact.advocacy.fax }} or {{ hello }}.',
      '9:8  claim-unknown  There is no claim “aply-within” in the law files.  Did you mean “apply-within”? Look in content/law for its name, or add it there.',
      '9:33  placeholder-unknown  The contact “advocacy” has no “fax”.  It has: name, phone.',
      '9:63  placeholder-unknown  {{ hello }} does not stand for anything.  Write {{ law.claim }}, {{ contact.name-of-contact.phone }} or {{ service.name }}.',
    ],
    [
      'with braces that are not whole',
      'Within {{ law.apply-within }.',
      '9:8  braces  These braces are not whole, so nothing is filled in here.  Write {{ name }} with two braces on each side, or {right=claim} with one.',
    ],
    [
      'with raw HTML in a line and on lines of its own',
      'One <b>word</b>.\n\n<div>\nBox.\n</div>',
      '9:5  raw-html  HTML can’t be used in a leaflet.  Write it as plain text, or with the Markdown in the guide.',
      '11:1  raw-html  HTML can’t be used in a leaflet.  Write it as plain text, or with the Markdown in the guide.',
    ],
    [
      'with italics',
      'A *slanted* word and a _second_.',
      '9:3  italics  Italics are hard to read.  Use **bold** for the one word that matters most, or plain words.',
      '9:24  italics  Italics are hard to read.  Use **bold** for the one word that matters most, or plain words.',
    ],
    [
      'with block capitals, but not for an abbreviation',
      'The IMHA and the AMHP say: DO NOT WAIT.',
      '9:28  block-capitals  “DO NOT WAIT” is in capital letters, which are hard to read.  Write it in small letters. Use **bold** if it must stand out.',
    ],
    [
      'with a heading level skipped, the title again, and one too deep',
      '### Deep\nWords.\n# Title\n\n## Two\n\n#### Deeper\nWords.',
      '9:1  heading-level  This heading has 3 #, but there is no heading with 2 # above it.  Use ## here, or put a ## heading above it.',
      '11:1  heading-level  A heading with one # is the title, and the title stands in the lines at the top.  Use ## for a main heading.',
      '15:1  heading-level  A heading with 4 # is too deep for a leaflet.  Use ## or ###.',
    ],
    [
      'with headings that have nothing below them',
      '## One\n\n## Two\n\n### Three\n\nWords.\n\n## Four',
      '9:1  heading-empty  There is nothing below this heading.  Write what it promises, or delete it.',
      '17:1  heading-empty  There is nothing below this heading.  Write what it promises, or delete it.',
    ],
    [
      'with links to nothing',
      '[Ask](../hlep/en.md), [see](#nowhere), [other](http://example.org), [call](tel:123), <https://example.org>.',
      '9:1  link-nowhere  “../hlep/en.md” does not lead to anything.  Link to a leaflet by its file, like ../imha/en.md, or to a web address.',
      '9:23  link-nowhere  There is no heading “#nowhere” in leaflets/help/en.md for England.  It has no headings. Link to the whole leaflet.',
      '9:23  link-nowhere  There is no heading “#nowhere” in leaflets/help/en.md for Wales.  It has no headings. Link to the whole leaflet.',
      '9:40  link-nowhere  “http://example.org” is not a web address that can be used.  Write it in full, beginning with https://',
      '9:69  link-contact  A telephone number is typed by hand here, so it would go out of date unseen.  Put it in site.yaml as a contact and write {{ contact.advocacy.phone }} here.',
      '9:86  link-text  This link is a bare address.  Write what the reader will find there: [their website](https://example.org).',
    ],
    [
      'with an e-mail address typed by hand',
      'Write to [us](mailto:us@example.org).',
      '9:10  link-contact  An e-mail address is typed by hand here, so it would go out of date unseen.  Put it in site.yaml as a contact and write {{ contact.advocacy.email }} here.',
    ],
    [
      'with two headings of the same words',
      '## What next\n\nAsk.\n\n## What next\n\nSee.',
      '13:1  duplicate-id  There are two headings “What next” in this leaflet.  Give each heading its own words, so that a link can lead to either.',
    ],
    [
      'with a picture that has no words for people who cannot see it, or useless ones',
      '![](a.svg)\n\n![Picture of a hand](a.svg)',
      '9:1  picture-alt  This picture has no words for people who can’t see it.  Write between [ and ] what it shows: ![Two people talking at a table.](a.svg)',
      '9:1  picture-missing  There is no picture “a.svg” in this folder.  Put the picture beside the leaflet, with exactly this name.',
      '11:1  picture-alt  A screen reader already says that this is a picture.  Start with what it shows.',
      '11:1  picture-missing  There is no picture “a.svg” in this folder.  Put the picture beside the leaflet, with exactly this name.',
    ],
    [
      'with a tie to a claim that is not known, not the law of the nation, or not started',
      'One. {right=can-refus}\n\nTwo. {right=only-wales}\n\n::: england\nThree. {right=not-started}\n:::',
      '9:6  claim-unknown  There is no claim “can-refus” in the law files.  Did you mean “can-refuse”? Look in content/law for its name, or add it there.',
      '11:6  claim-other-nation  “only-wales” is not the law in England.  Put this between “::: wales” and “:::”, or take it out.',
      '14:8  claim-not-started  “not-started” has been passed but has not started in England, so it is not the law.  Put this between “::: changing not-started” and “:::”, or take it out.',
    ],
    [
      'with a box that is not known, is left open, is empty, or has words where none go',
      '::: walse\nWords.\n:::\n\n::: refuse\n:::\n\n::: say hello\nWords.\n:::\n\n::: contact\n:::\n\n::: contact advocasy\n:::\n\n::: deadline\nWords.',
      '9:1  box-unknown  “::: walse” is not a box that is known here.  Did you mean “wales”? Boxes: england, wales, deadline, refuse, say, important, before, after, changing, changes, contact, checks, fill-in, tick, audio, film.',
      '13:1  box-content  “::: refuse” is empty.  Write something in it, or delete it.',
      '16:1  box-title  “::: say” takes no words of its own.  Put the words on a line inside the box.',
      '20:1  contact-unknown  “::: contact” does not say which contact.  Write its name after it, like “::: contact advocacy”.',
      '23:1  contact-unknown  There is no contact “advocasy” in site.yaml.  Did you mean “advocacy”? Contacts: advocacy.',
      '26:1  box-open  “::: deadline” is never closed.  Put a line of ::: after the last line of the box.',
    ],
    [
      'with code, quotations, dividing lines, forced line breaks and struck-through text',
      'A `code`.\n\n    code\n\n> Quoted.\n\n---\n\nBroken\\\nline ~~gone~~.',
      '9:3  code  Code marks (`) can’t be used in a leaflet.  Delete the ` marks.',
      '11:5  code  This is set in by four spaces, which makes it a block of code.  Delete the spaces at the start of the line.',
      '13:1  quote  A quotation block (>) can’t be used in a leaflet.  Delete the > or use “::: say” for words the reader can use.',
      '15:1  divider  A dividing line can’t be used in a leaflet.  Delete it. Start a new part with a heading (##).',
      '17:7  line-break  A forced line break can’t be used in a leaflet.  Delete the two spaces or the \\ at the end of the line, or leave an empty line.',
      '18:6  strikethrough  Text that is struck through is hard to read.  Delete the words, and the ~~ marks.',
    ],
    [
      'with a picture outside the content folder',
      '![Two people.](../../../secret.png)',
      '9:1  path-climbs-out  “leaflets/help/../../../secret.png” leads out of the content folder.  Put the picture into the folder of the leaflet, and write only its name.',
    ],
    [
      'with a link out of the content folder',
      'See [this](../../../README.md).',
      '9:5  path-climbs-out  “../../../README.md” leads out of the content folder.  Link to a leaflet by its file, like ../imha/en.md',
    ],
    [
      'with characters that turn the direction of the text',
      'Call them\u202enow.',
      '9:10  hidden-character  There is a hidden character here that turns the direction of the text (U+202E).  Delete it. The page sets the direction of each language and number by itself.',
    ],
    [
      'with a tie in the middle of a sentence and one in a heading',
      '## Heading {right=can-refuse}\n\nOne {right=can-refuse} two.',
      '9:12  tie-place  A heading can’t be tied to the law.  Move {right=…} to the sentence below that says it.',
      '11:5  tie-place  {right=…} stands in the middle of the text.  Move it to the end of the paragraph or of the point in the list.',
    ],
    [
      'with no text',
      '',
      '8:1  empty-file  There is no text below the lines at the top.  Write the leaflet, or delete the file.',
    ],
  ];

  it.each(cases)('%s', async (_name, body, ...lines) => {
    expect(await problemsOf(leaflet(body))).toEqual(lines.map((line) => `${HELP}:${line}`));
  });
});

describe('files', () => {
  it('that are empty', async () => {
    expect(await problemsOf({ [HELP]: ' \n' })).toEqual([
      `${HELP}:1:1  empty-file  This file is empty.  Write the text, or delete the file.`,
    ]);
  });

  it('that are not UTF-8, with the place of the first wrong byte', async () => {
    const latin1 = Buffer.concat([
      Buffer.from(`${frontMatter()}Caf`),
      Buffer.from([0xe9]),
      Buffer.from(' is closed.\n'),
    ]);
    expect(await problemsOf({ [HELP]: latin1 })).toEqual([
      `${HELP}:9:4  not-utf-8  From here on this file is not readable text (it is not UTF-8).  Save it again as “UTF-8” or “Unicode” text from the program it was written in.`,
    ]);
  });

  it('of 10 MB', async () => {
    expect(await problemsOf({ [HELP]: GOOD_LEAFLET + 'Words. '.repeat(1_500_000) })).toEqual([
      `${HELP}:1:1  file-too-large  This file is 10.0 MB. No leaflet is longer than 1 MB.  Look whether a picture or another document was saved under this name.`,
    ]);
  });

  it('that are symbolic links out of the content folder', async () => {
    const spoil = (folder: string) => {
      rmSync(path.join(folder, HELP));
      symlinkSync(path.resolve('package.json'), path.join(folder, HELP));
      mkdirSync(path.join(folder, 'leaflets', 'other'));
      symlinkSync('/nowhere-at-all', path.join(folder, 'leaflets', 'other', 'en.md'));
    };
    expect(await problemsOf({}, spoil)).toEqual([
      `${HELP}:1:1  link-out  This is a link that leads out of the content folder.  Put a copy of the file itself here.`,
      'leaflets/other/en.md:1:1  link-out  This is a link to a file that is not there.  Put the file itself here, or delete the link.',
    ]);
  });

  it('that should be pictures and are not, or could harm, or are links to somewhere else', async () => {
    const shown = ['![A hand.](text.png)', '![A hand.](script.svg)', '![A hand.](link.svg)'].join('\n\n');
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';
    const files = {
      ...leaflet(shown),
      'leaflets/help/text.png': 'Just words.',
      'leaflets/help/script.svg': drawing,
    };
    const outside = (folder: string) =>
      symlinkSync(path.resolve('templates/styles/icon.svg'), path.join(folder, 'leaflets/help/link.svg'));
    const lines = await problemsOf(files, outside);
    expect(lines).toEqual([
      expect.stringMatching(/^leaflets\/help\/en\.md:9:1 {2}picture-not-a-picture {2}/),
      expect.stringMatching(/^leaflets\/help\/en\.md:11:1 {2}picture-unsafe {2}/),
      `${HELP}:13:1  link-out  This is a link that leads out of the content folder.  Put a copy of the file itself here.`,
    ]);
  });

  it('in a folder whose name can’t be an address, in one that is taken, beside the folders, and in none', async () => {
    const spoil = (folder: string) => {
      mkdirSync(path.join(folder, 'leaflets', 'empty'));
      writeFileSync(path.join(folder, 'leaflets', 'notes.txt'), 'Notes.');
    };
    expect(
      await problemsOf(
        {
          'leaflets/Your Rights/en.md': GOOD_LEAFLET,
          'leaflets/large/en.md': GOOD_LEAFLET,
          'leaflets/aux/en.md': GOOD_LEAFLET,
          'places/con.yaml': 'hospital: Sample hospital\nward: Con\nnation: wales\n',
        },
        spoil,
      ),
    ).toEqual([
      'leaflets/aux:1:1  folder-name  Windows keeps the name “aux” for itself: no folder can have it there.  Give this folder another name.',
      'leaflets/empty:1:1  empty-folder  There is no leaflet in this folder.  Write en.md in it, or delete the folder.',
      'leaflets/large:1:1  folder-name  The name “large” is already used for something else.  Give this folder another name.',
      'leaflets/notes.txt:1:1  stray-file  This file stands beside the folders of leaflets, where nothing reads it.  Move it into the folder of a leaflet, or delete it.',
      'leaflets/Your Rights:1:1  folder-name  “Your Rights” can’t be used as the name of a leaflet, because it becomes a web address.  Use small letters, digits and single hyphens, like “your-rights”.',
      'places/con.yaml:1:1  file-name  Windows keeps the name “con” for itself: no file can have it there.  Give this file another name.',
    ]);
  });

  it('of a language, that leave out what must be filled in, or ask for what there is not', async () => {
    const english = readFileSync('content/languages/en.yaml', 'utf8');
    const spoilt = english
      .replace('Standard print, {points} point', 'Standard print')
      .replace('change-starts: "It starts on {date}."', 'change-starts: "It starts on {day}, {date}."');
    const fix = 'Look at the same line in languages/en.yaml, and keep what stands in { } as it is.';
    const line = (key: string) =>
      spoilt.split('\n').findIndex((text) => text.trim().startsWith(`${key}:`)) + 1;
    const column = (key: string) => `  ${key}: `.length + 1;
    expect(await problemsOf({ 'languages/en.yaml': spoilt })).toEqual(
      [
        ['change-starts', '“change-starts” asks for {day}, which there is not.'],
        ['sheet-size-standard', '“sheet-size-standard” leaves out {points}.'],
      ].map(
        ([key = '', message]) =>
          `languages/en.yaml:${line(key)}:${column(key)}  string-places  ${message}  ${fix}`,
      ),
    );
  });

  it('of search words, that lead to words no leaflet has', async () => {
    expect(await problemsOf({ 'search/en.yaml': 'helper: [say no]\nlawyer: [barrister]\n' })).toEqual([
      'search/en.yaml:2:9  search-nothing  Who types “lawyer” is shown nothing for “barrister”: no leaflet has this word.  Write a word that stands in the leaflets, as it is written there.',
    ]);
  });

  it('in a language the site does not have', async () => {
    expect(await problemsOf({ 'leaflets/help/cy.md': GOOD_LEAFLET })).toEqual([
      'leaflets/help/cy.md:1:1  language-unknown  “cy” is not one of the languages in site.yaml, so nothing reads this file.  Rename it to one of: en.md; or add the language to site.yaml.',
    ]);
  });

  it('that are missing where they are needed', async () => {
    expect(await problemsOf({}, (folder) => rmSync(path.join(folder, 'site.yaml')))).toEqual([
      'site.yaml:1:1  file-missing  There is no site.yaml, which says whose site this is.  Copy the one in the guide for writers and change it.',
    ]);
    expect(await problemsOf({}, (folder) => rmSync(path.join(folder, 'languages/en.yaml')))).toEqual([
      'languages/en.yaml:1:1  file-missing  site.yaml names the language “en”, but this file is not there.  Copy languages/en.yaml to this name and translate it, or take the language out of site.yaml.',
    ]);
  });

  it('with the same title, or the same claim', async () => {
    const claim =
      'can-refuse:\n  statement: Again.\n  critical: true\n  versions:\n    - {nations: [england], provision: s1, from: 2025-03-25, standing: read, source: Act, checked: 2026-11-22}\n';
    expect(await problemsOf({ 'leaflets/second/en.md': GOOD_LEAFLET, 'law/more.yaml': claim })).toEqual([
      'law/more.yaml:1:1  duplicate-id  The claim “can-refuse” also stands in another law file.  Keep one of the two, or give this one another name.',
      expect.stringMatching(
        /^leaflets\/second\/en\.md:2:8 {2}same-title {2}\S+leaflets\/help\/en\.md has this title too\. {2}Give each its own title, so that readers and staff can tell them apart\.$/,
      ),
    ]);
  });
});

describe('what a leaflet must tell', () => {
  it('is missed in the nation where it is not said, with what it means', async () => {
    const body = '::: england\nYou can say no. {right=can-refuse}\n:::\n\nWords.';
    expect(await problemsOf(leaflet(body, { 'must-tell': '[can-refuse, only-wales]' }))).toEqual([
      `${HELP}:8:13  must-tell  Readers in Wales are not told “can-refuse”.  Say it in the text and tie it with {right=can-refuse}. It means: The person may refuse the help.`,
      `${HELP}:8:25  must-tell  Readers in Wales are not told “only-wales”.  Say it in the text and tie it with {right=only-wales}. It means: A rule of Wales.`,
    ]);
  });

  it.each([
    ['in a sentence', 'Within {{ law.apply-within }}.'],
    ['in a table', '| Section | Apply within |\n| --- | --- |\n| Section 2 | {{ law.apply-within }} |'],
  ])('is told by a placeholder %s too', async (_where, body) => {
    expect(await problemsOf(leaflet(body, { 'must-tell': '[apply-within]' }))).toEqual([]);
  });
});
