import { expect, it } from 'vitest';
import { withoutCodes } from './without-codes.ts';

const left = (text: string) => withoutCodes(text).replace(/\s+/gu, ' ').trim();

it.each([
  ['a code', 'الرمز: nearest-relative-england-pa-standard-wjzycy.', 'الرمز: .'],
  ['a code that goes on in the next line', '版本nearest-relative-wales-zh-\nHans-large-k3q0sm。', '版本 。'],
  ['a code broken twice', 'কোড relative-pack-holding-\npowers-wales-bn-\nlarge-dwweth।', 'কোড ।'],
  [
    'a code after a title',
    'If a court sent you：court-england-en-\nstandard-gnrvjy。',
    'If a court sent you： 。',
  ],
  ['an address', 'See example.org/rights/\nadvocate today', 'See today'],
  ['an e-mail and a number', 'Ring 0800 123, help@example.org', 'Ring'],
])('takes out %s', (_, text, rest) => {
  expect(left(text)).toBe(rest);
});

it('leaves words with hyphens, and a line that ends with one', () => {
  expect(left('A state-of-the-art mother-in-law, well-\nknown')).toBe(
    'A state-of-the-art mother-in-law, well-known',
  );
});
