import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type ContentOptions, whatToRead } from '../command/command.ts';
import { readChecked } from '../command/read-checked.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Day } from '../model/date.ts';
import { type Problem, problemLine } from '../model/problem.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { openContent } from '../read/open-content.ts';
import { readService, type ServiceFile } from '../read/read-service.ts';
import type { SourceFile } from '../read/report.ts';
import { writeWhole } from '../translate/write-whole.ts';

/** The content that something new is put into. */
export interface OwnContent {
  readonly folder: ContentFolder;
  readonly service: ServiceFile;
  /** The first language of the site, in which everything is written first. */
  readonly main: string;
  readonly today: Day;
}

/** Opens it. Throws `CannotRun` where its site.yaml cannot be read. */
export function ownContent(options: ContentOptions): OwnContent {
  const { content, today } = whatToRead(options);
  const folder = openContent(content);
  const problems: Problem[] = [];
  const service = readService(folder, (problem) => problems.push(problem));
  const main = service?.languages[0];
  if (!service || main === undefined)
    throw new CannotRun([...problems.map(problemLine), 'Mend that first. Nothing was made.'].join('\n'));
  return { folder, service, main, today };
}

/** Writes a file that is not there yet. Throws `CannotRun` where it is, or where one of its name comes with this program. */
export function writeNew({ folder }: OwnContent, name: string, text: string): SourceFile {
  const file = folder.own(name);
  free(folder, name);
  mkdirSync(path.dirname(file.path), { recursive: true });
  writeWhole(file.path, text);
  return file;
}

/** Throws `CannotRun` where a name is taken. */
export function free(folder: ContentFolder, name: string): void {
  if (existsSync(folder.own(name).path))
    throw new CannotRun(
      `${folder.own(name).shown} is there already. Nothing was changed. Choose another name.`,
    );
  if (!folder.exists(name)) return;
  const [kind, id] = name.split('/');
  throw new CannotRun(
    `“${name}” comes with this program. Nothing was made. Choose another name${kind === 'leaflets' ? `, or change its words: “npm run copy -- ${id}”` : ''}.`,
  );
}

/** What the check says of a file, and what comes next, for whoever made it. */
export async function tellNext(
  file: SourceFile,
  options: ContentOptions,
  next: readonly string[] = [],
): Promise<void> {
  const { problems } = await readChecked(whatToRead(options));
  const here = problems.filter((problem) => problem.file === file.shown);
  const toWrite =
    here.length === 0 ? ['“npm run check” says nothing of it.'] : ['Still to do:', ...here.map(problemLine)];
  console.log([`${file.shown} is there.`, ...toWrite, ...next].join('\n'));
}

/** A name for a file, from words: “Willow ward” is `willow-ward`. */
export function idOf(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
