import { expect, it } from 'vitest';
import { markForeign } from './translation/mark-foreign.ts';

const KEPT = {
  language: 'en',
  words: new Set(['section', '5(2)', 'holding', 'power', 'imha', 'act', 'the', '1983']),
};
const mark = (text: string, language: string) => markForeign([{ kind: 'text', text }], KEPT, language);

it('keeps “5(2)” in its own order in Arabic', () => {
  expect(mark('المادة 5(2) من القانون', 'ar')).toEqual([
    { kind: 'text', text: 'المادة ' },
    { kind: 'value', text: '5(2)', isolate: true },
    { kind: 'text', text: ' من القانون' },
  ]);
  expect(mark('المادة 17A(4)(a).', 'ar')).toMatchObject([{}, { text: '17A(4)(a)', isolate: true }, {}]);
});

it('says in Urdu which words are English, and leaves a name that is in no English its own order', () => {
  expect(mark('وکیل (holding power) اور Łukasz', 'ur')).toEqual([
    { kind: 'text', text: 'وکیل (' },
    { kind: 'foreign', language: 'en', text: 'holding power' },
    { kind: 'text', text: ') اور ' },
    { kind: 'value', text: 'Łukasz', isolate: true },
  ]);
});

it('marks English in Bengali and Chinese outside brackets too, where no word of theirs is in Latin letters', () => {
  expect(mark('IMHA আপনাকে', 'bn')[0]).toEqual({ kind: 'foreign', language: 'en', text: 'IMHA' });
  expect(mark('您的IMHA（holding power）', 'zh-Hans')).toMatchObject([
    { kind: 'text' },
    { kind: 'foreign', text: 'IMHA' },
    { kind: 'text' },
    { kind: 'foreign', text: 'holding power' },
    { kind: 'text' },
  ]);
});

it('leaves a Latin language alone outside brackets, and finds English in bold words and links', () => {
  expect(mark('Power 5(2)', 'pl')).toEqual([{ kind: 'text', text: 'Power 5(2)' }]);
  const strong = { kind: 'strong', text: [{ kind: 'text', text: 'Ustawa (Act)' }] } as const;
  expect(markForeign([strong], KEPT, 'pl')).toEqual([
    {
      kind: 'strong',
      text: [
        { kind: 'text', text: 'Ustawa (' },
        { kind: 'foreign', language: 'en', text: 'Act' },
        { kind: 'text', text: ')' },
      ],
    },
  ]);
});
