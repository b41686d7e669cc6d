import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import { ensureBrowser } from './browser.ts';
import { type FakeMachine, fakeMachine } from './fake-machine.ts';

const SHELL = '/usr/bin/chromium-headless-shell';

async function ensured(machine: FakeMachine) {
  const said: string[] = [];
  const path = await ensureBrowser((words) => said.push(words), machine);
  return { path, said };
}

/** What a person reads where no browser can be had. */
function lament(command: string): string {
  return `The gate needs a browser to check the pages with. None was found, and none could be installed.\nInstall one with this command, then try again:\n\n    ${command}\n\nIf you have Chrome, Chromium or Edge somewhere unusual, put its path in GATE_BROWSER.`;
}

describe('ensureBrowser', () => {
  it('installs nothing where a browser is found', async () => {
    const machine = fakeMachine({ root: true, programs: [SHELL] });
    expect(await ensured(machine)).toEqual({ path: SHELL, said: [] });
    expect(machine.typed).toEqual([]);
  });

  it('installs Debian’s headless shell for root, saying so', async () => {
    const commands = { 'apt-get --version': undefined, update: undefined, 'chromium-headless-shell': SHELL };
    const machine = fakeMachine({ root: true, commands });
    expect(await ensured(machine)).toEqual({
      path: SHELL,
      said: [
        'No browser was found to check the pages with. Reading the list of Debian packages …',
        'Installing Debian’s chromium-headless-shell. This is done once and may take some minutes …',
      ],
    });
    expect(machine.typed.at(-1)).toBe(
      'apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends chromium-headless-shell',
    );
  });

  it('installs Debian’s chromium where there is no headless shell', async () => {
    const commands = { 'apt-get --version': undefined, update: undefined, ' chromium': '/usr/bin/chromium' };
    const { path, said } = await ensured(fakeMachine({ root: true, commands }));
    expect(path).toBe('/usr/bin/chromium');
    expect(said.at(-1)).toBe('Installing Debian’s chromium. This is done once and may take some minutes …');
  });

  it('fetches Chrome’s headless shell where it may not install packages', async () => {
    const machine = fakeMachine({
      commands: { 'apt-get --version': undefined },
      async fetch(progress) {
        for (const percent of [0, 10, 26, 40, 99, 100]) progress(percent);
        return '/fetched';
      },
    });
    expect(await ensured(machine)).toEqual({
      path: '/fetched',
      said: [
        'No browser was found to check the pages with. Fetching Chrome’s headless shell into /home/writer/.cache/puppeteer …',
        'Fetching the browser: 25%',
        'Fetching the browser: 75%',
        'Fetching the browser: 100%',
      ],
    });
    expect(machine.typed).toEqual(['apt-get --version']);
  });

  it.each([
    [
      'Debian',
      fakeMachine({ commands: { 'apt-get --version': undefined } }),
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium-headless-shell',
    ],
    [
      'Debian, as root',
      fakeMachine({ root: true, commands: { 'apt-get --version': undefined } }),
      'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell',
    ],
    ['another Linux', fakeMachine(), 'npx puppeteer browsers install chrome-headless-shell'],
    ['a Mac', fakeMachine({ platform: 'darwin' }), 'npx puppeteer browsers install chrome-headless-shell'],
  ])('gives the command to type where none can be had: %s', async (_, machine, command) => {
    const error = await ensured(machine).catch((reason) => reason);
    expect(error).toBeInstanceOf(CannotRun);
    expect(error.message).toBe(lament(command));
    expect(error.exitCode).toBe(2);
  });
});
