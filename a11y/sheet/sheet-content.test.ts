import { describe, expect, it } from 'vitest';
import { contentOf } from './sheet-content.ts';

const item = (str: string, dir: 'ltr' | 'rtl', x: number, hasEOL = false) => ({
  str,
  dir,
  hasEOL,
  width: 10,
  height: 18,
  transform: [18, 0, 0, 18, x, 700],
  fontName: 'f',
});

const marked = (...items: ReturnType<typeof item>[]) => ({
  lang: null,
  styles: {},
  items: [
    { type: 'beginMarkedContentProps', id: 'mc0', tag: 'Span' },
    ...items,
    { type: 'endMarkedContent', id: '', tag: '' },
    { type: 'beginMarkedContentProps', id: '', tag: 'Artifact' },
  ],
});

const read = (...items: ReturnType<typeof item>[]) =>
  contentOf(marked(...items))
    .textById.get('mc0')
    ?.replace(/\s+/g, ' ')
    .trim();

describe('the words of a part', () => {
  it('are read as they are drawn, from left to right', () => {
    expect(read(item('Ask for', 'ltr', 50), item(' ', 'ltr', 90), item('help', 'ltr', 95))).toBe(
      'Ask for help',
    );
  });

  it('are turned round where they are drawn right to left, the last word first', () => {
    expect(
      read(
        item('حق', 'rtl', 369),
        item(' ', 'ltr', 422),
        item('کا', 'rtl', 431),
        item(' ', 'ltr', 459),
        item('وکیل', 'rtl', 468),
      ),
    ).toBe('وکیل کا حق');
  });

  it('keep the order of Latin words inside right-to-left ones', () => {
    expect(
      read(
        item('ہے', 'rtl', 300),
        item(' ', 'ltr', 310),
        item('14', 'ltr', 320),
        item(' ', 'ltr', 330),
        item('days', 'ltr', 340),
        item(' ', 'ltr', 360),
        item('حد', 'rtl', 370),
      ),
    ).toBe('حد 14 days ہے');
  });

  it('are turned round line by line', () => {
    expect(
      read(item('ب', 'rtl', 60), item(' ', 'ltr', 70), item('الف', 'rtl', 80, true), item('ت', 'rtl', 80)),
    ).toBe('الف ب ت');
  });
});

describe('words from right to left in parts of their own', () => {
  const end = { type: 'endMarkedContent', id: '', tag: '' };
  const begin = (id: string) => ({ type: 'beginMarkedContentProps', id, tag: 'Span' });
  const textOf = (items: readonly object[], spoken: readonly (string | undefined)[] = []): string => {
    const content = { lang: null, styles: {}, items } as unknown as Parameters<typeof contentOf>[0];
    return [...contentOf(content, undefined, spoken).textById.values()].join('');
  };

  it('keep the space that is to be seen between two parts, and get none where there is none', () => {
    // Each is 10 wide, and goes on at the left of the one before.
    const parts = [
      item('المادة', 'rtl', 300),
      item('2', 'ltr', 284),
      item('(', 'ltr', 268),
      item('section', 'ltr', 258),
    ];
    const items = parts.flatMap((part, index) => [begin(`mc${index}`), part, end]);
    expect(textOf(items)).toBe('المادة 2 (section');
  });

  it('are read as they come where they come in the order of reading', () => {
    expect(textOf([begin('mc0'), item('الأقرب', 'rtl', 300), item('قريبك', 'rtl', 284), end])).toBe(
      'الأقرب قريبك',
    );
  });

  it('are not turned round letter by letter where lam and alef are one', () => {
    expect(textOf([begin('mc0'), item('ا\ufefbحتجاز', 'rtl', 300), end])).toBe('الاحتجاز');
  });

  it('have their signs in order where the file says that they are drawn from their end', () => {
    const reversed = { type: 'beginMarkedContent', tag: 'ReversedChars' };
    expect(textOf([begin('mc0'), reversed, item(':)', 'ltr', 300), end, end])).toBe('):');
  });

  it('say what they say themselves, after the end of the line before', () => {
    const line = [
      begin('mc0'),
      item('Advocate', 'ltr', 300),
      begin('mc1'),
      item('', 'ltr', 50, true),
      item(')', 'ltr', 50),
      end,
      end,
    ];
    expect(textOf(line, [undefined, '('])).toBe('Advocate\n(');
  });
});

it('gives the size and place of each piece of text', () => {
  expect(contentOf(marked(item('Help', 'ltr', 51))).items).toEqual([
    {
      text: 'Help',
      size: 18,
      x: 51,
      y: 700,
      width: 10,
      box: { left: 51, right: 61, bottom: 695.5, top: 713.5 },
      upright: true,
      slanted: false,
      along: [1, 0],
      artifact: false,
      marked: 'mc0',
    },
  ]);
});
