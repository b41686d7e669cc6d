import { execFile } from 'node:child_process';
import { open, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What tells a program on this computer from another one, without starting it: where its files are, how long they are and
 * when they were written. A script that starts another program says nothing of that one, so it is asked for its version.
 *
 * @param words a command, with words of which some name files
 */
export async function programIdentity(words: readonly string[]): Promise<string> {
  const files = await Promise.all(words.map(fileIdentity));
  const [command = ''] = words;
  const asked = (await isLauncher(command)) ? [await versionAsked(command)] : [];
  return JSON.stringify([...files, ...asked]);
}

async function fileIdentity(path: string): Promise<readonly unknown[]> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? [path, found.size, found.mtimeMs] : [path];
}

/** Distributions start browsers by a script; Snap starts all its programs by one of its own. */
async function isLauncher(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === '#!' || basename(await realpath(path)) === 'snap';
  } finally {
    await file.close();
  }
}

async function versionAsked(command: string): Promise<string> {
  const said = await run(command, ['--version'], { timeout: 20_000 }).catch(() => undefined);
  return said?.stdout.trim() ?? '';
}
