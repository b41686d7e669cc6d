import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** What a command printed and ended with. */
export interface Typed {
  /** `null` if it was killed. */
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** 24 November 2026: reviews fall due by the clock, and tests must say the same on any day. */
export const SOURCE_DATE_EPOCH = '1795478400';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Starts a command of this program as `npm run` would, for tests. */
export function startCommand(
  name: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', path.join(PROJECT, 'scripts', `${name}.ts`), ...args], {
    cwd: PROJECT,
    env: { ...process.env, SOURCE_DATE_EPOCH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Types a command and waits for it to end. */
export function typeCommand(
  name: string,
  args: readonly string[],
  environment?: NodeJS.ProcessEnv,
): Promise<Typed> {
  return ended(startCommand(name, args, environment));
}

/** Waits for a command to end. */
export function ended(child: ChildProcess): Promise<Typed> {
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output, errors }));
  });
}
