import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES } from '../fixture-folder.ts';
import { gate } from '../gate.ts';
import { reportAsJson } from '../report/report-json.ts';
import { Store } from './store.ts';

const GATE = ['--import', 'tsx', resolve('scripts/gate.ts')];
const STORE = JSON.stringify(resolve('a11y/verdicts/store.ts'));

let folder = '';
let site = '';
let calm = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-disturbed-'));
  site = join(folder, 'site');
  for (const rule of ['page-alt', 'page-label', 'page-lang', 'page-title', 'page-zoom'])
    await cp(join(FIXTURES, rule), join(site, rule), { recursive: true });
  calm = reportAsJson(await gate(site));
});

afterAll(() => rm(folder, { recursive: true }));

/** A program of a few lines, run as this one is. */
function program(lines: string): readonly string[] {
  return ['--import', 'tsx', '--input-type=module', '--eval', lines];
}

describe.runIf(process.platform !== 'win32')(
  'a process that is killed while it keeps something',
  { timeout: 120_000 },
  () => {
    it('leaves the old or the new behind, and nothing in between', async () => {
      const cache = join(folder, 'killed');
      const names = ['one', 'two', 'three'];
      const text = (letter: string) => letter.repeat(300_000);
      for (let round = 0; round < 6; round += 1) {
        const child = spawn(
          process.execPath,
          program(`
            import { Store } from ${STORE};
            const store = new Store(${JSON.stringify(cache)});
            for (let turn = 0; ; turn += 1) {
              for (const name of ${JSON.stringify(names)})
                await store.keep(name, 'abcdefgh'[turn % 8].repeat(300_000));
              if (turn === 0) console.log('at work');
            }
          `),
          { stdio: ['ignore', 'pipe', 'inherit'] },
        );
        const ended = new Promise((done) => child.once('exit', done));
        await once(child.stdout, 'data');
        await pause(7 * round);
        child.kill('SIGKILL');
        await ended;
        for (const name of names) {
          const kept = (await new Store(cache).recall(name)) ?? '';
          expect(kept === text(kept[0] ?? '?')).toBe(true);
        }
      }
    });

    it('is the gate: the next one gives the same report, and need not do all of it again', async () => {
      for (const entries of [2, 6]) {
        const cache = join(folder, `gate-killed-${entries}`);
        const child = spawn(process.execPath, [...GATE, site, '--cache', cache], { stdio: 'ignore' });
        const ended = new Promise((done) => child.once('exit', done));
        await firstEntry(cache, child, entries);
        child.kill('SIGKILL');
        await ended;
        const report = await gate(site, { cache });
        expect(reportAsJson(report)).toBe(calm);
        expect(report.kept?.pages).toBeGreaterThanOrEqual(entries - 2);
      }
    });
  },
);

describe.runIf(process.platform !== 'win32')('a disk that is full', { timeout: 120_000 }, () => {
  it('keeps nothing by halves: no more can be written than so many bytes', async () => {
    const cache = join(folder, 'limited');
    const lines = `
      import { Store } from ${STORE};
      const store = new Store(${JSON.stringify(cache)});
      await store.keep('small', 'a');
      await store.keep('large', 'b'.repeat(100_000));
      console.log(JSON.stringify([await store.recall('small'), await store.recall('large') ?? null, store.trouble]));
    `;
    // 16 blocks of 512 bytes, or of 1024, as the shell counts. tsx must not write what it has compiled.
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 16; exec "$0" "$@"', process.execPath, ...program(lines)],
      { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
    );
    expect(stderr).toBe('');
    const [small, large, trouble] = JSON.parse(stdout);
    expect([small, large]).toEqual(['a', null]);
    expect(trouble).toMatch(/^EFBIG/u);
    expect(await readdir(cache)).toHaveLength(1);
  });

  // Other systems have no disk that a test may make and fill; the limit above stands for it there.
  it.runIf(process.platform === 'linux')('does not fail the gate, which says so', async () => {
    const cache = join(folder, 'disk');
    const json = join(folder, 'full.json');
    await mkdir(cache);
    // A disk in memory, seen by this command alone, with room for a few entries.
    const script =
      'mount -t tmpfs -o size=64k none "$0" && head -c 50000 /dev/zero > "$0/filled" && exec "$@"';
    const { status, stderr } = spawnSync(
      'unshare',
      [
        ...['--mount', '--map-root-user', 'sh', '-c', script, cache],
        ...[process.execPath, ...GATE, site, '--cache', cache, '--json', json],
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('could not be kept for the next time, which will take as long: ENOSPC');
    expect(status).toBe(1);
    expect(await readFile(json, 'utf8')).toBe(calm);
  });
});

/** Waits until a store has so many entries. */
async function firstEntry(cache: string, child: ChildProcess, entries: number): Promise<void> {
  for (;;) {
    const names = await readdir(cache).catch(() => []);
    if (names.filter((name) => !name.endsWith('.aside')).length >= entries) return;
    if (child.exitCode !== null) throw new Error('The process ended by itself.');
    await pause(5);
  }
}
