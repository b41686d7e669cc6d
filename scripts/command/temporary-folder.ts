import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Those that are in use. */
const folders = new Set<string>();

/** A folder of its own for as long as something is done with it. It goes also where the command is interrupted. @param name what it begins with */
export async function withTemporaryFolder<T>(
  name: string,
  work: (folder: string) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(path.join(realpathSync.native(tmpdir()), `${name}-`));
  if (folders.size === 0) {
    process.on('exit', removeAll);
    for (const signal of SIGNALS) process.on(signal, interrupted);
  }
  folders.add(folder);
  try {
    return await work(folder);
  } finally {
    remove(folder);
    if (folders.size === 0) stopListening();
  }
}

function remove(folder: string): void {
  folders.delete(folder);
  // What was interrupted may still be writing into it.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function removeAll(): void {
  for (const folder of folders) remove(folder);
}

function stopListening(): void {
  process.off('exit', removeAll);
  for (const signal of SIGNALS) process.off(signal, interrupted);
}

function interrupted(signal: NodeJS.Signals): void {
  removeAll();
  stopListening();
  // As if nobody had listened; others who do end the process in their own way.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
