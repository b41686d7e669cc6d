import { expect, it } from 'vitest';
import { partAsked } from './part-asked.ts';

it.each([
  ['bytes=0-', { start: 0, end: 3999 }],
  ['bytes=0-1', { start: 0, end: 1 }],
  ['bytes=0-0', { start: 0, end: 0 }],
  [' bytes=100-199 ', { start: 100, end: 199 }],
  ['bytes=3990-9999', { start: 3990, end: 3999 }],
  ['bytes=-500', { start: 3500, end: 3999 }],
  ['bytes=-9000', { start: 0, end: 3999 }],
])('%s is a part', (range, part) => expect(partAsked(range, 4000)).toEqual(part));

it.each([
  null,
  '',
  'bytes=-',
  'bytes=5-2',
  'bytes=0-1,5-6',
  'lines=0-5',
  'bytes=x-y',
  `bytes=${'9'.repeat(40)}-`,
])('%s is no part, so the whole is given', (range) => expect(partAsked(range, 4000)).toBeUndefined());

it.each(['bytes=4000-', 'bytes=9000-9999', 'bytes=-0'])('%s lies behind the end', (range) =>
  expect(partAsked(range, 4000)).toBeNull(),
);
