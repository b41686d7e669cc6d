import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { enginesWith } from '../page/engines/engines.ts';
import { partsFor } from '../page/page-parts.ts';
import { FOLDER_RULES } from '../page/read/folder-rules.ts';
import { SHEET_PARTS } from '../sheet/sheet-parts.ts';
import { FileHashes } from './file-hashes.ts';
import { pageVersions } from './page-versions.ts';
import { sheetVersions } from './sheet-versions.ts';
import { sourceDigests } from './source-digests.ts';
import { Store } from './store.ts';
import { VerdictBook } from './verdict-book.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'versions-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the digest of a rule', () => {
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const digests = async (without: readonly string[] = []) => {
    const files = ['one.ts', 'two.ts'].map((name) => join(folder, name));
    const found = await sourceDigests(files, without);
    return files.map((file) => found.get(file) ?? '');
  };

  it('changes with what the rule does, or what it imports does, and with nothing else', async () => {
    await write(
      'one.ts',
      "import { limit } from './limit.ts';\nexport const one = (size: number) => size < limit;\n",
    );
    await write('two.ts', 'export const two = () => true;\n');
    await write('limit.ts', 'export const limit = 44;\n');
    const [one, two] = await digests();
    expect(one).not.toBe(two);

    await write('two.ts', '/** Says yes. */\nexport const two = () => true;\n');
    expect(await digests()).toEqual([one, two]);

    await write('limit.ts', 'export const limit = 24;\n');
    expect(await digests(['./limit.ts'])).toEqual([expect.not.stringContaining(one ?? ''), two]);
    const [changed, same] = await digests();
    expect(changed).not.toBe(one);
    expect(same).toBe(two);

    await write('two.ts', 'export const two = () => false;\n');
    expect(await digests()).toEqual([changed, expect.not.stringContaining(two ?? '')]);
  });
});

describe('the version of each part of the gate', () => {
  const engines = enginesWith('HeadlessChrome/1');
  const partsOf = (profile: 'any' | 'site') =>
    partsFor(profile).filter((part) => !FOLDER_RULES.some(({ id }) => part === `house:${id}`));

  it('is its own, and changes with the browser', async () => {
    const parts = partsOf('site');
    const versions = await pageVersions(parts, engines, 'site');
    expect([...versions.keys()]).toEqual(parts);
    expect(new Set(versions.values()).size).toBe(parts.length);
    expect(await pageVersions(parts, engines, 'site')).toEqual(versions);
    const newer = await pageVersions(parts, { ...engines, browser: 'HeadlessChrome/2' }, 'site');
    for (const [part, version] of versions) expect(newer.get(part), part).not.toBe(version);
  });

  it('changes with its engine, and with whom pages are held to for our own rules and what axe leaves to one', async () => {
    const parts = partsOf('any');
    const differing = async (change: Partial<typeof engines>, profile: 'any' | 'site' = 'any') => {
      const [before, after] = await Promise.all([
        pageVersions(parts, engines, 'any'),
        pageVersions(parts, { ...engines, ...change }, profile),
      ]);
      return parts.filter((part) => before.get(part) !== after.get(part));
    };
    expect(await differing({ 'axe-core': '9.9.9' })).toEqual(['axe', 'axe-narrow', 'house:contrast-pixels']);
    expect(await differing({ html_codesniffer: '9.9.9' })).toEqual(['htmlcs', 'htmlcs-narrow']);
    expect(await differing({}, 'site')).toEqual(
      parts.filter((part) => part.startsWith('house:') || part.startsWith('axe')),
    );
  });

  it('is there for each rule for sheets', async () => {
    const versions = await sheetVersions(SHEET_PARTS);
    expect([...versions.keys()]).toEqual(SHEET_PARTS);
    expect(new Set(versions.values()).size).toBe(SHEET_PARTS.length);
  });
});

describe('a part whose version has changed', () => {
  const subject = { kind: 'page', path: 'page.html' } as const;
  const finding = (rule: string, message: string): Finding => ({ page: 'page.html', rule, message });
  const partOf = ({ rule }: Finding) => rule;

  it('is the only one that is asked again, and what it finds takes the place of what it found', async () => {
    const home = join(folder, 'book');
    await mkdir(home);
    await writeFile(join(home, 'page.html'), 'A page.');
    await writeFile(join(home, 'site.css'), 'p {}');
    const book = () => new VerdictBook(new Store(join(folder, 'store')), new FileHashes(home));

    const before = new Map([
      ['axe', '1'],
      ['house:dates', '1'],
    ]);
    const nothing = await book().recall(subject, before);
    expect(nothing).toEqual({ findings: [], missing: ['axe', 'house:dates'] });
    await book().keep(subject, before, nothing, {
      findings: [finding('axe', 'No title.'), finding('house:dates', 'No year.')],
      needs: ['site.css', 'page.html'],
      partOf,
    });
    expect(await book().recall(subject, before)).toMatchObject({
      findings: [finding('axe', 'No title.'), finding('house:dates', 'No year.')],
      missing: [],
    });

    const after = new Map([
      ['axe', '1'],
      ['house:dates', '2'],
    ]);
    const known = await book().recall(subject, after);
    expect(known).toMatchObject({ findings: [finding('axe', 'No title.')], missing: ['house:dates'] });
    await book().keep(subject, after, known, { findings: [], needs: [], partOf });
    expect(await book().recall(subject, after)).toMatchObject({
      findings: [finding('axe', 'No title.')],
      missing: [],
    });

    // The old part’s needs are those of the page still.
    await writeFile(join(home, 'site.css'), 'p { color: red }');
    expect((await book().recall(subject, after)).missing).toEqual(['axe', 'house:dates']);
  });

  it('is not kept where a file was changed while it was judged', async () => {
    const home = join(folder, 'changing');
    await mkdir(home);
    await writeFile(join(home, 'page.html'), 'A page.');
    const book = new VerdictBook(new Store(join(folder, 'changing-store')), new FileHashes(home));
    const versions = new Map([['axe', '1']]);
    const known = await book.recall(subject, versions);
    await writeFile(join(home, 'page.html'), 'Another page.');
    await book.keep(subject, versions, known, { findings: [], needs: [], partOf });
    const later = new VerdictBook(new Store(join(folder, 'changing-store')), new FileHashes(home));
    expect((await later.recall(subject, versions)).missing).toEqual(['axe']);
    await writeFile(join(home, 'page.html'), 'A page.');
    const again = new VerdictBook(new Store(join(folder, 'changing-store')), new FileHashes(home));
    expect((await again.recall(subject, versions)).missing).toEqual(['axe']);
  });
});
