import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { plainText } from '../model/block.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { contentSample, frontMatter } from './content-sample.ts';
import { readSite } from './read-site.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function leafletsOf(body: string, nation?: 'england' | 'wales'): Promise<readonly Leaflet[]> {
  const content = contentSample({ 'leaflets/help/en.md': `${frontMatter()}${body}` });
  folders.push(content);
  const { site, problems } = await readSite({
    content,
    asOf: '2026-11-22',
    today: '2026-11-22',
    ...(nation ? { nation } : {}),
  });
  expect(problems).toEqual([]);
  return site?.leaflets ?? [];
}

/** The words of the paragraphs of a leaflet. */
function wordsOf(leaflet: Leaflet | undefined): string[] {
  return (leaflet?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [plainText(block.text)] : [],
  );
}

describe('a leaflet', () => {
  it('says to each nation only its own law', async () => {
    const [england, wales] = await leafletsOf(
      'Both.\n\n::: england\nEngland.\n:::\n\n::: wales\nWales. {right=only-wales}\n:::',
    );
    expect(england?.nation).toBe('england');
    expect(wordsOf(england)).toEqual(['Both.', 'England.']);
    expect(wales?.nation).toBe('wales');
    expect(wordsOf(wales)).toEqual(['Both.', 'Wales.']);
  });

  it('is read for one nation where only one is asked for', async () => {
    expect((await leafletsOf('Both.', 'wales')).map(({ nation }) => nation)).toEqual(['wales']);
  });

  it('prints legal numbers in words, and ties the sentence to their claim', async () => {
    const [leaflet] = await leafletsOf('Ask within {{ law.apply-within }}. {right=can-refuse}');
    expect(leaflet?.blocks).toEqual([
      {
        kind: 'paragraph',
        text: [
          { kind: 'text', text: 'Ask within ' },
          { kind: 'value', text: '14 days', isolate: false },
          { kind: 'text', text: '.' },
        ],
        rights: ['apply-within', 'can-refuse'],
      },
    ]);
  });

  it('makes telephone numbers links that can be dialled, and keeps their order in any direction of text', async () => {
    const [leaflet] = await leafletsOf('Call {{ contact.advocacy.phone }}.');
    expect(leaflet?.blocks[0]).toMatchObject({
      text: [
        { text: 'Call ' },
        {
          kind: 'link',
          to: { kind: 'phone', number: '03003038037' },
          text: [{ kind: 'value', text: '03003 038 037', isolate: true }],
        },
        { text: '.' },
      ],
    });
  });

  it('links to a heading of its own by its words', async () => {
    const [leaflet] = await leafletsOf(
      'See [below](#what’s-next).\n\n## What’s next?\n\nWords.'.replace('what’s', 'whats'),
    );
    expect(leaflet?.blocks).toMatchObject([
      { text: [{}, { to: { kind: 'anchor', id: 'whats-next' } }, {}] },
      { kind: 'heading', id: 'whats-next' },
      {},
    ]);
  });

  it('keeps lists, nested lists, tables, callouts and contacts as what they are', async () => {
    const [leaflet] = await leafletsOf(
      [
        '- One\n  1. Inner\n- Two {right=can-refuse}',
        '| Who | When |\n| --- | --- |\n| You | Now |',
        '::: refuse\nNo is fine.\n:::',
        '::: contact advocacy\n:::',
      ].join('\n\n'),
    );
    expect(leaflet?.blocks).toMatchObject([
      {
        kind: 'list',
        ordered: false,
        items: [
          { text: [{ text: 'One' }], list: { ordered: true, items: [{ text: [{ text: 'Inner' }] }] } },
          { text: [{ text: 'Two' }], rights: ['can-refuse'] },
        ],
      },
      {
        kind: 'table',
        head: [[{ text: 'Who' }], [{ text: 'When' }]],
        rows: [[[{ text: 'You' }], [{ text: 'Now' }]]],
      },
      { kind: 'callout', role: 'refuse', blocks: [{ kind: 'paragraph' }] },
      { kind: 'contact', contact: { id: 'advocacy', phone: '03003 038 037' } },
    ]);
  });

  it('tells a number in force on the day asked for', async () => {
    const version = (from: string, to: string, days: number) =>
      `    - {nations: [england, wales], provision: s1, from: ${from}, to: ${to}, standing: read, source: Act, checked: 2026-11-22, value: {days: ${days}}}`;
    const content = contentSample({
      'leaflets/help/en.md': `${frontMatter()}Within {{ law.changes }}.\n`,
      'law/more.yaml': `changes:\n  statement: A limit.\n  critical: true\n  versions:\n${version('2010-01-01', '2026-02-17', 7)}\n${version('2026-02-18', '2099-01-01', 10)}\n`,
    });
    folders.push(content);
    const on = async (asOf: string) =>
      wordsOf((await readSite({ content, asOf, today: asOf })).site?.leaflets[0]);
    expect(await on('2026-02-17')).toEqual(['Within 7 days.']);
    expect(await on('2026-02-18')).toEqual(['Within 10 days.']);
  });
});
