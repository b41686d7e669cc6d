import { createHash } from 'node:crypto';
import { open, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotRun } from '../model/cannot-run.ts';
import { systemCalls } from './system-calls.ts';

/** A folder held by this process and by no other. */
export interface Hold {
  release(): Promise<void>;
}

/** Longest that one build waits for another to put its site in place, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Holds a folder, or gives `undefined` if another process (or another part of this one) holds it or it is gone.
 * The kernel lets go when the process ends, however it ends, so nothing is left to be guessed from process numbers, and
 * nothing is written to disk.
 */
export async function hold(folder: string): Promise<Hold | undefined> {
  const calls = await systemCalls();
  if (!calls) return holdByName(folder);
  const file = await open(folder, 'r').catch(unlessOutOfReach);
  if (!file) return undefined;
  const answer = calls.lock(file.fd);
  if (answer === 'locked') return { release: () => file.close() };
  await file.close();
  return answer === 'busy' ? undefined : holdByName(folder);
}

/** Holds a folder, waiting for others to let go of it first. */
export async function waitToHold(folder: string): Promise<Hold> {
  for (const began = performance.now(); performance.now() - began < PATIENCE; await wait(20)) {
    const held = await hold(folder);
    if (held) return held;
  }
  throw new CannotRun(
    `Another build has been putting its site into ${folder} for a minute. Stop it, and build again.`,
  );
}

/**
 * For Windows, and for disks that don’t lock: the name of a pipe (on Linux, of a socket outside the disk) that only one
 * process can listen on.
 */
export async function holdByName(folder: string): Promise<Hold | undefined> {
  const real = await realpath(folder).catch(unlessOutOfReach);
  if (real === undefined) return undefined;
  const name = `patient-rights-site-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`;
  const server = createServer();
  const listening = new Promise<boolean>((resolve, reject) => {
    server.once('listening', () => resolve(true));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(new CannotRun(cannotHold(folder))),
    );
  });
  server.listen(process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`);
  if (!(await listening)) return undefined;
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Neither way is there on some network disks of macOS. */
function cannotHold(folder: string): string {
  return `The disk of ${folder} cannot keep two builds apart. Build into a folder on a disk of this computer.`;
}

/** A folder that is gone, or is another person’s, can’t be held. */
function unlessOutOfReach(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'EACCES') throw error;
}
