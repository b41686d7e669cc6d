import { describe, expect, it } from 'vitest';
import { britishDictionary } from './british-dictionary.ts';

const { near } = await britishDictionary(['People First', 'IMHA', 'Ryversyde: “Advokacy”']);

describe('the British dictionary', () => {
  it.each(['organise', 'programme', 'advocate’s', 'non-existent', 'IMHAs', 'first', 'TV', 'Wales'])(
    'knows %s',
    (word) => {
      expect(near(word)).toBeUndefined();
    },
  );

  it.each(['Ryversyde', 'Ryversyde’s', 'Advokacy'])('knows %s, part of a name', (word) => {
    expect(near(word)).toBeUndefined();
  });

  it.each([
    ['favor', 'favour'],
    ['defense', 'defence'],
    ['analyze', 'analyse'],
  ])('finds %s wrong, and %s near', (wrong, right) => {
    expect(near(wrong)).toContain(right);
    expect(near(wrong)?.length).toBeLessThanOrEqual(3);
  });

  it.each(['tribnual', 'well-knwon', 'IMHXs'])('finds %s wrong', (word) => {
    expect(near(word)).toBeDefined();
  });
});
