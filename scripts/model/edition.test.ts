import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { contentSample, frontMatter, SITE } from '../read/content-sample.ts';
import { readSite } from '../read/read-site.ts';
import { sheetCode, sheetPath } from './sheet.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const BODY =
  'You can say no. {right=can-refuse}\n\nWithin {{ law.apply-within }}.\n\n::: contact advocacy\n:::\n';

/** The code of the standard sheet for England. */
async function codeOf(files: Readonly<Record<string, string>> = {}, asOf = '2026-11-22'): Promise<string> {
  const content = contentSample({ 'leaflets/help/en.md': frontMatter() + BODY, ...files });
  folders.push(content);
  const { site, problems } = await readSite({ content, asOf, today: '2026-11-22' });
  expect(problems).toEqual([]);
  const leaflet = site?.leaflets[0];
  return site && leaflet ? sheetCode(leaflet, 'standard', site.service) : '';
}

describe('the code of a sheet', () => {
  it('names leaflet, nation, language and size, and ends in letters that nobody confuses', async () => {
    expect(await codeOf()).toMatch(/^help-england-en-standard-[0-9a-hjkmnp-tv-z]{6}$/u);
  });

  it('stays while the words stay: on another day, in another reading, and when only dates or ties change', async () => {
    const code = await codeOf();
    expect(await codeOf()).toBe(code);
    expect(await codeOf({}, '2027-03-01')).toBe(code);
    const front = frontMatter({ 'law-checked': '2026-11-21', 'next-review': '2027-01-01' });
    expect(await codeOf({ 'leaflets/help/en.md': front + BODY })).toBe(code);
    expect(
      await codeOf({ 'leaflets/help/en.md': frontMatter() + BODY.replace('can-refuse', 'apply-within') }),
    ).toBe(code);
    expect(await codeOf({ 'site.yaml': SITE.replace('checked: 2026-11-22', 'checked: 2026-11-20') })).toBe(
      code,
    );
  });

  it.each([
    ['a word', { 'leaflets/help/en.md': frontMatter() + BODY.replace('say no', 'say yes') }],
    ['the title', { 'leaflets/help/en.md': frontMatter({ title: 'Your help' }) + BODY }],
    ['a telephone number', { 'site.yaml': SITE.replace('03003 038 037', '03003 038 038') }],
    [
      'that the words have been checked',
      { 'site.yaml': SITE.replace('words-checked: false', 'words-checked: true') },
    ],
  ])('changes with %s', async (_what, files) => {
    expect(await codeOf(files)).not.toBe(await codeOf());
  });

  it('is not in the name of the file, so that links to it last', () => {
    expect(sheetPath({ id: 'help', nation: 'wales', language: 'cy' }, 'giant')).toBe(
      'sheets/help-wales-cy-giant.pdf',
    );
  });
});
