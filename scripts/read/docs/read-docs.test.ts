import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { problemLine } from '../../model/problem.ts';
import { ContentFolder } from '../content-folder.ts';
import { readLanguage } from '../read-language.ts';
import { docsSample, docTop } from './docs-sample.ts';
import { type DocsRead, readDocs } from './read-docs.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function read(files: Readonly<Record<string, string>> = {}, pictures: readonly string[] = []) {
  const folder = docsSample(files);
  folders.push(folder);
  return readIn(folder, pictures);
}

async function readIn(folder: string, pictures: readonly string[]): Promise<DocsRead> {
  const content = new ContentFolder(folder);
  const english = readLanguage(content, 'en', ({ message }) => {
    throw new Error(message);
  });
  if (!english) throw new Error('There is no English.');
  const blocks = [
    { kind: 'heading', level: 2, id: 'check', text: [{ kind: 'text', text: 'check' }] },
  ] as const;
  const commands = { kind: 'reference', id: 'commands', title: 'Commands', summary: 'All.', blocks } as const;
  return readDocs(content, english.language, { generated: [commands], pictures });
}

/** What is said of a page with these words, from its line on. */
async function said(words: string, file = 'how-to/do.md'): Promise<readonly string[]> {
  const { problems, docs } = await read({ [file]: docTop('To do it') + words });
  expect(docs === undefined).toBe(problems.length > 0);
  return problems.map((problem) => problemLine(problem).replace(/^.*?docs\//u, ''));
}

describe('the docs as they are read', () => {
  it('are in the order of their kinds and of their folders, with what is generated among them', async () => {
    const { docs, problems } = await read({
      'why/gate.md': `${docTop('Why a gate')}Read [what it takes](../reference/commands.md#check).\n`,
    });
    expect(problems).toEqual([]);
    expect(docs?.front).toMatchObject({ title: 'Guide to the sample', source: 'docs/index.md' });
    expect(docs?.pages.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'tutorial/begin',
      'tutorial/again',
      'reference/commands',
      'why/gate',
    ]);
  });

  it('have steps with what is typed, what a program said, and what stands in a file', async () => {
    const { docs } = await read();
    const [begin, again] = docs?.pages ?? [];
    expect(begin?.blocks[1]).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [[{ kind: 'paragraph' }, { kind: 'code', role: 'typed', text: 'npm run check' }], [{}]],
    });
    expect(begin?.blocks.at(-1)).toEqual({
      kind: 'code',
      role: 'said',
      text: 'content/leaflets/help/en.md:9:5  italics  Italics are hard to read.',
    });
    expect(again?.blocks.at(-1)).toEqual({
      kind: 'code',
      role: 'file',
      file: 'site.yaml',
      text: 'service: Oak',
    });
  });

  it('show a hidden character in code by its code, and forbid it elsewhere', async () => {
    const { docs } = await read({ 'why/a.md': `${docTop('A')}\`\`\`text\nday \u202e1\n\`\`\`\n` });
    expect(docs?.pages.at(-1)?.blocks).toEqual([{ kind: 'code', role: 'words', text: 'day [U+202E]1' }]);
    expect(await said('A day \u202e1.\n')).toEqual([
      expect.stringContaining('how-to/do.md:6:7  hidden-character  There is a hidden character here'),
    ]);
  });
});

