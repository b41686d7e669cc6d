import { exists, isFolder, list, read } from './disk.ts';

// What the reader asks of `node:fs`, from memory.

type Name = string | URL;

function named(name: Name): string {
  return typeof name === 'string' ? name : decodeURIComponent(name.pathname);
}

export function existsSync(name: Name): boolean {
  return exists(named(name));
}

export function readFileSync(name: Name, encoding?: 'utf8') {
  const bytes = read(named(name));
  return encoding ? bytes.toString(encoding) : bytes;
}

export function readdirSync(name: Name): readonly string[] {
  return list(named(name));
}

export function realpathSync(name: Name): string {
  if (!exists(named(name))) throw new Error(`ENOENT: there is no ${named(name)}`);
  return named(name);
}

export function statSync(name: Name) {
  const folder = isFolder(named(name));
  return {
    size: folder ? 0 : read(named(name)).length,
    isFile: () => !folder,
    isDirectory: () => folder,
  };
}
