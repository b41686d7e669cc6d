import { spawnSync } from 'node:child_process';
import puppeteer, { type Browser } from 'puppeteer';

/** A kiosk runs a whole browser, with history, storage and voices; a headless shell has less than people leave traces in. */
const NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];

/** The program of a whole browser. Throws, with the command to type, where there is none. */
export function fullChromium(): string {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  throw new Error(
    'Tests of the kiosk need a whole Chromium. Type: sudo apt-get update && sudo apt-get install -y chromium',
  );
}

interface Options {
  /** Another than the one that is found. */
  readonly program?: string;
  /** The folder of its profile, which outlives it; else a new one, which does not. */
  readonly profile?: string;
  readonly args?: readonly string[];
}

/** Starts it without a window, as a ward’s computer would, but for what calls its makers: nothing here may be asked of the network. */
export function launchChromium({
  program = fullChromium(),
  profile,
  args = [],
}: Options = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program,
    headless: true,
    pipe: true,
    timeout: 60_000,
    ...(profile !== undefined && { userDataDir: profile }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-default-browser-check',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...args,
    ],
  });
}