describe('problems in the docs', () => {
  it.each([
    [
      'a link to a page that is not there',
      'Read [it](../tutorial/begn.md).',
      'how-to/do.md:6:6  link-nowhere  “../tutorial/begn.md” does not lead to anything.  Did you mean “../tutorial/begin.md”? Link to another page by its file, like ../how-to/withdraw.md, or to a web address.',
    ],
    [
      'a link to a heading that is not there',
      'Read [it](../tutorial/begin.md#typ).',
      'how-to/do.md:6:6  link-nowhere  There is no heading “#typ” on “../tutorial/begin.md”.  Did you mean “type”? It has: #type, #read.',
    ],
    [
      'a capture that no test has written',
      'It says:\n\n```captured chek\n```',
      'how-to/do.md:8:1  file-missing  There is no docs/captured/chek.txt, which a test writes.  Did you mean “check.txt”? Add it to the test that captures, and run it with -u.',
    ],
    [
      'a capture that somebody has typed',
      '```captured check\nAll is well.\n```',
      'how-to/do.md:6:1  code  This stands for what a program said, as a test has written it down: it has a name, and nothing in it.  Write “captured” and the name of a file in content/docs/captured without its .txt, and leave it empty.',
    ],
    [
      'a fence of an unknown language',
      '```bash\nls\n```',
      'how-to/do.md:6:1  code  “bash” is not known here.  Write after them “sh” for what is typed, “captured” and a name for what a program said, or one of csv, html, ini, json, md, text, ts, vtt, xml, yaml with the name of the file.',
    ],
    [
      'a file without a name',
      '```yaml\na: b\n```',
      'how-to/do.md:6:1  code  This does not say which file it stands in.  Write its name after “yaml”, like “yaml site.yaml”; or write “text”.',
    ],
    [
      'a picture without words',
      '![](../pictures/page.png)',
      'how-to/do.md:6:1  picture-alt  This picture has no words for people who can’t see it.  Write between [ and ] what it shows: ![Screenshot of the first page.](../pictures/page.png)',
    ],
    [
      'a picture that nothing makes',
      '![Screenshot of a page.](../pictures/pag.png)',
      'how-to/do.md:6:1  picture-missing  “pictures/pag.png” is not a picture that “npm run screenshots -- --docs” makes.  Add it to the list in scripts/docs/doc-shots.ts.',
    ],
    [
      'a heading that skips a level',
      '### Deep\n\nWords.',
      'how-to/do.md:6:1  heading-level  This heading has 3 #, but there is no heading with 2 # above it.  Use ## here, or put a ## heading above it.',
    ],
    [
      'italics',
      'Do it *now*.',
      'how-to/do.md:6:7  italics  Italics are hard to read.  Use **bold**, or plain words.',
    ],
    [
      'braces outside of code',
      'Write {{ law.claim }} there.',
      'how-to/do.md:6:7  braces  These braces stand outside of code, where nothing fills them in.  Write them between ` marks.',
    ],
    [
      'HTML',
      '<b>Now</b>\n',
      'how-to/do.md:6:1  raw-html  HTML can’t be used in the docs.  Write it as plain text, or between ` marks.',
    ],
    [
      'a table without a heading',
      '| | What |\n| --- | --- |\n| a | b |',
      'how-to/do.md:6:1  table-header  A heading cell of this table is empty.  Write a heading above every column, and what each row is about in its first cell.',
    ],
  ])('%s', async (what, words, line) => {
    const lines = await said(`${words}\n`);
    // A picture without words is not on the list of those that are made, either.
    expect(lines).toContain(line);
    expect(lines).toHaveLength(what === 'a picture without words' ? 2 : 1);
  });

  it('are told all at once, by file and line', async () => {
    const { problems, docs } = await read({
      'how-to/a.md': `${docTop('First steps')}Do *it*. [There](x.md).\n`,
      'notes.txt': 'x',
      'index.md': 'No top.',
    });
    expect(docs).toBeUndefined();
    expect(problems.map(({ file, rule, line }) => [file.replace(/^.*docs\//u, ''), line, rule])).toEqual([
      ['how-to/a.md', 2, 'same-title'],
      ['how-to/a.md', 6, 'italics'],
      ['how-to/a.md', 6, 'link-nowhere'],
      ['index.md', 1, 'front-matter'],
      ['notes.txt', 1, 'stray-file'],
    ]);
  });
});

describe('a picture of the docs', () => {
  it('is read where a command makes it, and must be there', async () => {
    const folder = docsSample({
      'why/a.md': `${docTop('A')}![Screenshot of a page.](../pictures/page.png)\n`,
    });
    folders.push(folder);
    const missing = await readIn(folder, ['pictures/page.png']);
    expect(missing.problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['picture-missing', 'There is no picture “page.png” in this folder.'],
    ]);
    mkdirSync(path.join(folder, 'docs/pictures'));
    copyFileSync('templates/screenshots/page.png', path.join(folder, 'docs/pictures/page.png'));
    const { docs } = await readIn(folder, ['pictures/page.png']);
    expect(docs?.pages.at(-1)?.blocks).toMatchObject([
      { kind: 'picture', alt: 'Screenshot of a page.', picture: { file: 'docs/pictures/page.png' } },
    ]);
  });
});
