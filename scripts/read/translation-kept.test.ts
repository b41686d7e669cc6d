import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../model/block.ts';
import { plainText } from '../model/block.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { CLAIMS, frontMatter } from './content-sample.ts';
import { IN_POLISH_TOO, readSample } from './read-sample.ts';
import { type Both, englishBody, otherBody, translationFront } from './translation-sample.ts';

const PARTS: readonly Both[] = [
  ['## Your help', '## Twoja pomoc'],
  ['You can say no. {right=can-refuse}', 'Możesz odmówić. {right=can-refuse}'],
  ['Someone listens to you.', 'Ktoś cię wysłucha.'],
  ['- It is free.', '- To nic nie kosztuje.'],
  ['- Ask within {{ law.apply-within }}.', '- Masz na to {{ law.apply-within }}.'],
];

const ENGLISH = englishBody(PARTS);
const POLISH = otherBody(PARTS);

/** The leaflet in Polish for England, of which the English was changed after it had been translated. */
async function inPolish(
  english: string,
  polish = POLISH,
  more: Readonly<Record<string, string>> = {},
): Promise<{ problems: readonly string[]; leaflet: Leaflet | undefined; site: readonly Leaflet[] }> {
  const { site, problems } = await readSample({
    ...IN_POLISH_TOO,
    'leaflets/help/en.md': `${frontMatter()}${english}`,
    'leaflets/help/pl.md': `${translationFront()}${polish}`,
    ...more,
  });
  const leaflets = site?.leaflets ?? [];
  const leaflet = leaflets.find(({ language, nation }) => language === 'pl' && nation === 'england');
  return { problems, leaflet, site: leaflets };
}

/** Each part, with its note before it. */
function told(blocks: readonly Block[] | undefined): readonly string[] {
  const line = ({ text, note }: { readonly text: readonly Inline[]; readonly note?: string }) =>
    `${note ? `(${note}) ` : ''}${plainText(text)}`;
  return (blocks ?? []).flatMap((block) => {
    if (block.kind === 'list') return block.items.map(line);
    return block.kind === 'heading' || block.kind === 'paragraph' ? [line(block)] : [];
  });
}

const FRESH = [
  'Twoja pomoc',
  'Możesz odmówić.',
  'Ktoś cię wysłucha.',
  'To nic nie kosztuje.',
  'Masz na to 14 dni.',
];

describe('a draft of a translation', () => {
  const withheld = {
    'site.yaml': (IN_POLISH_TOO['site.yaml'] ?? '').replace('publish', 'withhold'),
    'leaflets/help/en.md': `${frontMatter()}${ENGLISH}`,
    'leaflets/help/pl.md': `${translationFront()}${POLISH}`,
  };

  it('is kept back where the site says so, and shown to whoever asks for drafts', async () => {
    const before = await readSample({ ...IN_POLISH_TOO, ...withheld });
    const asked = await readSample({ ...IN_POLISH_TOO, ...withheld }, { drafts: 'publish' });
    const languages = ({ site }: typeof before) => site?.languages.map(({ id }) => id);
    expect(languages(before)).toEqual(['en']);
    expect(languages(asked)).toEqual(['en', 'pl']);
  });
});

describe('a translation of what stands there', () => {
  it('is published whole, with who made it and no note', async () => {
    const { leaflet, problems } = await inPolish(ENGLISH);
    expect(problems).toEqual([]);
    expect(told(leaflet?.blocks)).toEqual(FRESH);
    expect(leaflet).toMatchObject({
      title: 'Twoje prawo',
      summary: 'Pomoc jest blisko.',
      translation: { status: 'draft', byRole: 'machine translation', on: '2026-11-20' },
    });
    expect(leaflet).not.toHaveProperty('note');
    expect(leaflet).not.toHaveProperty('wordsIn');
  });

  it('takes who it is for, its dates and what it must tell from its source', async () => {
    const { leaflet } = await inPolish(ENGLISH, POLISH, {
      'leaflets/help/en.md': `${frontMatter({ 'must-tell': '[can-refuse]' })}${ENGLISH}`,
    });
    expect(leaflet).toMatchObject({
      audience: 'patient',
      lawChecked: '2026-11-22',
      nextReview: '2027-05-22',
      mustTell: [{ claim: 'can-refuse' }],
    });
  });

  it('has the anchors of its source, so that one link leads to both', async () => {
    const { leaflet, problems } = await inPolish(
      `${ENGLISH}Read [your help](#your-help).\n`,
      `${POLISH}${otherBody([['Read [your help](#your-help).', 'Przeczytaj [o pomocy](#your-help).']])}`,
    );
    expect(problems).toEqual([]);
    expect(leaflet?.blocks[0]).toMatchObject({ kind: 'heading', id: 'your-help' });
  });

  it('keeps no mark of its own in what readers see', async () => {
    expect(JSON.stringify((await inPolish(ENGLISH)).leaflet?.blocks)).not.toContain('from=');
  });
});

