import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'list-files-'));
  for (const folder of ['site/a/.well-known', 'elsewhere'])
    await mkdir(join(root, folder), { recursive: true });
  for (const file of ['site/index.html', 'site/B.HTM', 'site/a/c d.xhtml', 'site/a/.well-known/e.html'])
    await writeFile(join(root, file), '');
  for (const file of ['site/a/f.pdf', 'site/a/g.css', 'site/a/html', 'elsewhere/h.html'])
    await writeFile(join(root, file), '');
  await symlink('../elsewhere', join(root, 'site/linked'), 'dir');
  await symlink('..', join(root, 'site/a/up'), 'dir');
  await symlink('gone', join(root, 'site/a/gone.html'));
});

afterAll(() => rm(root, { recursive: true }));

it('lists every page, hidden, linked or oddly named, and does not walk in circles', async () => {
  const { pages, sheets, styles, all } = await listFiles(join(root, 'site'));
  expect(pages).toEqual(['B.HTM', 'a/.well-known/e.html', 'a/c d.xhtml', 'index.html', 'linked/h.html']);
  expect(sheets).toEqual(['a/f.pdf']);
  expect(styles).toEqual(['a/g.css']);
  expect(all).toContain('a/html');
});
