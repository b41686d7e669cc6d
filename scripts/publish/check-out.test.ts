import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotRun } from '../model/cannot-run.ts';
import { checkOut } from './check-out.ts';
import { writeMark } from './mark.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'check-out-')));
  await mkdir(at('content/leaflets'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A published site of two files. */
async function site(): Promise<string> {
  await mkdir(at('out/england/en'), { recursive: true });
  await writeFile(at('out/index.html'), '');
  await writeFile(at('out/england/en/index.html'), '');
  await writeMark(at('out'), { generator: 'test', asOf: '2026-01-01' });
  return at('out');
}

async function refusal(out: string, content = at('content')): Promise<string | undefined> {
  try {
    await checkOut(out, content);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(CannotRun);
    return (error as Error).message.replaceAll(path.relative(process.cwd(), folder), 'FOLDER');
  }
}

describe('a site may be put', () => {
  test('where nothing is yet', async () => {
    expect(await refusal(at('out'))).toBeUndefined();
    expect(await refusal(at('not/there/yet'))).toBeUndefined();
  });

  test('in the place of a site with an empty folder in it, its own or a person’s', async () => {
    await site();
    await mkdir(at('out/pictures/old'), { recursive: true });
    expect(await refusal(at('out'))).toBeUndefined();
    await writeFile(at('out/pictures/old/photo.jpg'), '');
    expect(await refusal(at('out'))).toContain('someone has put pictures/ into it');
  });

  test('into an empty folder', async () => {
    await mkdir(at('out'));
    expect(await refusal(at('out'))).toBeUndefined();
  });

  test('in the place of a site this program made, even one opened in a file browser', async () => {
    await site();
    await writeFile(at('out/.DS_Store'), '');
    await writeFile(at('out/england/Thumbs.db'), '');
    expect(await refusal(at('out'))).toBeUndefined();
  });
});

describe('a site may not be put', () => {
  test('into a folder of something else', async () => {
    await mkdir(at('out'));
    await writeFile(at('out/thesis.docx'), '');
    expect(await refusal(at('out'))).toBe(
      'The site can’t be put into FOLDER/out: it is not a site this program made. ' +
        'Choose another --out, or empty the folder yourself.',
    );
  });

  test.each(['', '{}', '{"generator": "test"}', 'null'])('into a folder whose mark is %j', async (mark) => {
    await mkdir(at('out'));
    await writeFile(at('out/.patient-rights-site.json'), mark);
    expect(await refusal(at('out'))).toContain('it is not a site this program made.');
  });

  test('over files someone has put into the old one', async () => {
    await site();
    await writeFile(at('out/CNAME'), '');
    await mkdir(at('out/.git/objects'), { recursive: true });
    await writeFile(at('out/.git/objects/pack'), '');
    expect(await refusal(at('out'))).toBe(
      'The site can’t be put into FOLDER/out: someone has put .git/, CNAME into it, which would be lost. ' +
        'Move that elsewhere, or choose another --out.',
    );
    for (const name of ['d', 'e', 'f']) await writeFile(at('out/england/en', name), '');
    expect(await refusal(at('out'))).toContain('put .git/, CNAME, england/en/d and 2 more into it');
  });

  test('over the content, the program, the current folder, the home folder or the whole disk, by any name', async () => {
    const project = path.join(import.meta.dirname, '../..');
    expect(await refusal(folder)).toContain('it holds the content folder. Choose another --out.');
    expect(await refusal(at('content'))).toContain('it is inside the content folder. Choose another --out.');
    expect(await refusal(project)).toContain('it holds this program. Choose another --out.');
    expect(await refusal(path.dirname(project))).toMatch(/it holds (?:this program|the content folder)\./);
    expect(await refusal(process.cwd())).toMatch(/it holds (?:this program|the folder you are in)\./);
    expect(await refusal(homedir())).toMatch(
      /it holds (?:your home folder|this program|the folder you are in)\./,
    );
    expect(await refusal(path.parse(folder).root)).toContain('it is the whole disk.');
    await symlink(folder, at('another-name'));
    expect(await refusal(at('another-name/holder'))).toBeUndefined();
    await mkdir(at('holder/content'), { recursive: true });
    expect(await refusal(at('another-name/holder'), at('holder/content'))).toContain(
      'it holds the content folder.',
    );
  });

  test('into the content folder, by any name', async () => {
    expect(await refusal(at('content/out'))).toContain(
      'it is inside the content folder. Choose another --out.',
    );
    expect(await refusal(at('content/not/there/yet'))).toContain('it is inside the content folder.');
    await symlink(at('content/leaflets'), at('words'));
    expect(await refusal(at('words/out'))).toContain('it is inside the content folder.');
  });

  test('in the place of a link or a file', async () => {
    await site();
    await symlink(at('out'), at('link'));
    await symlink(at('nothing'), at('dangling'));
    await writeFile(at('file'), '');
    for (const link of ['link', 'dangling'])
      expect(await refusal(at(link))).toBe(
        `The site can’t be put into FOLDER/${link}: it is a link to another folder. Give that folder itself as --out.`,
      );
    expect(await refusal(at('file'))).toContain('it is a file. Choose another --out.');
  });
});
