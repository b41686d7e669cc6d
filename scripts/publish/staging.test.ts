import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotRun } from '../model/cannot-run.ts';
import { publish } from './publish.ts';
import { openStaging, type Staging } from './staging.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'staging-')));
  await mkdir(at('content'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (out = 'out') => openStaging(at(out), at('content'));
const MAKER = { generator: 'test 1', asOf: '2026-01-01' };

/** Staging with a site of two files in it. */
async function written(words: string): Promise<Staging> {
  const staging = await open();
  await mkdir(path.join(staging.folder, 'en'));
  await writeFile(path.join(staging.folder, 'index.html'), words);
  await writeFile(path.join(staging.folder, 'en/index.html'), words);
  return staging;
}

const published = () => readFile(at('out/en/index.html'), 'utf8');

describe('staging', () => {
  test('is empty, hidden beside the site to be, closed to others, and gone when closed', async () => {
    const staging = await open();
    expect(await readdir(staging.folder)).toEqual([]);
    const [hidden] = await readdir(folder);
    expect(hidden).toMatch(/^\.out\.staging-\d+-[0-9a-f]{8}$/);
    expect(path.dirname(staging.folder)).toBe(at(hidden ?? ''));
    if (process.platform !== 'win32') expect((await stat(at(hidden ?? ''))).mode & 0o077).toBe(0);
    await staging.close();
    await staging.close();
    expect(await readdir(folder)).toEqual(['content']);
  });

  test('of two builds at once is each its own, and neither clears the other’s away', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    expect(first.folder).not.toBe(second.folder);
    const third = await open();
    for (const staging of [first, second, third]) {
      expect(await readdir(staging.folder)).toEqual([]);
      await staging.close();
    }
  });

  test('of dead builds is cleared away; what only looks like it is left', async () => {
    await mkdir(at('.out.staging-1-0123abcd/site/en'), { recursive: true });
    const others = ['.out.staging-notes', '.other.staging-1-0123abcd', 'out.staging-1-0123abcd'];
    for (const name of others) await mkdir(at(name));
    await writeFile(at('.out.staging-2-0123abcd'), 'a file');
    await (await open()).close();
    expect((await readdir(folder)).sort()).toEqual([...others, '.out.staging-2-0123abcd', 'content'].sort());
  });

  test('is not opened for a folder that is not ours', async () => {
    await mkdir(at('out'));
    await writeFile(at('out/thesis.docx'), '');
    await expect(open()).rejects.toThrow(CannotRun);
    expect((await readdir(folder)).sort()).toEqual(['content', 'out']);
  });

  test('is opened where the folders above the site are not there yet', async () => {
    const staging = await open('public/site');
    expect(path.dirname(path.dirname(staging.folder))).toBe(at('public'));
    await staging.close();
  });
});

describe('publishing', () => {
  const exchanged = process.platform === 'win32' ? 'two-steps' : 'exchanged';

  test('first puts the site where nothing was, then in the place of the one before', async () => {
    expect(await publish(await written('one'), MAKER)).toEqual({ out: at('out'), files: 2, way: 'new' });
    expect(await published()).toBe('one');
    expect(await publish(await written('two'), MAKER)).toEqual({ out: at('out'), files: 2, way: exchanged });
    expect(await published()).toBe('two');
    expect((await readdir(folder)).sort()).toEqual(['content', 'out']);
  });

  test('into an empty folder', async () => {
    await mkdir(at('out'));
    await publish(await written('one'), MAKER);
    expect(await published()).toBe('one');
  });

  test('lets a web server read the site', async () => {
    await publish(await written('one'), MAKER);
    await mkdir(at('plain'));
    expect((await stat(at('out'))).mode).toBe((await stat(at('plain'))).mode);
  });

  test('marks the site the same each time, with all its files and nothing of this machine', async () => {
    await publish(await written('one'), MAKER);
    const mark = await readFile(at('out/.patient-rights-site.json'), 'utf8');
    const { digest, ...rest } = JSON.parse(mark);
    expect(rest).toEqual({ ...MAKER, files: ['en/index.html', 'index.html'] });
    await publish(await written('one'), MAKER);
    expect(await readFile(at('out/.patient-rights-site.json'), 'utf8')).toBe(mark);
    await publish(await written('two'), MAKER);
    const other = JSON.parse(await readFile(at('out/.patient-rights-site.json'), 'utf8'));
    expect(other).toEqual({ ...rest, digest: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(other.digest).not.toBe(digest);
  });

  test('in two steps where folders can’t be exchanged, and says so', async () => {
    await publish(await written('one'), MAKER);
    const { way } = await publish(await written('two'), MAKER, { exchange: async () => false });
    expect(way).toBe('two-steps');
    expect(await published()).toBe('two');
    expect((await readdir(folder)).sort()).toEqual(['content', 'out']);
  });

  test('puts the old site back if the second of two steps fails', async () => {
    await publish(await written('one'), MAKER);
    const staging = await written('two');
    const exchange = async () => {
      await rm(staging.folder, { recursive: true });
      return false;
    };
    await expect(publish(staging, MAKER, { exchange })).rejects.toThrow('ENOENT');
    expect(await published()).toBe('one');
    expect((await readdir(folder)).sort()).toEqual(['content', 'out']);
  });

  test('stops where a disk can’t change the name, and leaves the old site', async () => {
    await publish(await written('one'), MAKER);
    const exchange = async () => {
      throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    };
    await expect(publish(await written('two'), MAKER, { exchange })).rejects.toThrow(
      new CannotRun(
        `The site at ${at('out')} could not be replaced (EBUSY), and is as it was. ` +
          'Close programs that use it, or choose a folder inside it, or elsewhere, as --out.',
      ),
    );
    expect(await published()).toBe('one');
    expect((await readdir(folder)).sort()).toEqual(['content', 'out']);
  });

  test('stops if someone has put a file there while the site was being built', async () => {
    await publish(await written('one'), MAKER);
    const staging = await written('two');
    await writeFile(at('out/CNAME'), 'rights.example.org');
    await expect(publish(staging, MAKER)).rejects.toThrow(
      'someone has put CNAME into it, which would be lost.',
    );
    expect(await published()).toBe('one');
    expect((await readdir(folder)).sort()).toEqual(['content', 'out']);
    await rm(at('out/CNAME'));
    await publish(await written('three'), MAKER);
    expect(await published()).toBe('three');
  });

  test('by two builds at once leaves the one that ended later, whole', async () => {
    const builds = await Promise.all(['one', 'two', 'three'].map(written));
    const ways = await Promise.all(builds.map((staging) => publish(staging, MAKER)));
    expect(ways.map(({ way }) => way).sort()).toEqual([exchanged, exchanged, 'new']);
    expect(await readFile(at('out/index.html'), 'utf8')).toBe(await published());
    expect((await readdir(folder)).sort()).toEqual(['content', 'out']);
  });
});
