import { describe, expect, it } from 'vitest';
import { sidesOfPaper } from './sides-of-paper.ts';

/** With pages as a reader numbers them. */
const sides = (pages: number, direction: 'ltr' | 'rtl' = 'ltr') =>
  sidesOfPaper(pages, direction).map((side) => side.map((page) => (page === undefined ? '' : page + 1)));

describe('the sides of the paper of a booklet', () => {
  it.each([
    [
      1,
      [
        ['', 1],
        ['', ''],
      ],
    ],
    [
      2,
      [
        ['', 1],
        [2, ''],
      ],
    ],
    [
      4,
      [
        [4, 1],
        [2, 3],
      ],
    ],
    [
      5,
      [
        ['', 1],
        [2, ''],
        ['', 3],
        [4, 5],
      ],
    ],
    [
      8,
      [
        [8, 1],
        [2, 7],
        [6, 3],
        [4, 5],
      ],
    ],
  ])('fold to %i pages in order', (pages, expected) => expect(sides(pages)).toEqual(expected));

  it('open the other way where reading goes from right to left', () => {
    expect(sides(4, 'rtl')).toEqual([
      [1, 4],
      [3, 2],
    ]);
    expect(sides(5, 'rtl')).toEqual([
      [1, ''],
      ['', 2],
      [3, ''],
      [5, 4],
    ]);
  });

  it('hold every page once', () => {
    for (let pages = 1; pages <= 40; pages += 1) {
      const all = sides(pages)
        .flat()
        .filter((page) => page !== '');
      expect(all.toSorted((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: pages }, (_, index) => index + 1),
      );
    }
  });
});
