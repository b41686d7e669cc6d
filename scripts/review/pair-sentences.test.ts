import { describe, expect, it } from 'vitest';
import type { Sentence } from '../changes/sentences.ts';
import { pairSentences } from './pair-sentences.ts';
import { showDifference } from './show-words.ts';

function sentences(...texts: readonly string[]): readonly Sentence[] {
  return texts.map((text) => ({
    text,
    words: [{ kind: 'text', text }],
    under: '',
    stands: 'plain text',
    rights: [],
  }));
}

describe('what became of each sentence', () => {
  it.each([
    ['the same', ['You can say no.'], ['You can say no.'], []],
    [
      'one in place of one, however different',
      ['Yes.'],
      ['Ask a nurse first.'],
      ['Yes. → Ask a nurse first.'],
    ],
    [
      'one put in before one that changed',
      ['You can say no to help.'],
      ['Ask a nurse.', 'You can always say no to help.'],
      [' → Ask a nurse.', 'You can say no to help. → You can always say no to help.'],
    ],
    [
      'two that have little in common',
      ['The help is free.', 'It is private.'],
      ['Nobody pays anything.', 'Ask for it at any time.'],
      ['The help is free. → ', 'It is private. → ', ' → Nobody pays anything.', ' → Ask for it at any time.'],
    ],
    [
      'one that went to another place',
      ['Ask a nurse.', 'It is free.', 'You can say no.'],
      ['It is free.', 'You can say no.', 'Ask a nurse.'],
      ['Ask a nurse. → Ask a nurse.'],
    ],
    ['one that was there twice', ['It is free.', 'It is free.'], ['It is free.'], ['It is free. → ']],
  ])('%s', (_, before, now, expected) => {
    const pairs = pairSentences(sentences(...before), sentences(...now), 'en');
    expect(pairs.map((pair) => `${pair.before?.text ?? ''} → ${pair.now?.text ?? ''}`)).toEqual(expected);
  });
});

describe('the words that changed', () => {
  const shown = (before: string, now: string, language = 'en') => {
    const words = showDifference([{ kind: 'text', text: before }], [{ kind: 'text', text: now }], language);
    const marks = (pieces: typeof words.now) =>
      pieces.map(({ text, change }) => (change ? `[${text}]` : text)).join('');
    return `${marks(words.before)} → ${marks(words.now)}`;
  };

  it.each([
    ['You can say no.', 'You can always say no.', 'You can say no. → You can [always] say no.'],
    ['within 14 days.', 'within 21 days.', 'within [14] days. → within [21] days.'],
    ['You can say no', 'You can say no to it.', 'You can say no → You can say no [to it.]'],
    ['The help is free.', 'Nobody pays.', '[The help is free.] → [Nobody pays.]'],
  ])('%s becomes %s', (before, now, expected) => {
    expect(shown(before, now)).toBe(expected);
  });

  it('are found where no spaces stand between words', () => {
    expect(shown('您可以说不。', '您随时可以说不。', 'zh-Hans')).toBe('您可以说不。 → 您[随时]可以说不。');
  });

  it('are marked where only their marks changed', () => {
    const { before, now } = showDifference(
      [{ kind: 'text', text: 'Say no.' }],
      [
        { kind: 'text', text: 'Say ' },
        { kind: 'strong', text: [{ kind: 'text', text: 'no' }] },
        { kind: 'text', text: '.' },
      ],
      'en',
    );
    expect(before).toEqual([{ text: 'Say ' }, { text: 'no', change: 'out' }, { text: '.' }]);
    expect(now).toEqual([{ text: 'Say ' }, { text: 'no', strong: true, change: 'in' }, { text: '.' }]);
  });
});
