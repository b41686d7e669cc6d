import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { frontMatter, SITE } from './read/content-sample.ts';
import { buildKit, fingerprint } from './testing/build-kit.ts';
import { ended, startCommand, typeCommand } from './testing/type-command.ts';

/** Whole builds, gate and all, take some tens of seconds on a slow machine. */
const SLOW = 180_000;

const kit = buildKit();
afterAll(() => kit.remove());

/** One nation and one size of sheet have every kind of page and file, and take less than half as long. */
const WHAT = ['--as-of', '2026-11-22', '--nation', 'wales'];
const ONE_SIZE = { 'site.yaml': SITE.replace('[standard, large]', '[standard]') };

/** So many milliseconds after a build says these words, it is killed. */
const MOMENTS = [
  ['Write pages', 0],
  ['Write pages', 1000],
  ['Check every page', 0],
  ['Check every page', 300],
  ['Publish into', 0],
  ['Publish into', 10],
] as const;

/** Waits until a command has said some words. */
function says(child: ChildProcess, words: string): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (text: string) => {
      said += text;
      if (said.includes(words)) resolve();
    });
    child.once('close', () => reject(new Error(`It ended without saying “${words}”:\n${said}`)));
  });
}

describe('a build that is killed', () => {
  it(
    'leaves the whole old site or the whole new one, wherever it is killed, and the next build clears up',
    async () => {
      const out = kit.place();
      const content = kit.sample(ONE_SIZE);
      const build = ['--content', content, '--out', out, ...WHAT];
      expect((await typeCommand('build', build)).exitCode).toBe(0);
      const old = fingerprint(out);
      writeFileSync(path.join(content, 'leaflets/help/en.md'), `${frontMatter()}Quite different words.\n`);
      for (const [said, after] of MOMENTS) {
        const child = startCommand('build', build);
        const end = ended(child);
        await says(child, said);
        await wait(after);
        child.kill('SIGKILL');
        const { exitCode } = await end;
        // What was kept, and publishing, may be so fast that it has ended by then.
        if (said !== 'Publish into' && after === 0) expect(exitCode, said).toBeNull();
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
      const one = kit.sample({ ...ONE_SIZE, 'leaflets/help/en.md': `${frontMatter()}Words of the first.\n` });
      const two = kit.sample({
        ...ONE_SIZE,
        'leaflets/help/en.md': `${frontMatter()}Words of the second.\n`,
      });
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
