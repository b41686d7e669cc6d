import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killBrowser } from './browser/browser.ts';
import { FIXTURES, type FixtureFolder, fixtureFolder } from './fixture-folder.ts';
import { gate } from './gate.ts';
import type { GateReport } from './gate-report.ts';
import { RUNNER_PARTS } from './page/page-parts.ts';
import { reportInWords } from './report/report.ts';

let fixtures: FixtureFolder;
let calm: GateReport;

beforeAll(async () => {
  fixtures = await fixtureFolder((rule) =>
    ['page-alt', 'page-label', 'page-narrow', 'page-scripted'].includes(rule),
  );
  calm = await gate(fixtures.path, { parts: RUNNER_PARTS });
});

afterAll(() => fixtures[Symbol.asyncDispose]());

describe('a browser that dies in the middle of the audit', () => {
  it.each<[string, (browser: Browser) => () => unknown]>([
    ['killed from outside', (browser) => () => killBrowser(browser)],
    ['closed', (browser) => () => browser.close()],
    ['with a page that crashes', crasherOf],
  ])('loses nothing: %s', async (_, disturberOf) => {
    const disturbers: (() => unknown)[] = [];
    let disturbed = false;
    const report = await gate(fixtures.path, {
      parts: RUNNER_PARTS,
      started: (browser) => disturbers.push(disturberOf(browser)),
      progress: (done) => {
        if (done < 1 || disturbed) return;
        disturbed = true;
        for (const disturb of disturbers) disturb();
      },
    });
    expect(disturbed).toBe(true);
    expect(report.pages).toBe(calm.pages);
    expect(report.findings).toEqual(calm.findings);
    expect(calm.findings.length).toBeGreaterThan(0);
    // What had to be done twice is told.
    expect(calm.retries).toEqual([]);
    expect(report.retries.length).toBeGreaterThan(0);
    for (const { page, reason } of report.retries) {
      expect(report.files).toContain(page);
      expect(reason).not.toBe('');
      expect(reportInWords(report)).toContain(`${page} had to be checked again at `);
    }
  });

  it('is replaced in time where it has made many visits, which is no retry', async () => {
    const browsers: Browser[] = [];
    const report = await gate(fixtures.path, {
      parts: RUNNER_PARTS,
      mostVisits: 3,
      started: (browser) => browsers.push(browser),
    });
    expect(report.retries).toEqual([]);
    expect(report.findings).toEqual(calm.findings);
    const visits = 2 * report.pages;
    expect(browsers.length).toBeGreaterThanOrEqual(Math.floor(visits / 3));
  });

  it('is a finding where it dies each time', async () => {
    const report = await gate(join(FIXTURES, 'page-alt'), {
      parts: RUNNER_PARTS,
      started: (browser) => void browser.on('targetchanged', () => void browser.close()),
    });
    expect(report.pages).toBe(2);
    expect([...new Set(report.findings.map(({ rule }) => rule))]).toEqual(['page:not-checked']);
    expect(report.findings).toHaveLength(4);
  });
});

/** It is made ready beforehand: were it only asked for then, the audit could be over before the page has crashed. */
function crasherOf(browser: Browser): () => Promise<unknown> {
  const session = browser.pages().then(([page]) => page?.createCDPSession());
  // The crash itself is the answer.
  return async () => (await session)?.send('Page.crash').catch(() => undefined);
}

describe.runIf(process.platform !== 'win32')('a gate that is ended', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('leaves no process behind: %s', async (signal) => {
    const command = spawn(
      process.execPath,
      ['--import', 'tsx', resolve('scripts/gate.ts'), join(FIXTURES, 'page-not-checked')],
      { stdio: 'ignore' },
    );
    const ended = new Promise((done) => command.once('exit', done));
    const started = await browsersOf(command);
    command.kill(signal);
    await ended;
    await expect.poll(() => started.filter(isAlive), { timeout: 10_000 }).toEqual([]);
  });
});

/** Every process that a command has started, once a browser with its page is among them. */
async function browsersOf(command: ChildProcess): Promise<number[]> {
  for (;;) {
    const below = descendants(command.pid ?? 0);
    if (below.some(({ args }) => args.includes('--type=renderer'))) return below.map(({ pid }) => pid);
    if (command.exitCode !== null) throw new Error('The command ended by itself.');
    await pause(50);
  }
}

function descendants(ancestor: number): { pid: number; args: string }[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const all = [...table.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, parent, args = '']) => ({
    pid: Number(pid),
    parent: Number(parent),
    args,
  }));
  const below = (pid: number): typeof all =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  return below(ancestor);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
