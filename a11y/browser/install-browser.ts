import { CannotRun } from '../../scripts/model/cannot-run.ts';
import { findBrowser } from './find-browser.ts';
import type { Machine } from './machine.ts';

/** Debian's packages that hold a browser, smallest and fastest first. */
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium'] as const;

/** Two builds at once wait for each other's package manager rather than fail. */
const APT = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300'] as const;

/**
 * Gets a browser onto a machine that has none: from Debian's packages when allowed to, else Chrome's headless shell
 * from its makers. Tells `say` what it does. Throws `CannotRun` with the command to type where neither can be had.
 */
export async function installBrowser(machine: Machine, say: (words: string) => void): Promise<string> {
  const debian = await hasApt(machine);
  const path =
    (debian && machine.root ? await fromDebian(machine, say) : undefined) ?? (await fromMakers(machine, say));
  if (path) return path;
  throw new CannotRun(
    `The gate needs a browser to check the pages with. None was found, and none could be installed.\nInstall one with this command, then try again:\n\n    ${installCommand(machine, debian)}\n\nIf you have Chrome, Chromium or Edge somewhere unusual, put its path in GATE_BROWSER.`,
  );
}

async function hasApt(machine: Machine): Promise<boolean> {
  return machine.platform === 'linux' && (await machine.run('apt-get', ['--version'])) === 0;
}

async function fromDebian(machine: Machine, say: (words: string) => void): Promise<string | undefined> {
  say('No browser was found to check the pages with. Reading the list of Debian packages …');
  if ((await machine.run('apt-get', [...APT, 'update'])) !== 0) return undefined;
  for (const name of DEBIAN_PACKAGES) {
    say(`Installing Debian’s ${name}. This is done once and may take some minutes …`);
    const code = await machine.run('apt-get', [...APT, 'install', '--no-install-recommends', name]);
    const path = code === 0 ? await findBrowser(machine) : undefined;
    if (path) return path;
  }
  return undefined;
}

async function fromMakers(machine: Machine, say: (words: string) => void): Promise<string | undefined> {
  say(
    `No browser was found to check the pages with. Fetching Chrome’s headless shell into ${machine.browserCache} …`,
  );
  let told = 0;
  try {
    return await machine.fetch((percent) => {
      if (percent < told + 25) return;
      told = percent - (percent % 25);
      say(`Fetching the browser: ${told}%`);
    });
  } catch {
    return undefined;
  }
}

function installCommand(machine: Machine, debian: boolean): string {
  if (!debian) return 'npx puppeteer browsers install chrome-headless-shell';
  const sudo = machine.root ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES[0]}`;
}
