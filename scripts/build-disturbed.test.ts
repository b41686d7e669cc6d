import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { buildKit, fingerprint } from './build-kit.ts';
import { frontMatter } from './read/content-sample.ts';
import { ended, startCommand, typeCommand } from './type-command.ts';

/** Whole builds, gate and all, take some tens of seconds on a slow machine. */
const SLOW = 180_000;

const kit = buildKit();
afterAll(() => kit.remove());

/** One nation has every kind of page and sheet, and takes half as long. */
const WHAT = ['--as-of', '2026-11-22', '--nation', 'wales'];

describe('a build that is killed', () => {
  it(
    'leaves the whole old site or the whole new one, wherever it is killed, and the next build clears up',
    async () => {
      const out = kit.place();
      const content = kit.sample();
      const build = ['--content', content, '--out', out, ...WHAT];
      const took = Date.now();
      expect((await typeCommand('build', build)).exitCode).toBe(0);
      const whole = Date.now() - took;
      const old = fingerprint(out);
      writeFileSync(path.join(content, 'leaflets/help/en.md'), `${frontMatter()}Quite different words.\n`);
      for (const share of [0.15, 0.35, 0.5, 0.65, 0.8, 0.95]) {
        const child = startCommand('build', build);
        const end = ended(child);
        await wait(whole * share);
        child.kill('SIGKILL');
        await end;
        const words = readFileSync(path.join(out, 'wales/en/help/index.html'), 'utf8');
        if (words.includes('Quite different words')) {
          expect(Object.keys(fingerprint(out))).toEqual(Object.keys(old));
        } else expect(fingerprint(out)).toEqual(old);
      }
      expect((await typeCommand('build', build)).exitCode).toBe(0);
      expect(readFileSync(path.join(out, 'wales/en/help/index.html'), 'utf8')).toContain(
        'Quite different words',
      );
      expect(kit.litter()).toEqual([]);
    },
    SLOW,
  );
});

describe('two builds at once', () => {
  it(
    'both end well, and one of them is there whole',
    async () => {
      const out = kit.place();
      const one = kit.sample({ 'leaflets/help/en.md': `${frontMatter()}Words of the first.\n` });
      const two = kit.sample({ 'leaflets/help/en.md': `${frontMatter()}Words of the second.\n` });
      const ends = await Promise.all(
        [one, two].map((content) => typeCommand('build', ['--content', content, '--out', out, ...WHAT])),
      );
      expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      const said = ['wales/en/help/index.html', 'wales/en/help/large/index.html'].map(
        (file) => /Words of the (first|second)/u.exec(readFileSync(path.join(out, file), 'utf8'))?.[1],
      );
      expect(said[0]).toBeDefined();
      expect(said[1]).toBe(said[0]);
    },
    SLOW,
  );
});
