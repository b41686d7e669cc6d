import type { Draft, Passage } from '../model/draft.ts';
import type { Form } from '../model/form.ts';
import type { ContentFolder } from './content-folder.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { Report } from './report.ts';
import { glossarySchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads `content/glossary/<language>.yaml`; a language may have none. */
/** Hard words, and their meanings as drafts: in Easy Read they keep to its own rules. */
export interface ReadGlossary {
  readonly entries: readonly GlossaryEntry[];
  readonly drafts: readonly Draft[];
}

export function readGlossary(
  folder: ContentFolder,
  language: string,
  translated: boolean,
  report: Report,
): ReadGlossary {
  const name = `glossary/${language}.yaml`;
  if (!folder.exists(name)) return { entries: [], drafts: [] };
  const read = readYamlFile(folder, folder.file(name), glossarySchema, report);
  if (!read) return { entries: [], drafts: [] };
  const words = Object.entries(read.value);
  const draft = (form: Form, key: 'meaning' | 'easy'): Draft => ({
    file: folder.file(name).shown,
    nation: 'england',
    language,
    form,
    glossary: true,
    ...(translated && { translated: true as const }),
    title: '',
    passages: words.flatMap(([id, { [key]: text }]): readonly Passage[] =>
      text === undefined ? [] : [{ kind: 'paragraph', text, links: [], place: () => read.place(id, key) }],
    ),
    waivers: [],
  });
  return {
    entries: words.map(([id, { term, also, meaning, easy }]) => ({
      id,
      term,
      also: also ?? [],
      meaning,
      easy: easy ?? meaning,
    })),
    drafts: [draft('standard', 'meaning'), draft('easy', 'easy')],
  };
}
