import { beforeEach, describe, expect, it } from 'vitest';
import { LocalFiles } from './local-files.ts';
import { memoryFolder } from './trial/memory-folder.ts';

const NAME = 'leaflets/imha/en.md';
const OPENED = '---\ntitle: How to ask\n---\n\nAsk.\n';
const TYPED = OPENED.replace('Ask.', 'Ask a nurse.');

let files: Map<string, string>;
let local: LocalFiles;

beforeEach(() => {
  files = new Map([
    [`content/${NAME}`, OPENED],
    ['content/site.yaml', 'service: A\n'],
  ]);
  local = new LocalFiles(memoryFolder(files), 'content');
});

/** As Sveltia CMS gives a form what it was filled from: with no space at its ends. */
const edited = (text: string, source?: string) => ({
  name: NAME,
  text,
  hindrances: [],
  ...(source !== undefined && { source: source.trim() }),
});

/** What the writer is told; nothing where the file may be saved. */
const told = async (one: ReturnType<typeof edited>) => {
  try {
    await local.mustBeAsOpened(one);
    return undefined;
  } catch (error) {
    return ((error as Error).cause as Error).message;
  }
};

/** Writes as Sveltia CMS does. */
const save = async (one: ReturnType<typeof edited>) => {
  expect(await told(one)).toBeUndefined();
  files.set(`content/${NAME}`, `${one.text.trim()}\n`);
  await local.saved(one);
};

describe('a file of the folder that a writer has chosen', () => {
  it('is saved when it is as it was, and again after that', async () => {
    await save(edited(TYPED, OPENED));
    // The form still holds what it was filled from at first.
    await save(edited(TYPED.replace('nurse', 'doctor'), OPENED));
  });

  it('is not written over when it was changed meanwhile', async () => {
    files.set(`content/${NAME}`, OPENED.replace('Ask.', 'Ask soon.'));
    expect(await told(edited(TYPED, OPENED))).toMatch(
      /^Nothing was saved. The file “leaflets\/imha\/en.md” was changed outside this page .* Copy your words/u,
    );
    files.set(`content/${NAME}`, OPENED);
    await save(edited(TYPED, OPENED));
    files.set(`content/${NAME}`, TYPED.replace('nurse', 'friend'));
    expect(await told(edited(TYPED.replace('nurse', 'doctor'), OPENED))).toContain('was changed outside');
  });

  it('is not made anew when it was taken away, nor written over when it is new', async () => {
    expect(await told(edited(TYPED))).toContain('There is a file “leaflets/imha/en.md” already');
    files.delete(`content/${NAME}`);
    expect(await told(edited(TYPED, OPENED))).toContain('is not there any more');
    await save(edited(TYPED));
  });

  it('keeps the line ends of Windows', async () => {
    files.set(`content/${NAME}`, OPENED.replaceAll('\n', '\r\n'));
    await save(edited(TYPED, OPENED));
    expect(files.get(`content/${NAME}`)).toBe(TYPED.replaceAll('\n', '\r\n'));
    await save(edited(OPENED, OPENED));
    expect(files.get(`content/${NAME}`)).toBe(OPENED.replaceAll('\n', '\r\n'));
  });
});
