import { describe, expect, it } from 'vitest';
import { findingsOf, findingsOn, madeSheet } from './sheet-fixture.ts';

const messages = async (rule: string, fixture: string) =>
  (await findingsOf(rule, madeSheet(fixture))).map(({ message, where }) => `${where}: ${message}`);

describe('sheet:heading-size', () => {
  it('passes headings that are larger than the text', async () => {
    expect(await findingsOn(madeSheet('sheet-heading-size/good.typ'))).toEqual({});
  });

  it('fails headings that are as large as the text, or hardly larger', async () => {
    expect(await messages('sheet:heading-size', 'sheet-heading-size/bad.typ')).toEqual([
      'page 1: The heading “When” is 14 pt, which hardly differs from the text of 14 pt.',
      'page 1: The heading “Where” is 15 pt, which hardly differs from the text of 14 pt.',
    ]);
  });

  it('says nothing of other people’s files', async () => {
    expect(await messages('sheet:heading-size', 'sheet-tagged/sheet.typ')).toEqual([]);
  });
});

describe('sheet:alignment', () => {
  it.each(['good', 'good-right-to-left', 'good-by-chance'])(
    'passes lines that share the edge they begin at, and others only by chance: %s',
    async (name) => {
      expect(await messages('sheet:alignment', `sheet-alignment/${name}.typ`)).toEqual([]);
    },
  );

  it.each([
    ['bad-justified', 'are stretched so that all end at one edge.'],
    ['bad-item', 'are stretched so that all end at one edge.'],
    ['bad-centred', 'begin at different places.'],
  ])('fails %s', async (name, what) => {
    expect(await messages('sheet:alignment', `sheet-alignment/${name}.typ`)).toEqual([
      expect.stringMatching(/^page 1: The lines of “Tell any nurse/u),
    ]);
    expect((await messages('sheet:alignment', `sheet-alignment/${name}.typ`))[0]).toContain(what);
  });
});
