import { Bytes } from './bytes.ts';

/** Where the content folder of the service lies. */
export const HOME = '/service';

/** Where the program lies that the reader is part of. */
export const PROGRAM = '/program';

/** A disk that is nothing but memory: the content, as the reader finds it with `node:fs`. */
const files = new Map<string, Bytes>();
const folders = new Map<string, Set<string>>([['/', new Set()]]);

/** Writes a file, and the folders that it is in. */
export function write(file: string, content: string | Uint8Array): void {
  files.set(file, typeof content === 'string' ? Bytes.from(content) : new Bytes(content));
  const at = file.lastIndexOf('/');
  makeFolder(file.slice(0, at) || '/').add(file.slice(at + 1));
}

export function remove(file: string): void {
  files.delete(file);
  const at = file.lastIndexOf('/');
  folders.get(file.slice(0, at) || '/')?.delete(file.slice(at + 1));
}

/** Makes a folder, and those that it is in. @returns the names in it */
export function makeFolder(folder: string): Set<string> {
  const there = folders.get(folder);
  if (there) return there;
  const names = new Set<string>();
  folders.set(folder, names);
  const at = folder.lastIndexOf('/');
  makeFolder(folder.slice(0, at) || '/').add(folder.slice(at + 1));
  return names;
}

/** Takes away a folder with all that is in it. */
export function clear(folder: string): void {
  const isIn = (name: string) => name === folder || name.startsWith(`${folder}/`);
  for (const name of [...files.keys()].filter(isIn)) remove(name);
  for (const name of [...folders.keys()].filter(isIn)) folders.delete(name);
  const at = folder.lastIndexOf('/');
  folders.get(folder.slice(0, at) || '/')?.delete(folder.slice(at + 1));
}

export function exists(name: string): boolean {
  return files.has(name) || folders.has(name);
}

export function isFolder(name: string): boolean {
  return folders.has(name);
}

/** Throws, as Node does, where there is no such file. */
export function read(name: string): Bytes {
  const found = files.get(name);
  if (!found) throw new Error(`ENOENT: there is no file ${name}`);
  return found;
}

export function list(folder: string): readonly string[] {
  const names = folders.get(folder);
  if (!names) throw new Error(`ENOENT: there is no folder ${folder}`);
  return [...names];
}
