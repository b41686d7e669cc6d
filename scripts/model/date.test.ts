import { expect, it } from 'vitest';
import { weekdayInWords } from './date.ts';

it.each([
  ['en', '2026-12-03', 'Thursday 3 December 2026'],
  ['en', '2028-02-29', 'Tuesday 29 February 2028'],
  ['pl', '2026-12-03', 'czwartek 3 grudnia 2026'],
])('a day is told with the day of its week, here in %s: %s is %s', (language, day, words) => {
  // Whether a comma stands after the day of the week differs between versions of Node.
  expect(weekdayInWords(day, language).replace(',', '')).toBe(words);
});
