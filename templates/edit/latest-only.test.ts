import { expect, it } from 'vitest';
import { LatestOnly } from './latest-only.ts';

it('what is asked for while something is done waits, and only the last of it is done', async () => {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const looks = new LatestOnly<string>((text) => {
    begun.push(text);
    return new Promise((end) => ends.push(end));
  });
  const all = looks.ask('Y');
  for (const text of ['Yo', 'You', 'You can']) await looks.ask(text);
  expect(begun).toEqual(['Y']);
  ends[0]?.();
  await expect.poll(() => begun).toEqual(['Y', 'You can']);
  ends[1]?.();
  await all;
  void looks.ask('You can ask');
  expect(begun).toEqual(['Y', 'You can', 'You can ask']);
});
