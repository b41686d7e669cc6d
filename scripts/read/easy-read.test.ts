import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { problemLine } from '../model/problem.ts';
import { contentSample, frontMatter } from './content-sample.ts';
import { readSite } from './read-site.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path d="M0 0h48v48H0z"/></svg>';
const DICTIONARY = {
  'pictures/pictures.yaml': 'advocate:\n  shows: A person.\n  source: drawn\n',
  'pictures/advocate.svg': DRAWING,
};
const EASY =
  '---\ntitle: Your help\nsummary: Someone can help you.\nlaw-checked: 2026-11-22\nnext-review: 2027-05-22\n---\n';

async function read(files: Readonly<Record<string, string>>) {
  const content = contentSample({ ...DICTIONARY, ...files });
  folders.push(content);
  const { site, problems } = await readSite({ content, asOf: '2026-11-22', today: '2026-11-22' });
  return {
    site,
    lines: problems.map((problem) => problemLine(problem).replace(/^.*?\/content-[^/]*\//u, '')),
  };
}

describe('a leaflet in Easy Read', () => {
  it('is read from the file beside its leaflet, a row for each idea with its picture', async () => {
    const { site, lines } = await read({
      'leaflets/help/en.easy.md': `${EASY}## Help\n\n[advocate] You can say no. {right=can-refuse}\n`,
    });
    expect(lines).toEqual([]);
    const easy = site?.leaflets.find(({ form, nation }) => form === 'easy' && nation === 'wales');
    expect(easy?.id).toBe('help');
    expect(easy?.audience).toBe('patient');
    const row = easy?.blocks.find(({ kind }) => kind === 'row');
    expect(row).toMatchObject({
      idea: { id: 'advocate', picture: { file: 'pictures/advocate.svg' } },
      text: [{ kind: 'text', text: 'You can say no.' }],
      rights: ['can-refuse'],
    });
  });

  it('must tell what its leaflet must tell', async () => {
    const { lines } = await read({
      'leaflets/help/en.md': `${frontMatter({ 'must-tell': '[can-refuse]' })}You can say no. {right=can-refuse}\n`,
      'leaflets/help/en.easy.md': `${EASY}[advocate] Ask.\n`,
    });
    expect(lines).toEqual([
      'leaflets/help/en.easy.md:2:1  must-tell  Readers of Easy Read in England are not told “can-refuse”.  Say it in the text and tie it with {right=can-refuse}. It means: The person may refuse the help.',
      'leaflets/help/en.easy.md:2:1  must-tell  Readers of Easy Read in Wales are not told “can-refuse”.  Say it in the text and tie it with {right=can-refuse}. It means: The person may refuse the help.',
    ]);
  });

  it('has a picture for everything it says, and only pictures of the dictionary', async () => {
    const { lines } = await read({
      'leaflets/help/en.easy.md': `${EASY}Ask.\n\n[advocat] Ask a nurse.\n\n- One\n\n[advocate]\n`,
    });
    expect(lines).toEqual([
      'leaflets/help/en.easy.md:7:1  easy-row  In Easy Read each idea has a picture beside it, and this has none.  Begin the line with an idea of the picture dictionary, like “[advocate] An advocate can help you.”',
      'leaflets/help/en.easy.md:9:1  idea-unknown  There is no idea “advocat” in the picture dictionary.  Did you mean “advocate”? Look in content/pictures/pictures.yaml for the picture that fits, or add one there.',
      'leaflets/help/en.easy.md:11:1  easy-row  A list can’t be used in Easy Read.  Write one row for each thing it says, each with its picture, like “[advocate] An advocate can help you.”',
      'leaflets/help/en.easy.md:13:1  easy-row  There is a picture here, and no words beside it.  Write the words after it on the same line.',
    ]);
  });

  it('goes with a leaflet, and its rows stay out of other leaflets', async () => {
    const { lines } = await read({
      'leaflets/alone/en.easy.md': `${EASY}[advocate] Ask.\n`,
      'leaflets/help/en.md': `${frontMatter()}[advocate] Ask a nurse.\n`,
    });
    expect(lines).toEqual([
      'leaflets/alone/en.easy.md:1:1  easy-alone  This is an Easy Read leaflet, and en.md, which it goes with, is not there.  Write en.md too: it says who the leaflet is for and what it must tell.',
      'leaflets/help/en.md:9:1  easy-row  “[advocate]” is for Easy Read, and this is not an Easy Read leaflet.  Delete it, or move this to the Easy Read file beside this one (en.easy.md).',
    ]);
  });
});

describe('the picture dictionary', () => {
  it('has a drawing for each idea, and an idea for each drawing', async () => {
    const { lines } = await read({
      'pictures/pictures.yaml':
        'advocate:\n  shows: A person.\n  source: drawn\nnurse:\n  shows: A nurse.\n  source: drawn\n',
      'pictures/doctor.svg': DRAWING,
    });
    expect(lines).toEqual([
      'pictures/doctor.svg:1:1  stray-file  No idea in pictures.yaml has this name, so nothing reads this file.  Add its name, without “.svg”, to pictures.yaml; or delete the file.',
      'pictures/pictures.yaml:4:1  picture-missing  There is no picture “nurse.svg” in this folder.  Put the picture beside the leaflet, with exactly this name.',
    ]);
  });
});

describe('“Which leaflet do I need?”', () => {
  it('leads every answer to one thing that is there', async () => {
    const { lines } = await read({
      'questions/en.yaml': `start:
  question: What is happening?
  answers:
    - {says: One, read: helpp}
    - {says: Two, ask: nothing}
    - {says: Three}
    - {says: Four, read: help, picture: advocat}
other:
  question: Which?
  answers:
    - {says: One, read: help}
    - {says: Two, read: help.easy}
`,
    });
    expect(lines.map((line) => line.split('  ').slice(0, 3).join('  '))).toEqual([
      'questions/en.yaml:4:25  question-leaflet  There is no leaflet “helpp” for England.',
      'questions/en.yaml:4:25  question-leaflet  There is no leaflet “helpp” for Wales.',
      'questions/en.yaml:5:24  question-unknown  There is no question “nothing”.',
      'questions/en.yaml:6:7  question-answer  The answer “Three” has to lead to one thing.',
      'questions/en.yaml:7:41  idea-unknown  There is no idea “advocat” in the picture dictionary.',
      'questions/en.yaml:9:3  question-unreached  No answer leads to the question “other”.',
      'questions/en.yaml:12:25  question-leaflet  There is no leaflet “help.easy” for England.',
      'questions/en.yaml:12:25  question-leaflet  There is no leaflet “help.easy” for Wales.',
    ]);
  });
});

describe('a recording', () => {
  const recording = (changes: Readonly<Record<string, string>> = {}) => {
    const lines = {
      kind: 'audio',
      title: 'Read aloud',
      length: '"0:05"',
      file: 'en.mp3',
      captions: 'en.vtt',
      transcript: 'en.txt',
      ...changes,
    };
    return Object.entries(lines)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('');
  };
  const FILES = {
    'recordings/rights/en.mp3': 'sound',
    'recordings/rights/en.vtt': 'WEBVTT\n\n00:00.000 --> 00:04.500\nYou have rights.\n',
    'recordings/rights/en.txt': 'You have rights.\n\nSomeone can\nhelp you.\n',
    'leaflets/help/en.md': `${frontMatter()}You can say no. {right=can-refuse}\n\n::: audio rights\n:::\n`,
  };

  it('is read with its captions and everything that is said', async () => {
    const { site, lines } = await read({ ...FILES, 'recordings/rights/en.yaml': recording() });
    expect(lines).toEqual([]);
    expect(site?.recordings).toMatchObject([
      { id: 'rights', kind: 'audio', seconds: 5, transcript: ['You have rights.', 'Someone can help you.'] },
    ]);
    expect(site?.leaflets[0]?.blocks.map(({ kind }) => kind)).toContain('recording');
  });

  it.each([
    [
      'captions that are not there',
      { captions: 'cy.vtt' },
      '4:11',
      'recording-file  There is no captions file “cy.vtt” in this folder.  Put the captions file beside this file, with exactly this name.',
    ],
    [
      'a transcript that is not there',
      { transcript: 'cy.txt' },
      '',
      'recording-file  There is no transcript “cy.txt” in this folder.  Put the transcript beside this file, with exactly this name.',
    ],
    [
      'captions without captions',
      { captions: 'en.txt' },
      '',
      'recording-captions  “en.txt” has no captions in it.  Save the captions as WebVTT: a first line WEBVTT, then times and words.',
    ],
    [
      'a film that is sound',
      { kind: 'film' },
      '',
      'recording-kind  “en.mp3” is not an MP4 file, which every browser plays.  Save the film as an MP4 file.',
    ],
    [
      'a length that is too short',
      { length: '"0:02"' },
      '',
      'recording-length  The captions go on after 0:02, where the recording ends.  Write its real length, or mend the captions.',
    ],
  ])('can’t be used with %s', async (_what, changes, _at, words) => {
    const { lines } = await read({ ...FILES, 'recordings/rights/en.yaml': recording(changes) });
    expect(
      lines.some((line) => line.startsWith('recordings/rights/en.yaml:') && line.endsWith(words)),
      lines.join('\n'),
    ).toBe(true);
    expect(lines.at(0)).toContain('leaflets/help/en.md:11:1  recording-unknown');
  });
});
