import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const DIGEST = 32;

/**
 * What `make` makes, or what it made before for the same `key`. Without a store that can be written to, everything is simply
 * made.
 */
export async function kept(store: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const before = await recall(store, key);
  if (before) return before;
  const bytes = await make();
  await keep(store, key, bytes);
  return bytes;
}

/**
 * What was kept for a key. A file of the store begins with the SHA-256 of the rest, so that one cut short by a power cut or
 * changed by hand is made again rather than published.
 */
export async function recall(store: string, key: string): Promise<Buffer | undefined> {
  const file = fileOf(store, key);
  const before = await readFile(file).catch(() => undefined);
  const bytes = before?.subarray(DIGEST);
  if (!bytes || !digest(bytes).equals(before?.subarray(0, DIGEST) ?? Buffer.alloc(0))) return undefined;
  // So that `forget` leaves what is in use.
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
  return bytes;
}

/** Keeps some bytes for a key; does nothing where that is not possible. */
export async function keep(store: string, key: string, bytes: Buffer): Promise<void> {
  const file = fileOf(store, key);
  // Written aside and renamed: another build may be reading the same file now.
  const aside = `${file}.${randomUUID()}`;
  try {
    await mkdir(store, { recursive: true });
    await writeFile(aside, Buffer.concat([digest(bytes), bytes]));
    await rename(aside, file);
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

/** Throws away what nobody has asked for in so many days. */
export async function forget(store: string, days: number): Promise<void> {
  const oldest = Date.now() - days * 86_400_000;
  for (const name of await readdir(store).catch(() => [])) {
    const file = path.join(store, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < oldest) await rm(file, { force: true }).catch(() => undefined);
  }
}

function fileOf(store: string, key: string): string {
  return path.join(store, createHash('sha256').update(key).digest('hex'));
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
