import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What finding and installing the programs that check needs to know of the computer they run on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: boolean;
  /** The folder of whoever runs this. */
  readonly home: string;
  /** Folder of browsers fetched earlier: Puppeteer's own, so that its commands work on it too. */
  readonly browserCache: string;
  /** Whether a program can be started from this path. */
  canRun(path: string): Promise<boolean>;
  /** Names of what is in a folder: none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Google Chrome where its installer puts it on this system. */
  installedChrome(): Promise<string | undefined>;
  /** Programs of browsers in the cache, headless shells first. */
  fetched(): Promise<readonly string[]>;
  /** Runs a command to its end without showing what it prints; the exit code, or 127 if it could not be started. */
  run(command: string, args: readonly string[]): Promise<number>;
  /** Downloads Chrome's headless shell into the cache and gives its program. Rejects where it cannot be had. */
  fetch(progress: (percent: number) => void): Promise<string>;
}

/** It takes a while to load, which whoever has a browser on the PATH need not wait for. */
const browsers = () => import('@puppeteer/browsers');

/** The computer this runs on. */
export function thisMachine(): Machine {
  const browserCache = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  const root = process.getuid?.() === 0;
  return {
    platform: process.platform,
    env: process.env,
    root,
    home: homedir(),
    browserCache,

    canRun: (path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),

    list: (folder) => readdir(folder).catch(() => []),

    async installedChrome() {
      const { Browser, ChromeReleaseChannel, computeSystemExecutablePath } = await browsers();
      try {
        return computeSystemExecutablePath({ browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE });
      } catch {
        return undefined;
      }
    },

    async fetched() {
      const { Browser, getInstalledBrowsers } = await browsers();
      const known = await getInstalledBrowsers({ cacheDir: browserCache });
      const programsOf = (browser: (typeof known)[number]['browser']) =>
        known.filter((one) => one.browser === browser).map((one) => one.executablePath);
      return [...programsOf(Browser.CHROMEHEADLESSSHELL), ...programsOf(Browser.CHROME)];
    },

    run: (command, args) =>
      new Promise((resolve) => {
        const child = spawn(command, args, {
          stdio: 'ignore',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        });
        child.once('error', () => resolve(127));
        child.once('exit', (code) => resolve(code ?? 1));
      }),

    async fetch(progress) {
      const { Browser, ChromeReleaseChannel, detectBrowserPlatform, install, resolveBuildId } =
        await browsers();
      const platform = detectBrowserPlatform();
      if (!platform) throw new Error(`Chrome is not made for ${process.platform}.`);
      const browser = await install({
        browser: Browser.CHROMEHEADLESSSHELL,
        platform,
        buildId: await resolveBuildId(Browser.CHROMEHEADLESSSHELL, platform, ChromeReleaseChannel.STABLE),
        cacheDir: browserCache,
        installDeps: root && process.platform === 'linux',
        downloadProgressCallback: (done, of) => progress(Math.round((100 * done) / of)),
      });
      return browser.executablePath;
    },
  };
}
