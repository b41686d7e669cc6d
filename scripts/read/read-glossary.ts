import type { ContentFolder } from './content-folder.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Report } from './report.ts';
import { glossarySchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads `content/glossary/<language>.yaml`; a language may have none. */
export function readGlossary(
  folder: ContentFolder,
  language: string,
  report: Report,
): readonly GlossaryEntry[] {
  const name = `glossary/${language}.yaml`;
  if (!folder.exists(name)) return [];
  const read = readYamlFile(folder, folder.file(name), glossarySchema, report);
  return Object.entries(read?.value ?? {}).map(([id, { term, also, meaning, easy }]) => ({
    id,
    term,
    also: also ?? [],
    meaning,
    easy: easy ?? meaning,
  }));
}
