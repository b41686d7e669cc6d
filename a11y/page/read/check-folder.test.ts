import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../../fixture-folder.ts';
import { gate } from '../../gate.ts';
import { listFiles } from '../../list-files.ts';
import { partsFor } from '../page-parts.ts';
import { checkFolder } from './check-folder.ts';
import { FOLDER_RULES } from './folder-rules.ts';
import { readPages } from './read-page.ts';

/*
 * Each rule looks at the folders a11y/fixtures/folder-<rule>/pass and fail: it must find nothing in the first, and in the other
 * exactly what stands in fail.txt, which `-u` writes anew.
 */

async function found(folder: string, parts = partsFor('any')) {
  const { pages } = await listFiles(folder);
  return checkFolder(await readPages(folder, pages), parts);
}

describe.each(FOLDER_RULES.map(({ id }) => id))('%s', (id) => {
  const fixtures = join(FIXTURES, `folder-${id}`);

  it('finds nothing in a folder that passes', async () => {
    expect(existsSync(join(fixtures, 'pass'))).toBe(true);
    expect(await found(join(fixtures, 'pass'))).toEqual([]);
  });

  it('finds what is wrong in a folder that fails, under its own name', async () => {
    const findings = await found(join(fixtures, 'fail'));
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([`house:${id}`]));
    const words = findings.map(({ page, message, fix }) => [page, message, fix].join('\n  ')).join('\n');
    await expect(`${words}\n`).toMatchFileSnapshot(join(fixtures, 'fail.txt'));
  });

  it('is silent where it is not asked for', async () => {
    expect(await found(join(fixtures, 'fail'), ['axe'])).toEqual([]);
  });
});

it.each(FOLDER_RULES)('$id says what it is for in one sentence each', ({ words, why }) => {
  for (const sentence of [words, why]) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/\.\s/u);
  }
  expect(words.split(' ').length).toBeLessThanOrEqual(20);
});

it('is run by the gate', async () => {
  const { findings } = await gate(join(FIXTURES, 'folder-same-title/fail'), {
    parts: ['house:same-title'],
    veraPdf: false,
  });
  expect(findings.map(({ page, rule }) => `${page} ${rule}`)).toEqual([
    'ask.html house:same-title',
    'third.html house:same-title',
    'tribunal.html house:same-title',
  ]);
}, 60_000);
