import { blocksOf } from '../../page/view/blocks.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const IN_DIGITS =
  /(?<![\d/.\p{L}-])(?:(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2})(?![\d/\p{L}-]|\.\d)/gu;

export const dates: PageRule = {
  id: 'dates',
  words: 'Dates have the month in words.',
  why: 'Someone from another country reads 03/04 as the fourth of March, and misses a time limit.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const { element, text } of blocksOf(view)) {
      if (!/\d[/.-]\d/u.test(text)) continue;
      for (const { 0: date, groups } of text.matchAll(IN_DIGITS)) {
        const { first, second } = groups ?? {};
        // Version 1.2.26, or a number of a paragraph, is no date.
        if (first !== undefined && (!within(first, 31) || !within(second, 31) || /\..*\.\d\d$/u.test(date)))
          continue;
        yield {
          element,
          message: `The date ${quoted(date)} is in digits alone.`,
          fix: 'Write the month in words: 3 April 2026.',
        };
      }
    }
  },
};

function within(number: string | undefined, most: number): boolean {
  return Number(number) >= 1 && Number(number) <= most;
}
