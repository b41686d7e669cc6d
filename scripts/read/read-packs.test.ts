import { describe, expect, it } from 'vitest';
import type { Site } from '../model/site.ts';
import { frontMatter, GOOD_LEAFLET } from './content-sample.ts';
import { IN_POLISH_TOO, readSample } from './read-sample.ts';
import { from, translationFront } from './translation-sample.ts';

const FILE = 'packs/section-2.yaml';

/** A pack of one leaflet, with some lines changed or added. `leaflets` stands on line 4. */
const pack = (changes: Readonly<Record<string, string>> = {}) => {
  const lines: Record<string, string> = {
    title: '{en: Section 2}',
    for: '{en: For someone who is now on section 2.}',
    nations: '[england, wales]',
    leaflets: '[help]',
    ...changes,
  };
  return {
    [FILE]: Object.entries(lines)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  };
};

const SECOND = {
  'leaflets/tribunal/en.md': `${frontMatter({ title: 'How to ask a tribunal' })}Ask.\n`,
};

const partsOf = (site: Site | undefined) =>
  site?.packs.map(({ nation, language, parts }) => [
    nation,
    language,
    parts.map(({ leaflet, inEnglish }) => [leaflet.id, leaflet.nation, leaflet.language, inEnglish]),
  ]);

describe('a pack', () => {
  it('is read for each nation, with its leaflets in the order of the file, and a copy for the nearest relative', async () => {
    const { site, problems } = await readSample({
      ...SECOND,
      ...pack({ leaflets: '[tribunal, help]', 'nearest-relative': '[help]' }),
    });
    expect(problems).toEqual([]);
    expect(partsOf(site)).toEqual([
      [
        'england',
        'en',
        [
          ['tribunal', 'england', 'en', false],
          ['help', 'england', 'en', false],
        ],
      ],
      [
        'wales',
        'en',
        [
          ['tribunal', 'wales', 'en', false],
          ['help', 'wales', 'en', false],
        ],
      ],
    ]);
    expect(site?.packs[0]).toMatchObject({
      id: 'section-2',
      title: 'Section 2',
      summary: 'For someone who is now on section 2.',
      copyParts: [{ leaflet: { id: 'help' } }],
    });
  });

  it('has a leaflet in the first language where it is not there in its own, and knows it', async () => {
    const { site, problems } = await readSample({
      ...IN_POLISH_TOO,
      ...SECOND,
      'leaflets/tribunal/pl.md': `${translationFront({ title: 'Sąd', of: { title: 'How to ask a tribunal' } })}Zapytaj.${from('Ask.')}\n`,
      ...pack({
        title: '{en: Section 2, pl: Artykuł 2}',
        for: '{en: For you., pl: Dla ciebie.}',
        nations: '[wales]',
        leaflets: '[help, tribunal]',
      }),
    });
    expect(problems).toEqual([]);
    expect(partsOf(site)).toEqual([
      [
        'wales',
        'en',
        [
          ['help', 'wales', 'en', false],
          ['tribunal', 'wales', 'en', false],
        ],
      ],
      [
        'wales',
        'pl',
        [
          ['help', 'wales', 'en', true],
          ['tribunal', 'wales', 'pl', false],
        ],
      ],
    ]);
  });

  it('is not made in a language in which it has no name', async () => {
    const { site, problems } = await readSample({
      ...IN_POLISH_TOO,
      ...pack({ title: '{en: Section 2, pl: Artykuł 2}', nations: '[wales]' }),
    });
    expect(problems).toEqual([]);
    expect(site?.packs.map(({ language }) => language)).toEqual(['en']);
  });

  it('marks what its name and what it is for keep of the first language, also by the short name of a leaflet', async () => {
    const { site, problems } = await readSample({
      ...IN_POLISH_TOO,
      'leaflets/tribunal/en.md': `${frontMatter({ title: 'Community Treatment Order (CTO)' })}Ask.\n`,
      ...pack({
        title: '{en: Treatment Order, pl: Nakaz (CTO)}',
        for: '{en: For you., pl: "Dla ciebie (Treatment Order, CTO)."}',
        nations: '[wales]',
        leaflets: '[tribunal]',
      }),
    });
    expect(problems).toEqual([]);
    const foreign = (text: string) => ({ kind: 'foreign', language: 'en', text });
    const text = (words: string) => ({ kind: 'text', text: words });
    expect(site?.packs.map(({ language, marked }) => [language, marked])).toEqual([
      ['en', undefined],
      [
        'pl',
        {
          title: [text('Nakaz ('), foreign('CTO'), text(')')],
          summary: [text('Dla ciebie ('), foreign('Treatment Order, CTO'), text(').')],
        },
      ],
    ]);
  });

  it('has its name and what it is for in the first language', async () => {
    const { problems } = await readSample({
      ...IN_POLISH_TOO,
      ...pack({ title: '{en: Section 2, pl: Artykuł 2}', for: '{pl: Dla ciebie.}' }),
    });
    expect(problems).toEqual([
      `${FILE}:2:6  language-missing  “for” is not written in the language “en”.  Add a line “en: …” under it.`,
    ]);
  });

  it('leaves out in a nation what has no place there', async () => {
    const { site, problems } = await readSample({
      'leaflets/tribunal/en.md': `${frontMatter({ title: 'How to ask a tribunal', nations: '[wales]' })}Ask.\n`,
      ...pack({ leaflets: '[help, tribunal]', 'not-in': '{england: [tribunal]}' }),
    });
    expect(problems).toEqual([]);
    expect(site?.packs.map(({ nation, parts }) => [nation, parts.map(({ leaflet }) => leaflet.id)])).toEqual([
      ['england', ['help']],
      ['wales', ['help', 'tribunal']],
    ]);
  });

  it('can’t have a leaflet that is not there for one of its nations, unless it is left out there', async () => {
    const files = {
      'leaflets/tribunal/en.md': `${frontMatter({ title: 'How to ask a tribunal', nations: '[wales]' })}Ask.\n`,
      ...pack({ leaflets: '[help, tribunal]', 'nearest-relative': '[tribunal]' }),
    };
    const fix =
      'It is not for readers there. Leave it out there with “not-in: {england: [tribunal]}”, or write it for them.';
    expect((await readSample(files)).problems).toEqual([
      `${FILE}:4:18  pack-leaflet  There is no leaflet “tribunal” for England.  ${fix}`,
      `${FILE}:5:20  pack-leaflet  There is no leaflet “tribunal” for England.  ${fix}`,
    ]);
    // Where only Wales is read, nothing is missing.
    expect((await readSample(files, { nation: 'wales' })).problems).toEqual([]);
    expect((await readSample(files, { nation: 'england' })).problems).toHaveLength(2);
  });

  it.each([
    [
      'a leaflet that is not there',
      { leaflets: '[hlep]', nations: '[wales]' },
      '4:12  pack-leaflet  There is no leaflet “hlep” for Wales.  Did you mean “help”? Write the name of a folder in content/leaflets.',
    ],
    [
      'something left out that is not in it',
      { 'not-in': '{wales: [tribunal]}' },
      '5:18  pack-leaflet  “tribunal” is left out here, but is not in this pack.  Delete it, or write it as it stands under “leaflets”.',
    ],
    [
      'everything left out in a nation',
      { 'not-in': '{wales: [help]}' },
      '5:17  pack-empty  Every leaflet of this pack is left out for Wales, so it would have only a cover.  Leave “wales” out of “nations” instead.',
    ],
    [
      'no leaflets',
      { leaflets: '[]' },
      '4:11  wrong-value  “leaflets”: the list is empty.  Write at least one.',
    ],
    [
      'a leaflet twice',
      { leaflets: '[help, help]' },
      '4:11  wrong-value  “leaflets”: one item stands twice.  Delete one of the two.',
    ],
    [
      'a mistyped key',
      { leaflet: '[help]' },
      '5:1  unknown-key  “leaflet” is not a key that is known here.  Did you mean “leaflets”? Keys that may stand here: title, for, nations, order, leaflets, nearest-relative, not-in.',
    ],
  ])('can’t have %s', async (_what, changes, line) => {
    expect((await readSample(pack(changes as Record<string, string>))).problems).toEqual([`${FILE}:${line}`]);
  });

  it('of a leaflet with a mistake at its top does not say that the leaflet is not there', async () => {
    const { problems } = await readSample({
      ...pack({ leaflets: '[help, tribunal]' }),
      'leaflets/tribunal/en.md': GOOD_LEAFLET.replace('audience: patient\n', ''),
    });
    expect(problems).toEqual([
      'leaflets/tribunal/en.md:2:1  missing-key  “audience” is missing.  Add a line for “audience”.',
    ]);
  });
});

describe('the folder of packs', () => {
  it('holds only files whose name can be an address', async () => {
    const fix = 'Use small letters, digits and single hyphens, and .yaml at the end, like “section-2.yaml”.';
    const { problems } = await readSample({
      'packs/Section_2.yaml': 'title: {en: Section 2}\n',
      'packs/notes.txt': 'To do.\n',
      'packs/old/section-2.yaml': 'title: {en: Section 2}\n',
    });
    expect(problems).toEqual(
      ['notes.txt', 'old', 'Section_2.yaml'].map(
        (name) =>
          `packs/${name}:1:1  file-name  “${name}” is not the name of a file that can stand here.  ${fix}`,
      ),
    );
  });
});
