import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from '../model/draft.ts';
import type { Leaflet } from '../model/leaflet.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { openContent } from '../read/open-content.ts';
import { readLanguages } from '../read/read-languages.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { readService } from '../read/read-service.ts';
import { readSite } from '../read/read-site.ts';

/** One of the two contents that are held against each other. */
export interface Side {
  readonly site: Site;
  readonly folder: ContentFolder;
  readonly drafts: readonly Draft[];
  /** What is wrong with it, with files named from the content folder. */
  readonly problems: readonly Problem[];
}

/** A side, if anything of it could be read. */
export type ReadSide = Omit<Side, 'site'> & { readonly site?: Site };

/** Reads one side. */
export async function readSide(options: ReadOptions): Promise<ReadSide> {
  const folder = openContent(options.content);
  const { site, drafts, problems } = await readSite(options);
  return { ...(site && { site }), folder, drafts, problems: problems.map((one) => fromContent(one, folder)) };
}

/**
 * Makes older content fit for the reader of today: what it cannot read at all of the files without which nothing can be read is
 * taken from today.
 *
 * @returns the names of the files that were taken
 */
export function lendFiles(older: string, today: string): readonly string[] {
  const [old, now] = [openContent(older), openContent(today)];
  const lent: string[] = [];
  const lend = (name: string) => {
    if (!now.exists(name)) return;
    copyFileSync(now.file(name).path, old.own(name).path);
    lent.push(name);
  };
  const service = () => readService(old, () => undefined);
  if (!service()) lend('site.yaml');
  const wrong = new Set<string>();
  readLanguages(old, service(), ({ file }) => wrong.add(path.posix.basename(file)));
  for (const name of wrong) lend(`languages/${name}`);
  return lent;
}

/** Where some words stand: `leaflets/imha/en.md, line 12`. The line is missing where they come from another file. */
export function placeOf(
  { drafts }: Pick<Side, 'drafts'>,
  { file, nation, language }: Pick<Leaflet, 'file' | 'nation' | 'language'>,
  words: string,
): string {
  const draft = drafts.find(
    (one) => one.nation === nation && one.language === language && one.file.endsWith(`/${file}`),
  );
  const passage = draft?.passages.find(({ text }) => text.includes(words));
  return passage ? `${file}, line ${passage.place().line}` : file;
}

/** Older content lies in a temporary folder, of which nobody should be told. */
function fromContent(problem: Problem, { shown }: ContentFolder): Problem {
  const without = (words: string) => words.replaceAll(`${shown}/`, '');
  const { file, message, fix } = problem;
  return { ...problem, file: without(file), message: without(message), fix: without(fix) };
}
