import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Day } from '../model/date.ts';
import { digestOf, sumsOf } from '../release/sums.ts';

/** The file at the root of a published site by which this program knows a folder as its own, and every file in it. */
export const MARK = '.patient-rights-site.json';

/** Who made a site, and for which day. Nothing that differs between two builds of the same content. */
export interface Maker {
  /** Name and version of the program: `patient-rights-site 0.1.0`. */
  readonly generator: string;
  readonly asOf: Day;
}

/** What the gate found on the very files of a site, hidden beside its mark. A preview, at which no gate has looked, has none. */
export const GATE_REPORT = '.gate-report.json';

const Mark = z.object({
  generator: z.string(),
  asOf: z.string(),
  files: z.array(z.string()),
  /** Of every file that readers get. Sites of earlier versions have none. */
  digest: z.string().optional(),
});

export type Mark = z.infer<typeof Mark>;

/** Files that operating systems drop into any folder someone opens. */
const DROPPINGS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Marks a finished site, with a list of all that is in it. */
export async function writeMark(folder: string, { generator, asOf }: Maker): Promise<Mark> {
  const files: string[] = [];
  for await (const file of filesIn(folder)) if (file !== MARK) files.push(file);
  const mark = { generator, asOf, files: files.sort(), digest: digestOf(await sumsOf(folder)) };
  await writeFile(path.join(folder, MARK), `${JSON.stringify(mark, null, 1)}\n`);
  return mark;
}

/** The mark of a folder; `undefined` if it has none that this program could have written. */
export async function readMark(folder: string): Promise<Mark | undefined> {
  const text = await readFile(path.join(folder, MARK), 'utf8').catch(() => '');
  return markFrom(text);
}

/** The mark that a text is; `undefined` if it is none that this program could have written. */
export function markFrom(text: string): Mark | undefined {
  try {
    return Mark.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The first of some names that are not ours, and how many more there are. */
export function strangersInWords(names: readonly string[]): string {
  const first = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${first} and ${names.length - 3} more` : first;
}

/** What someone has put into a published site by hand, in order; a whole folder by its own name: `.git/`. */
export async function strangersIn(folder: string, mark: Mark): Promise<string[]> {
  const ours = new Set([MARK, ...mark.files]);
  const folders = new Set(mark.files.flatMap(foldersOf));
  const strangers: string[] = [];
  for await (const file of filesIn(folder, (inner) => folders.has(inner))) {
    if (!ours.has(file) && !DROPPINGS.has(path.posix.basename(file))) strangers.push(file);
  }
  return strangers.sort();
}

/** Files from the root of a folder, with forward slashes; folders not gone `into` come as one name with a slash at its end. */
async function* filesIn(
  root: string,
  into: (folder: string) => boolean = () => true,
  inner = '',
): AsyncGenerator<string> {
  for (const entry of await readdir(path.join(root, inner), { withFileTypes: true })) {
    const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
    if (!entry.isDirectory()) yield name;
    else if (into(name)) yield* filesIn(root, into, name);
    else if (await holdsAny(path.join(root, name))) yield `${name}/`;
  }
}

/** Whether there is any file in a folder: an empty one has nothing in it to lose. */
async function holdsAny(folder: string): Promise<boolean> {
  return (await readdir(folder, { withFileTypes: true, recursive: true })).some(
    (entry) => !entry.isDirectory(),
  );
}

/** @example foldersOf('england/en/index.html') // ['england', 'england/en'] */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
