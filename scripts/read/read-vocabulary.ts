import type { Vocabulary } from '../model/vocabulary.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Report } from './report.ts';
import { vocabularySchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads `content/words/<language>.yaml`; without it, only the rules that count words hold in that language. */
export function readVocabulary(
  folder: ContentFolder,
  language: string,
  report: Report,
): Vocabulary | undefined {
  const name = `words/${language}.yaml`;
  if (!folder.exists(name)) return undefined;
  const read = readYamlFile(folder, folder.file(name), vocabularySchema, report);
  return (
    read && {
      oneWord: new Map(Object.entries(read.value['one-word'])),
      knownShort: read.value['known-short-forms'],
      emptyLinks: read.value['empty-links'],
      names: read.value.names,
      notPassive: read.value['not-passive'],
    }
  );
}
