import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import { fakeMachine } from './fake-machine.ts';
import { findBrowser } from './find-browser.ts';

const EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const FETCHED = '/home/writer/.cache/puppeteer/chrome-headless-shell';

describe('findBrowser', () => {
  it('finds nothing on a machine without a browser', async () => {
    expect(await findBrowser(fakeMachine())).toBeUndefined();
  });

  it.each(['GATE_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'])(
    'takes the browser that %s names first',
    async (variable) => {
      const machine = fakeMachine({
        env: { PATH: '/usr/bin', [variable]: '/opt/mine' },
        programs: ['/usr/bin/chromium', '/opt/mine'],
      });
      expect(await findBrowser(machine)).toBe('/opt/mine');
    },
  );

  it('says so when a variable names a browser that is not there, rather than take another', async () => {
    const machine = fakeMachine({
      env: { PATH: '/usr/bin', GATE_BROWSER: '/opt/gone' },
      programs: ['/usr/bin/chromium'],
    });
    await expect(findBrowser(machine)).rejects.toThrow(
      new CannotRun(
        'GATE_BROWSER names a browser that cannot be started: /opt/gone\nCorrect GATE_BROWSER, or unset it to have a browser found or installed.',
      ),
    );
  });

  it('takes a headless shell before a whole browser, wherever on the PATH it is', async () => {
    const machine = fakeMachine({
      programs: ['/usr/local/bin/google-chrome', '/usr/bin/chromium-headless-shell'],
    });
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium-headless-shell');
  });

  it('finds an application on a Mac', async () => {
    const path = '/Users/writer/Applications/Chromium.app/Contents/MacOS/Chromium';
    const machine = fakeMachine({ platform: 'darwin', env: { HOME: '/Users/writer' }, programs: [path] });
    expect(await findBrowser(machine)).toBe(path);
  });

  it('finds Edge on Windows', async () => {
    const env = {
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\writer\\AppData\\Local',
    };
    expect(await findBrowser(fakeMachine({ platform: 'win32', env, programs: [EDGE] }))).toBe(EDGE);
  });

  it('finds Chrome where its installer puts it, before one fetched earlier', async () => {
    const machine = fakeMachine({
      programs: [FETCHED],
      installedChrome: async () => '/opt/google/chrome/chrome',
      fetched: async () => [FETCHED],
    });
    expect(await findBrowser(machine)).toBe('/opt/google/chrome/chrome');
  });

  it('takes one fetched earlier, unless it was deleted since', async () => {
    const fetched = async () => ['/gone', FETCHED];
    expect(await findBrowser(fakeMachine({ programs: [FETCHED], fetched }))).toBe(FETCHED);
    expect(await findBrowser(fakeMachine({ fetched }))).toBeUndefined();
  });
});
