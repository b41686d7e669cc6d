import type { Draft } from '../model/draft.ts';
import type { SearchWord } from '../model/search-word.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Report } from './report.ts';
import { searchWordsSchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

/** What readers type in one language, and what it means; and which of that the leaflets say. */
export interface SearchWordsRead {
  readonly words: readonly SearchWord[];
  /** Looks for the words in a draft. Drafts are not kept, so each is looked at when it passes. */
  look(draft: Draft): void;
  /** Tells of each word that no draft had: who searches for it would be shown nothing. */
  tellMissing(report: Report): void;
}

/** Reads `content/search/<language>.yaml`; a language may have none. */
export function readSearchWords(folder: ContentFolder, language: string, report: Report): SearchWordsRead {
  const name = `search/${language}.yaml`;
  const file = folder.exists(name) ? folder.file(name) : undefined;
  const read = file && readYamlFile(folder, file, searchWordsSchema, report);
  if (!file || !read) return { words: [], look: () => undefined, tellMissing: () => undefined };

  const meant = Object.entries(read.value).map(([typed, means]) => ({ typed, means }));
  const missing = new Set(meant.flatMap(({ means }) => means));
  return {
    words: meant,

    look({ language: its, title, passages }) {
      if (its !== language || missing.size === 0) return;
      const said = [title, ...passages.map(({ text }) => text)].join('\n').toLocaleLowerCase(language);
      for (const word of missing) if (said.includes(word.toLocaleLowerCase(language))) missing.delete(word);
    },

    tellMissing(tell) {
      for (const { typed, means } of meant) {
        for (const word of means.filter((each) => missing.has(each))) {
          tell({
            file: file.shown,
            ...read.place(typed),
            rule: 'search-nothing',
            message: `Who types “${typed}” is shown nothing for “${word}”: no leaflet has this word.`,
            fix: 'Write a word that stands in the leaflets, as it is written there.',
          });
        }
      }
    },
  };
}
