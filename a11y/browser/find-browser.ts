import { posix, win32 } from 'node:path';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import type { Machine } from './machine.ts';

/** Environment variables that name a browser, the first that is set wins. */
export const BROWSER_VARIABLES = ['GATE_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'] as const;

/** Names looked for on the PATH. A headless shell comes first: it starts fastest and draws nothing. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
] as const;

const MAC_APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
] as const;

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
] as const;

const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'] as const;

/**
 * The program of a browser that is already on the machine: one named by an environment variable, an installed
 * Chrome, Chromium or Edge, or one fetched earlier. Throws `CannotRun` if a variable names something that is not there.
 */
export async function findBrowser(machine: Machine): Promise<string | undefined> {
  const named = await namedBrowser(machine);
  if (named) return named;
  for (const path of installedPaths(machine)) {
    if (await machine.canRun(path)) return path;
  }
  const chrome = await machine.installedChrome();
  if (chrome) return chrome;
  for (const path of await machine.fetched()) {
    if (await machine.canRun(path)) return path;
  }
  return undefined;
}

async function namedBrowser(machine: Machine): Promise<string | undefined> {
  for (const variable of BROWSER_VARIABLES) {
    const path = machine.env[variable];
    if (!path) continue;
    if (await machine.canRun(path)) return path;
    throw new CannotRun(
      `${variable} names a browser that cannot be started: ${path}\nCorrect ${variable}, or unset it to have a browser found or installed.`,
    );
  }
  return undefined;
}

function installedPaths(machine: Machine): string[] {
  const { env, platform } = machine;
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => win32.join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const homes = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  return [...onPath, ...homes.flatMap((home) => MAC_APPLICATIONS.map((app) => posix.join(home, app)))];
}
