import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { problemLine } from '../model/problem.ts';
import { contentSample, SITE } from './content-sample.ts';
import { readSite } from './read-site.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What is read of `editor:` with some lines, which begin on line 14, and its problems. */
async function reading(...lines: readonly string[]) {
  const all = ['repo: our-trust/leaflets', 'branch: main', ...lines];
  const folder = contentSample({
    'site.yaml': `${SITE}editor:\n${all.map((line) => `  ${line}\n`).join('')}`,
  });
  folders.push(folder);
  const { site, problems } = await readSite({ content: folder, asOf: '2026-11-22', today: '2026-11-22' });
  return {
    editor: site?.editor,
    problems: problems.map((problem) =>
      problemLine({ ...problem, file: path.relative(folder, path.resolve(problem.file)) }),
    ),
  };
}

describe('where the editor of a site saves to', () => {
  it('is GitHub, or a GitLab of one’s own', async () => {
    expect(await reading('backend: github', 'folder: sites/content')).toMatchObject({
      problems: [],
      editor: { backend: 'github', folder: 'sites/content' },
    });
    expect(await reading('backend: gitlab', 'host: https://gitlab.example.org')).toMatchObject({
      problems: [],
      editor: { host: 'https://gitlab.example.org', folder: 'content' },
    });
  });

  it('is at no other address when it is GitHub', async () => {
    expect((await reading('backend: github', 'host: https://github.example.org')).problems).toEqual([
      'site.yaml:17:9  wrong-value  “host” in “editor”: GitHub has one address, and needs no other.  Delete this line, or write “backend: gitlab”.',
    ]);
  });

  it.each(['content/', '/content', 'sites//content'])('is no folder “%s”', async (folder) => {
    expect((await reading('backend: github', `folder: ${folder}`)).problems).toEqual([
      'site.yaml:17:11  wrong-value  “folder” in “editor”: this has a slash where none belongs.  Write it without one at its beginning or end, like sites/content.',
    ]);
  });
});
