import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import type { Browser } from 'puppeteer';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import { findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';
import { type Machine, thisMachine } from './machine.ts';

/** Starting a browser takes about a second; on a machine that is busy or has a slow disk it may take much longer. */
const LAUNCH_TIMEOUT_MS = 60_000;

const LOOPBACK = 'EXCLUDE 127.0.0.1, EXCLUDE localhost';

/**
 * The program of a browser to check pages with: found on the machine, or else installed, telling `say` so.
 * Throws `CannotRun`, with the command to type, where there is none and none can be had.
 */
export async function ensureBrowser(
  say: (words: string) => void,
  machine: Machine = thisMachine(),
): Promise<string> {
  return (await findBrowser(machine)) ?? (await installBrowser(machine, say));
}

/**
 * A browser without a window. It can reach the given port of this machine (or any, if none is given) and nothing else.
 * It ends when this process ends, however it ends: it is steered through a pipe and stops when the pipe closes.
 * Throws `CannotRun` where the program does not start.
 */
export async function launchBrowser(
  program: string,
  { port, machine = thisMachine() }: { port?: number; machine?: Machine } = {},
): Promise<Browser> {
  // It takes a while to load, which a folder that has not changed need not wait for.
  const { default: puppeteer } = await import('puppeteer');
  try {
    const browser = await puppeteer.launch({
      executablePath: program,
      headless: basename(program).includes('headless') ? 'shell' : true,
      pipe: true,
      timeout: LAUNCH_TIMEOUT_MS,
      // A signal ends this process, and so the browser. Handled by Puppeteer, it would end the browser alone.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        // Chromium refuses to run its sandbox for root.
        ...(machine.root ? ['--no-sandbox'] : []),
        // A page and the engines that look at it are new for every visit, so their code never runs for long enough to be worth
        // the processors that translate it better, which other visits are waiting for.
        '--js-flags=--no-turbofan --no-maglev',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-quic',
        '--no-default-browser-check',
        '--no-pings',
        // A page under audit may name any server; not one of them is to hear of it.
        `--host-resolver-rules=${port ? `MAP 127.0.0.1:${port} 127.0.0.1:${port}` : LOOPBACK}, MAP * ~NOTFOUND`,
      ],
    });
    // When a browser is killed its pipes break; Puppeteer tells whoever waits on it, but leaves the pipe’s own error unheard.
    for (const pipe of browser.process()?.stdio ?? []) pipe?.on('error', () => undefined);
    return browser;
  } catch (error) {
    const said = complaint(program);
    throw new CannotRun(
      `The browser ${program} did not start.${said ? `\nIt said: ${said}` : ''}\nTry another by putting its path in GATE_BROWSER.`,
      { cause: error },
    );
  }
}

/** Ends a browser and all its processes at once: one that is stuck does not answer a polite request. */
export async function killBrowser(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid) endGroup(pid);
  await browser.close().catch(() => undefined);
}

/** Debian starts its browser from a shell script, so the process known here is not the only one to end. */
function endGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself between the question and the order.
  }
}

/** What a program says when it cannot even tell its version: most often, which library it lacks. */
function complaint(program: string): string | undefined {
  const { error, stderr } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 5000 });
  return error?.message ?? stderr.split('\n').find((line) => line.trim() !== '');
}