describe('when its source changes', () => {
  it('only the changed part may be out of date, and says so', async () => {
    const { leaflet, problems } = await inPolish(ENGLISH.replace('Someone listens', 'A person listens'));
    expect(problems).toEqual([]);
    expect(told(leaflet?.blocks)).toEqual(FRESH.with(2, '(may-be-old) Ktoś cię wysłucha.'));
  });

  it('a part about a critical right stands in English, with its number in English', async () => {
    const { leaflet, problems } = await inPolish(
      ENGLISH.replace('You can say no.', 'You can always say no.').replace('Ask within', 'You have'),
    );
    expect(problems).toEqual([]);
    expect(told(leaflet?.blocks)).toEqual(
      FRESH.with(1, '(in-main-language) You can always say no.').with(
        4,
        '(in-main-language) You have 14 days.',
      ),
    );
  });

  it('a part that was about a critical right, and is no longer, is not shown as it was', async () => {
    const { leaflet } = await inPolish(ENGLISH.replace('You can say no. {right=can-refuse}', 'Ask a nurse.'));
    expect(told(leaflet?.blocks)).toEqual(FRESH.with(1, '(in-main-language) Ask a nurse.'));
  });

  it('a part is not shown under a right that its words do not tell', async () => {
    const law = `${CLAIMS.slice(0, CLAIMS.indexOf('not-started:'))}listens:
  statement: Someone must listen.
  critical: false
  versions:
    - nations: [england, wales]
      provision: MHA 1983 s1
      from: 2025-03-25
      standing: read
      source: Mental Health Act 1983
      checked: 2026-11-22
`;
    const { leaflet } = await inPolish(
      ENGLISH.replace('Someone listens to you.', 'Someone must listen. {right=listens}'),
      POLISH,
      { 'law/claims.yaml': law },
    );
    expect(told(leaflet?.blocks)).toEqual(FRESH.with(2, '(in-main-language) Someone must listen.'));
  });

  it('a part that leads to a leaflet which is gone stops nothing, and leads where its source does', async () => {
    const { leaflet, problems } = await inPolish(
      `${ENGLISH}Ask [the help](../help/en.md).\n`,
      `${POLISH}${otherBody([['Ask [the court](../court/en.md).', 'Zapytaj [sąd](../court/en.md).']])}`,
    );
    expect(problems).toEqual([]);
    expect(told(leaflet?.blocks).at(-1)).toBe('(in-main-language) Ask the help.');
  });

  it('a new part stands in English, and one that is gone is not shown', async () => {
    const { leaflet, problems } = await inPolish(
      ENGLISH.replace('Someone listens to you.', 'Take your time.').replace('- It is free.\n\n', ''),
    );
    expect(problems).toEqual([]);
    // What stands in its place is taken for its older words.
    expect(told(leaflet?.blocks)).toEqual([
      'Twoja pomoc',
      'Możesz odmówić.',
      '(may-be-old) Ktoś cię wysłucha.',
      'Masz na to 14 dni.',
    ]);
    const added = await inPolish(ENGLISH.replace('Someone listens', 'Take your time.\n\nSomeone listens'));
    expect(told(added.leaflet?.blocks)).toEqual(FRESH.toSpliced(2, 0, '(in-main-language) Take your time.'));
  });

  it('the title and the summary are said to be old, and the rest is not', async () => {
    const { leaflet, problems } = await inPolish(ENGLISH, POLISH, {
      'leaflets/help/en.md': `${frontMatter({ summary: 'Someone will help you.' })}${ENGLISH}`,
    });
    expect(problems).toEqual([]);
    expect(leaflet).toMatchObject({ summary: 'Pomoc jest blisko.', note: 'may-be-old' });
    expect(told(leaflet?.blocks)).toEqual(FRESH);
  });

  it('a number of the law that changes makes nothing old, and is right in every language', async () => {
    const law = CLAIMS.slice(0, CLAIMS.indexOf('not-started:')).replaceAll('14', '28');
    const { leaflet, problems } = await inPolish(ENGLISH, POLISH, { 'law/claims.yaml': law });
    expect(problems).toEqual([]);
    expect(told(leaflet?.blocks)).toEqual(FRESH.with(4, 'Masz na to 28 dni.'));
  });

  it('a telephone number that changes makes nothing old', async () => {
    const call: Both = ['Ring {{ contact.advocacy.phone }}.', 'Zadzwoń: {{ contact.advocacy.phone }}.'];
    const { leaflet, problems } = await inPolish(`${ENGLISH}${call[0]}\n`, `${POLISH}${otherBody([call])}`, {
      'site.yaml': (IN_POLISH_TOO['site.yaml'] ?? '').replace('03003 038 037', '01632 960 001'),
    });
    expect(problems).toEqual([]);
    expect(told(leaflet?.blocks).at(-1)).toBe('Zadzwoń: 01632 960 001.');
  });
});

