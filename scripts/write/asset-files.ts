import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');

/** A file among the templates. */
export function readTemplate(file: string): Promise<Buffer> {
  return readFile(path.join(TEMPLATES, file));
}

/** Writes a file of `assets/`. @param folder that folder @returns its path from the root of the site */
export async function writeAsset(
  folder: string,
  name: string,
  ending: string,
  bytes: Uint8Array,
): Promise<string> {
  return `assets/${await writeHashed(folder, name, ending, bytes)}`;
}

/** Writes a file under a name that changes when its bytes do. @returns that name */
export async function writeHashed(
  folder: string,
  name: string,
  ending: string,
  bytes: Uint8Array,
): Promise<string> {
  const file = hashed(name, ending, bytes);
  await writeFile(path.join(folder, file), bytes);
  return file;
}

/** A name that changes when the bytes do, so that a browser may keep the file for good. */
export function hashed(name: string, ending: string, bytes: Uint8Array): string {
  return `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${ending}`;
}
