import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const DIGEST = 32;

/**
 * What `make` makes, or what it made before for the same `key`. A file of the store begins with the SHA-256 of the rest, so
 * that one cut short by a power cut or changed by hand is made again rather than published. Without a store that can be
 * written to, everything is simply made.
 */
export async function kept(store: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(store, createHash('sha256').update(key).digest('hex'));
  const before = await readFile(file).catch(() => undefined);
  if (before) {
    const bytes = before.subarray(DIGEST);
    if (digest(bytes).equals(before.subarray(0, DIGEST))) return bytes;
  }
  const bytes = await make();
  // Written aside and renamed: another build may be reading the same file now.
  const aside = `${file}.${randomUUID()}`;
  try {
    await mkdir(store, { recursive: true });
    await writeFile(aside, Buffer.concat([digest(bytes), bytes]));
    await rename(aside, file);
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
  }
  return bytes;
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
