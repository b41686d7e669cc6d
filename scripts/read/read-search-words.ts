import type { SearchWord } from '../model/search-word.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Report } from './report.ts';
import { searchWordsSchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads `content/search/<language>.yaml`; a language may have none. */
export function readSearchWords(
  folder: ContentFolder,
  language: string,
  report: Report,
): readonly SearchWord[] {
  const name = `search/${language}.yaml`;
  if (!folder.exists(name)) return [];
  const read = readYamlFile(folder, folder.file(name), searchWordsSchema, report);
  return Object.entries(read?.value ?? {}).map(([typed, means]) => ({ typed, means }));
}
