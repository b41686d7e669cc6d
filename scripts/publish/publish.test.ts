import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { trialVersion } from './trial/site.ts';
import { end, ended, Trial } from './trial/trial.ts';

const ONLY_THE_SITE = ['_site', 'content'];

describe.concurrent('a publisher killed at a chosen moment leaves one whole site', () => {
  test.each([
    ['exchange', 'half-written', 0, /^v1$/],
    ['exchange', 'flush', 0, /^v1$/],
    ['exchange', 'flush', 3, /^v[12]$/],
    ['exchange', 'place', 0, /^v1$/],
    ['exchange', 'placed', 0, /^v2$/],
    ['exchange', 'placed', 4, /^v2$/],
    ['exchange', 'cleared', 0, /^v2$/],
    ['two-steps', 'placed', 0, /^v2$/],
    ['two-steps', 'placed', 4, /^v2$/],
  ] as const)('by %s, at “%s” and %i ms', (way, at, after, version) =>
    Trial.run(async (trial) => {
      const { child } = await trial.publisher({ name: 'v', way, kill: { at, after } });
      expect(await ended(child)).toBe('SIGKILL');

      const found = await trialVersion(trial.out);
      expect(found).toEqual({ version: expect.stringMatching(version) });
      await trial.nextBuild();
      expect(await trialVersion(trial.out)).toEqual(found);
      expect(await trial.beside()).toEqual(ONLY_THE_SITE);
    }),
  );

  test('in two steps, between them: there is no site until the next build puts the old one back', () =>
    Trial.run(async (trial) => {
      const { child } = await trial.publisher({
        name: 'v',
        way: 'two-steps',
        kill: { at: 'set-aside', after: 0 },
      });
      await ended(child);
      expect(await trial.beside()).toEqual([expect.stringMatching(/^\._site\.staging-/), 'content']);
      await trial.nextBuild();
      expect(await trialVersion(trial.out)).toEqual({ version: 'v1' });
      expect(await trial.beside()).toEqual(ONLY_THE_SITE);
    }));

  test('one that deletes the old site first would be caught', () =>
    Trial.run(async (trial) => {
      const { child } = await trial.publisher({
        name: 'v',
        way: 'naive',
        kill: { at: 'set-aside', after: 0 },
      });
      await ended(child);
      await trial.nextBuild();
      expect(await trialVersion(trial.out)).toEqual({ fault: expect.stringContaining('ENOENT') });
    }));
});

describe.concurrent('a publisher killed at any moment leaves one whole site', () => {
  const moments = Array.from({ length: 8 }, () => Math.round(Math.random() * 150));
  test.each(moments)('%i ms after its first', (moment) =>
    Trial.run(async (trial) => {
      const { child, published } = await trial.publisher({ name: 'v', way: 'exchange' });
      await wait(moment);
      await end(child);
      // What it wrote last may still be on its way here, and it may have been killed before it could say so.
      await wait(20);
      const last = published.length;

      const found = await trialVersion(trial.out);
      expect(found).toEqual({ version: expect.stringMatching(new RegExp(`^v(?:${last}|${last + 1})$`)) });
      await trial.nextBuild();
      expect(await trialVersion(trial.out)).toEqual(found);
      expect(await trial.beside()).toEqual(ONLY_THE_SITE);
    }),
  );
});

describe('while sites are published one after another, a reader', () => {
  test('sees only whole sites, and never none, with two publishers at once', () =>
    Trial.run(async (trial) => {
      const names = ['a', 'b'];
      const publishers = await Promise.all(names.map((name) => trial.publisher({ name, way: 'exchange' })));
      const { looks, seen, faults } = await trial.watch(15, ...publishers);
      expect(faults).toEqual([]);
      expect(looks).toBeGreaterThan(10);
      expect(new Set(seen.map((version) => version[0]))).toEqual(new Set(names));

      await Promise.all(publishers.map(({ child }) => end(child)));
      await trial.nextBuild();
      expect(await trialVersion(trial.out)).toEqual({ version: expect.stringMatching(/^[ab]\d+$/) });
      expect(await trial.beside()).toEqual(ONLY_THE_SITE);
    }));

  test('would catch a publisher that deletes the old site first', () =>
    Trial.run(async (trial) => {
      const { faults } = await trial.watch(15, await trial.publisher({ name: 'v', way: 'naive' }));
      expect(faults).not.toEqual([]);
    }));
});
