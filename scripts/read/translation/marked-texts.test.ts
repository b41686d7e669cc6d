import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Piece, piecesOf } from '../../model/block.ts';
import { scriptOf } from '../../model/script.ts';
import type { Site } from '../../model/site.ts';
import { readSite } from '../read-site.ts';
import { realContent } from '../real-content.ts';
import { markTexts } from './mark-foreign.ts';

const KEPT = { language: 'en', words: new Set(['nearest', 'relative']) };

it('marks English in a title, and leaves a text out in which there is none', () => {
  expect(markTexts({ title: 'Krewny (nearest relative)', summary: 'Kto nim jest.' }, KEPT, 'pl')).toEqual({
    marked: {
      title: [
        { kind: 'text', text: 'Krewny (' },
        { kind: 'foreign', language: 'en', text: 'nearest relative' },
        { kind: 'text', text: ')' },
      ],
    },
  });
  expect(markTexts({ title: 'Krewny', summary: 'Kto nim jest.' }, KEPT, 'pl')).toEqual({});
});

describe('the translations of this site', () => {
  const content = realContent();
  let site: Site;

  beforeAll(async () => {
    const read = await readSite({ content: content.folder, asOf: '2026-11-28', today: '2026-11-28' });
    if (!read.site) throw new Error('The content was not read.');
    site = read.site;
  }, 180_000);

  afterAll(() => content.remove());

  const LATIN = /\p{sc=Latn}{3,}/u;
  const unmarked = (pieces: readonly Piece[]) =>
    pieces.filter(({ kind, text }) => kind !== 'foreign' && LATIN.test(text)).map(({ text }) => text);
  const translated = () =>
    site.leaflets.filter(({ language, translation }) => translation && scriptOf(language) !== 'Latn');

  it('say of each Latin word in a title or an answer that it is English', () => {
    expect(translated().length).toBeGreaterThan(30);
    for (const { title, summary, marked, file } of translated()) {
      expect(unmarked(piecesOf(title, marked?.title)), file).toEqual([]);
      expect(unmarked(piecesOf(summary, marked?.summary)), file).toEqual([]);
    }
    expect(translated().filter(({ marked }) => marked?.summary).length).toBeGreaterThan(0);
  });

  it('say so of each in a hard word and its meaning, beside leaflets and on a page of its own', () => {
    const entries = [
      ...translated().flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'words' ? block.entries : [])),
      ),
      ...Object.entries(site.glossaries).flatMap(([id, all]) => (scriptOf(id) === 'Latn' ? [] : all)),
    ];
    expect(entries.filter(({ marked }) => marked?.term).length).toBeGreaterThan(30);
    for (const { term, meaning, marked } of entries) {
      expect(unmarked(piecesOf(term, marked?.term))).toEqual([]);
      expect(unmarked(piecesOf(meaning, marked?.meaning))).toEqual([]);
    }
  });
});
