import type { Draft } from '../model/draft.ts';
import type { SearchWord } from '../model/search-word.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Report } from './report.ts';
import { searchWordsSchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * Reads `content/search/<language>.yaml`; a language may have none.
 *
 * @param drafts What the leaflets say, where all nations are read: words that stand in none of them would find nothing.
 */
export function readSearchWords(
  folder: ContentFolder,
  language: string,
  drafts: readonly Draft[] | undefined,
  report: Report,
): readonly SearchWord[] {
  const name = `search/${language}.yaml`;
  if (!folder.exists(name)) return [];
  const file = folder.file(name);
  const read = readYamlFile(folder, file, searchWordsSchema, report);
  const said = drafts
    ?.filter((draft) => draft.language === language)
    .flatMap(({ title, passages }) => [title, ...passages.map(({ text }) => text)])
    .join('\n')
    .toLocaleLowerCase(language);
  if (!read) return [];
  for (const [typed, means] of Object.entries(read.value)) {
    for (const word of means.filter(
      (each) => said !== undefined && !said.includes(each.toLocaleLowerCase(language)),
    )) {
      report({
        file: file.shown,
        ...read.place(typed),
        rule: 'search-nothing',
        message: `Who types “${typed}” is shown nothing for “${word}”: no leaflet has this word.`,
        fix: 'Write a word that stands in the leaflets, as it is written there.',
      });
    }
  }
  return Object.entries(read.value).map(([typed, means]) => ({ typed, means }));
}