describe('what is of one language as a whole', () => {
  const TABLE = '| Who | When |\n| --- | --- |\n| A nurse | Today |\n\n';
  const cell = (english: string, polish: string) => otherBody([[english, polish]]).trim();
  const POLISH_TABLE = `| ${cell('Who', 'Kto')} | ${cell('When', 'Kiedy')} |\n| --- | --- |\n| ${cell('A nurse', 'Pielęgniarka')} | ${cell('Today', 'Dziś')} |\n\n`;
  const ROWS = (block: Block | undefined) =>
    block?.kind === 'table' ? [block.head, ...block.rows].map((row) => row.map(plainText)) : undefined;

  it('a table of which a cell has changed may be old as a whole', async () => {
    const { leaflet, problems } = await inPolish(TABLE.replace('Today', 'Now'), POLISH_TABLE);
    expect(problems).toEqual([]);
    expect(leaflet?.blocks[0]).toMatchObject({ note: 'may-be-old' });
    expect(ROWS(leaflet?.blocks[0])).toEqual([
      ['Kto', 'Kiedy'],
      ['Pielęgniarka', 'Dziś'],
    ]);
  });

  it('a table of which a critical cell has changed stands in English as a whole', async () => {
    const { leaflet, problems } = await inPolish(
      TABLE.replace('Today', 'In {{ law.apply-within }}'),
      POLISH_TABLE,
    );
    expect(problems).toEqual([]);
    expect(leaflet?.blocks[0]).toMatchObject({ note: 'in-main-language', rights: ['apply-within'] });
    expect(ROWS(leaflet?.blocks[0])).toEqual([
      ['Who', 'When'],
      ['A nurse', 'In 14 days'],
    ]);
  });

  it('lines to fill in stand in English as a whole, if one has not been translated', async () => {
    const fillIn = (labels: string) => `::: fill-in\n${labels}:::\n`;
    const name: Both = ['- My name', '- Moje nazwisko'];
    const { leaflet } = await inPolish(
      fillIn('- My name\n- My ward\n'),
      fillIn(otherBody([name]).replace('\n\n', '\n')),
    );
    expect(leaflet?.blocks).toEqual([
      { kind: 'fill-in', labels: ['My name', 'My ward'], note: 'in-main-language' },
    ]);
    const old = await inPolish(fillIn('- My names\n'), fillIn(otherBody([name]).replace('\n\n', '\n')));
    expect(old.leaflet?.blocks).toEqual([{ kind: 'fill-in', labels: ['Moje nazwisko'], note: 'may-be-old' }]);
  });
});

describe('words of another language inside a translation', () => {
  const SECTION = 'This is a holding power.';
  const inline = async (polish: string) => {
    const english = `${ENGLISH}${SECTION}\n`;
    const { leaflet } = await inPolish(english, `${POLISH}${otherBody([[SECTION, polish]])}`);
    const block = leaflet?.blocks.at(-1);
    return block?.kind === 'paragraph' ? block.text : undefined;
  };

  it('are marked where they stand in brackets as in English', async () => {
    expect(await inline('To jest prawo zatrzymania (holding power).')).toEqual([
      { kind: 'text', text: 'To jest prawo zatrzymania (' },
      { kind: 'foreign', language: 'en', text: 'holding power' },
      { kind: 'text', text: ').' },
    ]);
  });

  it('are no others: words that are not in the English stay words of the translation', async () => {
    expect(await inline('To jest prawo (zatrzymanie w szpitalu).')).toEqual([
      { kind: 'text', text: 'To jest prawo (' },
      { kind: 'text', text: 'zatrzymanie w szpitalu' },
      { kind: 'text', text: ').' },
    ]);
  });
});
