import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GivenFile, GivenFiles } from '../model/edit/given-content.ts';

/** Files that are text. The bytes of any other are written in base64. */
const TEXT = /\.(?:yaml|md|svg|vtt|txt)$/iu;

/** Films that are longer are not sent to a writer’s browser, which would only look at their names. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Folders of a content folder that its reader never looks into. */
const NOT_READ = ['docs', 'schemas'];

/** Every file of a content folder that is read, as a browser is given it. */
export function givenFiles(folder: string): GivenFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join('/'), file] as const)
    .filter(
      ([name]) =>
        !NOT_READ.includes(name.split('/')[0] ?? '') && !name.split('/').some((part) => part.startsWith('.')),
    );
  return Object.fromEntries(
    files.map(([name, file]): [string, GivenFile] => [name, givenFile(file)]).sort(byName),
  );
}

function givenFile(file: string): GivenFile {
  const bytes = readFileSync(file);
  if (TEXT.test(file)) return bytes.toString('utf8');
  return { base64: bytes.length > MOST_BYTES ? '' : bytes.toString('base64') };
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
