import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../scripts/model/language.ts';
import type { SearchIndex } from '../../scripts/model/search-index.ts';
import { languageOf, type Site } from '../../scripts/model/site.ts';
import { readSite } from '../../scripts/read/read-site.ts';
import { type RealContent, realContent } from '../../scripts/read/real-content.ts';
import { ENGLISH } from '../examples/english.ts';
import { searchIndexOf } from '../search-index.ts';
import { keyPages } from './key-pages.ts';

const LETTERS = ['en', 'cy', 'pl', 'ur', 'ar', 'pa', 'bn', 'so', 'ro'];

let content: RealContent;
let site: Site;

beforeAll(async () => {
  content = realContent({ packs: [] });
  const read = await readSite({ content: content.folder, asOf: '2026-11-28', today: '2026-11-28' });
  if (!read.site) throw new Error(JSON.stringify(read.problems));
  site = read.site;
}, 120_000);

afterAll(() => content.remove());

function indexIn(language: string): SearchIndex {
  return searchIndexOf({ nation: 'wales', language }, site, ({ id }) => ({ page: id, large: id }));
}

const pagesIn = (language: string) => keyPages(indexIn(language), languageOf(site, language));

/** Words of a text that cannot be made of some keys. */
function untypable(text: string, keys: readonly string[]): readonly string[] {
  const typable = new RegExp(`^(?:${keys.toSorted((a, b) => b.length - a.length).join('|')})+$`, 'u');
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => !typable.test(word));
}

describe.each(LETTERS)('the keys of %s', (language) => {
  it('type every word of every leaflet, and what the screen gives as examples', () => {
    const pages = pagesIn(language);
    expect(pages.map(({ type }) => type)).not.toContain('words');
    const keys = pages.flatMap((page) => page.keys);
    const { leaflets, synonyms } = indexIn(language);
    expect(leaflets.length).toBeGreaterThan(20);
    const all = leaflets.flatMap(({ title, summary, headings, text }) => [title, summary, headings, text]);
    const example = languageOf(site, language).strings['search-summary'];
    expect(untypable([...all, ...synonyms.flat(), example].join(' '), keys)).toEqual([]);
  });

  it('stand once each, and leave room for what is found', () => {
    const pages = pagesIn(language);
    const keys = pages.flatMap((page) => page.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(pages.length).toBeLessThan(3);
    for (const page of pages) expect(page.keys.length).toBeLessThanOrEqual(70);
  });
});

it('stand in the order of the alphabet, with letters that have a mark beside those that have none', () => {
  expect(pagesIn('en')).toEqual([{ type: 'letters', keys: [...'abcdefghijklmnopqrstuvwxyz0123456789'] }]);
  expect(pagesIn('cy')[0]?.keys.join('')).toBe('aáâbcdeêfghiîïjklmnoôpqrstuûvwŵxyŷz0123456789');
  expect(pagesIn('pl')[0]?.keys.join('')).toMatch(/^aąbcćdeęf.*zźż/u);
  expect(pagesIn('ur')[0]?.keys.join('')).toMatch(/بپتٹث.*کگلمنں/u);
});

it('put vowel signs after letters, and take a letter with its dot for one', () => {
  const keys = pagesIn('pa')[0]?.keys ?? [];
  expect(keys.slice(0, 3)).toEqual(['ਉ', 'ਊ', 'ਓ']);
  expect(keys).toContain('ਸ਼'.normalize('NFC'));
  expect(keys).not.toContain('\u{a3c}');
  const firstMark = keys.findIndex((key) => /^\p{M}/u.test(key));
  expect(firstMark).toBeGreaterThan(30);
  expect(keys.slice(firstMark).every((key) => /^\p{M}/u.test(key))).toBe(true);
});

it('give Latin letters a page of their own beside another script', () => {
  expect(pagesIn('bn')[1]?.keys.join('')).toBe('abcdefghijklmnopqrstuvwxyz0123456789');
});

it('are the words that readers search by, where there are too many signs', () => {
  const pages = pagesIn('zh-Hans');
  const words = pages.filter(({ type }) => type === 'words').flatMap(({ keys }) => keys);
  expect(words.length).toBeGreaterThan(40);
  const examples = [...languageOf(site, 'zh-Hans').strings['search-summary'].matchAll(/“(.+?)”/gu)];
  expect(examples).toHaveLength(3);
  for (const [, example] of examples) expect(words).toContain(example);
  expect(pages.at(-1)?.keys.join('')).toBe('abcdefghijklmnopqrstuvwxyz0123456789');
  for (const page of pages) expect(page.keys.length).toBeLessThanOrEqual(page.type === 'words' ? 32 : 70);
});

describe('of a language that is added', () => {
  const added = (id: string, title: string): readonly (readonly string[])[] => {
    const language: Language = { ...ENGLISH, id, strings: { ...ENGLISH.strings } };
    const index = {
      leaflets: [{ id: 0, page: '', large: '', title, summary: '', headings: '', text: '' }],
      synonyms: [],
    };
    return keyPages(index, language).map(({ keys }) => keys);
  };

  it('come from its own words', () => {
    expect(added('el', 'Τα δικαιώματά σας')[0]?.join('')).toBe('αάδικμσςτώ0123456789');
    expect(added('de', 'Über große Ämter')[0]?.join('')).toMatch(/^aäbc.*sßt/u);
  });

  it('are its signs, on as many pages as they need, where nobody has said what readers search by', () => {
    const signs = Array.from({ length: 200 }, (_, sign) => String.fromCodePoint(0x4e00 + sign));
    const pages = added('ja', signs.join(''));
    expect(pages.slice(0, -1).flat().toSorted()).toEqual(signs);
    expect(pages.map(({ length }) => length)).toEqual([67, 67, 66, 36]);
  });
});
