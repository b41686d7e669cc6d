import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type GivenFile, type GivenFiles, givenAs } from '../model/edit/given-content.ts';

/** The files of a content folder that its reader reads, by their names from there. */
export function givenNames(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => givenAs(name) !== undefined)
    .sort();
}

/** The same, as a browser is given them. */
export function givenFiles(folder: string): GivenFiles {
  return Object.fromEntries(
    givenNames(folder).map((name): [string, GivenFile] => [name, givenFile(folder, name)]),
  );
}

function givenFile(folder: string, name: string): GivenFile {
  const as = givenAs(name);
  if (as === 'name') return '';
  const bytes = readFileSync(path.join(folder, name));
  return as === 'text' ? bytes.toString('utf8') : { base64: bytes.toString('base64') };
}
