import { describe, expect, it } from 'vitest';
import { besideParts, englishOf } from './beside.ts';
import type { Block, ListItem, PartNote } from './block.ts';
import type { Leaflet } from './leaflet.ts';
import type { Site } from './site.ts';

const words = (text: string) => [{ kind: 'text', text }] as const;
const paragraph = (text: string, note?: PartNote): Block => ({
  kind: 'paragraph',
  text: words(text),
  rights: [],
  ...(note && { note }),
});
const item = (text: string, list?: ListItem['list']): ListItem => ({
  text: words(text),
  rights: [],
  ...(list && { list }),
});
const list = (...items: ListItem[]): Extract<Block, { kind: 'list' }> => ({
  kind: 'list',
  ordered: false,
  items,
});
const explained = (...entries: [word: string, term: string][]): Block => ({
  kind: 'words',
  entries: entries.map(([word, term]) => ({ word, term, meaning: `${term}.` })),
});
const beside = (own: readonly Block[], english: readonly Block[]) =>
  besideParts({ blocks: own, file: 'pl.md' }, { blocks: english, file: 'en.md' });

describe('parts of a leaflet beside the main language', () => {
  it('stand in the order of the leaflet, each beside its own', () => {
    expect(beside([paragraph('Raz.'), paragraph('Dwa.')], [paragraph('One.'), paragraph('Two.')])).toEqual([
      { kind: 'paragraph', own: paragraph('Raz.'), english: paragraph('One.') },
      { kind: 'paragraph', own: paragraph('Dwa.'), english: paragraph('Two.') },
    ]);
  });

  it('are points of lists, too, and points within points', () => {
    const [part] = beside([list(item('a', list(item('b'))))], [list(item('A', list(item('B'))))]);
    expect(part).toMatchObject({
      items: [
        {
          own: { text: words('a') },
          english: { text: words('A') },
          list: { items: [{ own: { text: words('b') }, english: { text: words('B') } }] },
        },
      ],
    });
  });

  it('are cells of tables, things to tick, lines to fill in and what is in boxes', () => {
    const table = (a: string, b: string): Block => ({
      kind: 'table',
      rights: ['can-ask'],
      head: [words(a)],
      rows: [[words(b)]],
    });
    const ticks = (text: string): Block => ({ kind: 'ticks', items: [{ text: words(text), rights: [] }] });
    const line = (label: string): Block => ({ kind: 'fill-in', labels: [label] });
    const box = (text: string): Block => ({ kind: 'callout', role: 'refuse', blocks: [paragraph(text)] });
    expect(
      beside(
        [table('a', 'b'), ticks('c'), line('d'), box('e')],
        [table('A', 'B'), ticks('C'), line('D'), box('E')],
      ),
    ).toMatchObject([
      {
        rights: ['can-ask'],
        head: [{ own: words('a'), english: words('A') }],
        rows: [[{ own: words('b'), english: words('B') }]],
      },
      { items: [{ own: { text: words('c') }, english: { text: words('C') } }] },
      { labels: [{ own: 'd', english: 'D' }] },
      { role: 'refuse', parts: [{ own: paragraph('e'), english: paragraph('E') }] },
    ]);
  });

  it('stand once where the reader’s part is in the main language, and twice where it may be old', () => {
    expect(
      beside(
        [paragraph('One.', 'in-main-language'), paragraph('Dwa.', 'may-be-old')],
        [paragraph('One.'), paragraph('Two.')],
      ),
    ).toEqual([
      { kind: 'paragraph', own: paragraph('One.', 'in-main-language') },
      { kind: 'paragraph', own: paragraph('Dwa.', 'may-be-old'), english: paragraph('Two.') },
    ]);
    const line: Block = { kind: 'fill-in', labels: ['My name'], note: 'in-main-language' };
    expect(beside([line], [{ kind: 'fill-in', labels: ['My name'] }])).toEqual([
      { kind: 'once', block: line },
    ]);
  });

  it('have a hard word where the reader’s language has it, beside the same word wherever that is explained', () => {
    expect(
      beside(
        [paragraph('Raz.'), explained(['tribunal', 'trybunał'], ['cto', 'nakaz']), paragraph('Dwa.')],
        [paragraph('One.'), paragraph('Two.'), explained(['section', 'section'], ['tribunal', 'tribunal'])],
      ),
    ).toMatchObject([
      { kind: 'paragraph' },
      {
        kind: 'words',
        entries: [{ own: { term: 'trybunał' }, english: { term: 'tribunal' } }, { own: { term: 'nakaz' } }],
      },
      { kind: 'paragraph', english: paragraph('Two.') },
    ]);
  });

  it.each([
    ['a part more', [paragraph('Raz.')], [paragraph('One.'), paragraph('Two.')]],
    ['a part less', [paragraph('Raz.'), paragraph('Dwa.')], [paragraph('One.')]],
    ['another kind', [paragraph('Raz.')], [list(item('One.'))]],
    ['a point more', [list(item('a'))], [list(item('A'), item('B'))]],
    ['points within a point', [list(item('a'))], [list(item('A', list(item('B'))))]],
  ])('are not made of leaflets of which one has %s', (_, own, english) => {
    expect(() => beside(own, english)).toThrow('pl.md does not have the shape of en.md.');
  });
});

describe('the leaflet that a translation is of', () => {
  const base = { id: 'imha', form: 'standard', nation: 'england', language: 'en' };
  const english = base as Leaflet;
  const easy = { ...base, form: 'easy' } as Leaflet;
  const polish = {
    ...base,
    language: 'pl',
    translation: { status: 'draft', byRole: 'machine translation', on: '2026-11-28' },
  } as Leaflet;
  const untranslated = { ...base, id: 'tribunal', language: 'pl', wordsIn: 'en' } as Leaflet;
  const languages = [{ id: 'en' }, { id: 'pl' }] as unknown as Site['languages'];
  const of = (leaflet: Leaflet) =>
    englishOf(leaflet, { leaflets: [easy, english, polish, untranslated], languages });

  it('is that of its name, nation and form', () => expect(of(polish)).toBe(english));
  it('is none for one that nobody translated, or in the main language', () =>
    expect([of(english), of(untranslated)]).toEqual([undefined, undefined]));
});
