import { describe, expect, it } from 'vitest';
import { foundBy } from './found-by.ts';

describe('what is found by its key', () => {
  const things = [
    { key: 'a', name: 'first' },
    { key: 'b', name: 'second' },
    { key: 'a', name: 'third' },
  ];

  it('is all that has it, in the order of the list', () => {
    const found = foundBy(({ key }: (typeof things)[number]) => key);
    expect(found(things, 'a').map(({ name }) => name)).toEqual(['first', 'third']);
    expect(found(things, 'b').map(({ name }) => name)).toEqual(['second']);
    expect(found(things, 'c')).toEqual([]);
  });

  it('is looked for once in a list, however often it is asked for', () => {
    let looks = 0;
    const found = foundBy(({ key }: (typeof things)[number]) => {
      looks += 1;
      return key;
    });
    for (let asked = 0; asked < 100; asked += 1) found(things, 'a');
    expect(looks).toBe(things.length);
  });

  it('is not mixed up between lists', () => {
    const found = foundBy(({ key }: (typeof things)[number]) => key);
    expect(found(things, 'a')).toHaveLength(2);
    expect(found(things.slice(0, 1), 'a')).toHaveLength(1);
  });
});
