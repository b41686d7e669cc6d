import { describe, expect, it } from 'vitest';
import { besideParts, englishOf } from '../model/beside.ts';
import { plainText } from '../model/block.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { sayingsOf } from '../model/told.ts';
import { frontMatter } from './content-sample.ts';
import { IN_POLISH_TOO, readSample } from './read-sample.ts';
import { from, translationFront } from './translation-sample.ts';

const HELP = {
  ...IN_POLISH_TOO,
  'leaflets/help/en.md': `${frontMatter({ 'must-tell': '[can-refuse]' })}You can say no. {right=can-refuse}\n`,
  'leaflets/help/pl.md': `${translationFront()}Wolno odmówić. {right=can-refuse}${from('You can say no.')}\n`,
  'leaflets/leave/en.md': `${frontMatter({ title: 'Going out' })}Ask.\n`,
};

const withdrawn = (lines: string) => ({ ...HELP, 'withdrawn.yaml': lines });
const ENTRY = '- leaflet: help\n  since: 2026-11-20\n  because: {en: It is wrong.}\n';

const wordsOf = (leaflet: Leaflet | undefined) =>
  sayingsOf(leaflet?.blocks ?? [])
    .map(({ text }) => text)
    .join(' ');

async function leaflets(lines: string) {
  const { site, problems } = await readSample(withdrawn(lines));
  expect(problems).toEqual([]);
  if (!site) throw new Error('The sample was not read.');
  const find = (id: string, nation: string, language: string) =>
    site.leaflets.find((one) => one.id === id && one.nation === nation && one.language === language);
  return { site, find };
}

describe('a leaflet that is withdrawn', () => {
  it('is a notice in every nation and language, and must tell nothing', async () => {
    const { site, find } = await leaflets(ENTRY);
    const english = find('help', 'england', 'en');
    expect(english).toMatchObject({ title: 'Withdrawn: Your right to help', mustTell: [] });
    expect(wordsOf(english)).toContain('It was withdrawn on 20 November 2026.');
    expect(wordsOf(english)).toContain('It is wrong.');
    expect(english?.blocks.some(({ kind }) => kind === 'contact')).toBe(true);
    for (const { title, blocks, id } of site.leaflets.filter((one) => one.id === 'help')) {
      expect([id, title]).toEqual([id, expect.stringContaining('Withdrawn: ')]);
      expect(JSON.stringify(blocks)).not.toMatch(/You can say no|Wolno/u);
    }
    expect(find('leave', 'wales', 'en')).toMatchObject({ title: 'Going out' });
  });

  it('says why in the reader’s language where somebody has written it, and else in the main one', async () => {
    const both = await leaflets(ENTRY.replace('{en: It is wrong.}', '{en: It is wrong., pl: Jest błąd.}'));
    expect(wordsOf(both.find('help', 'wales', 'pl'))).toContain('Jest błąd.');
    const one = await leaflets(ENTRY);
    const [callout] = one.find('help', 'wales', 'pl')?.blocks ?? [];
    expect(callout).toMatchObject({ kind: 'callout', blocks: [{}, { note: 'in-main-language' }] });
  });

  it('may be so in one nation, and in one translation alone, which has a notice beside it all the same', async () => {
    const nation = await leaflets(`${ENTRY}  nations: [wales]\n`);
    expect(nation.find('help', 'wales', 'pl')?.withdrawn).toBeDefined();
    expect(nation.find('help', 'england', 'pl')?.withdrawn).toBeUndefined();

    const { site, find } = await leaflets(`${ENTRY}  languages: [pl]\n`);
    const polish = find('help', 'england', 'pl');
    expect(find('help', 'england', 'en')?.withdrawn).toBeUndefined();
    if (!polish) throw new Error('There is no translation.');
    const beside = englishOf(polish, site);
    expect(beside?.title).toBe('Withdrawn: Your right to help');
    expect(plainText(polish.withdrawn?.title ?? [])).toBe('Twoje prawo');
    if (beside) expect(JSON.stringify(besideParts(polish, beside))).not.toContain('You can say no');
  });

  it('does not stop the build when its review is overdue, unless some of it is in use', async () => {
    const overdue = {
      'leaflets/help/en.md': `${frontMatter({ 'law-checked': '2025-01-01', 'next-review': '2025-06-01' })}Ask.\n`,
    };
    const problems = async (lines: string) =>
      (await readSample({ ...overdue, 'withdrawn.yaml': lines })).problems.length;
    expect(await problems(ENTRY)).toBe(0);
    expect(await problems(`${ENTRY}  nations: [wales]\n`)).toBe(1);
  });

  it('is every one for “all”', async () => {
    const { site } = await leaflets(ENTRY.replace('help', 'all'));
    expect(site.leaflets.every((leaflet) => leaflet.withdrawn)).toBe(true);
  });
});

describe('withdrawn.yaml', () => {
  it.each([
    [
      'a leaflet that is not there',
      ENTRY.replace('help', 'hlep'),
      'withdrawn.yaml:1:12  withdrawn-leaflet  There is no leaflet “hlep”.  Did you mean “help”? Write the name of a folder in content/leaflets, or “all”.',
    ],
    [
      'a reason in another language alone',
      ENTRY.replace('en: It', 'pl: It'),
      'withdrawn.yaml:3:12  language-missing  “because” is not written in the language “en”, which every reader falls back to.  Add “en: …” under it.',
    ],
    [
      'a day to come',
      ENTRY.replace('2026-11-20', '2026-12-20'),
      'withdrawn.yaml:2:10  withdrawn-since  The day 2026-12-20 is still to come. What is withdrawn is withdrawn at once.  Write the day of today, or delete the entry until then.',
    ],
    [
      'a language that is not there',
      `${ENTRY}  languages: [cy]\n`,
      'withdrawn.yaml:4:14  withdrawn-language  The site has no language “cy”.  Write some of: pl.',
    ],
    [
      'the main language',
      `${ENTRY}  languages: [en]\n`,
      'withdrawn.yaml:4:14  withdrawn-language  What is wrong in “en” is wrong in each translation of it.  Delete the line “languages”: the leaflet is then withdrawn in every language.',
    ],
    [
      'no reason',
      ENTRY.replace(/ {2}because.*\n/u, ''),
      'withdrawn.yaml:1:3  missing-key  “because” in item 1 is missing.  Add a line for “because”.',
    ],
  ])('with %s is a problem, in plain words', async (_what, lines, problem) => {
    expect((await readSample(withdrawn(lines))).problems).toEqual([problem]);
  });
});
