import type { Draft } from '../model/draft.ts';
import type { Idea } from '../model/idea.ts';
import type { Language } from '../model/language.ts';
import type { Look } from '../model/look/look.ts';
import type { NationId } from '../model/nation.ts';
import type { Recording } from '../model/recording.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ContentFolder } from './content-folder.ts';
import { Findings } from './findings.ts';
import { type GlossaryEntry, translatedGlossary } from './glossary.ts';
import { openContent } from './open-content.ts';
import { type Register, readClaims } from './read-claims.ts';
import { readGlossary } from './read-glossary.ts';
import { readIdeas } from './read-ideas.ts';
import type { ReadLanguage } from './read-language.ts';
import { readLanguages } from './read-languages.ts';
import { readLook } from './read-look.ts';
import type { ReadOptions } from './read-options.ts';
import { type Pictures, picturesOf } from './read-pictures.ts';
import { readRecordings } from './read-recordings.ts';
import { readSearchWords, type SearchWordsRead } from './read-search-words.ts';
import { readService, type ServiceFile } from './read-service.ts';
import { readVocabulary } from './read-vocabulary.ts';

/** What a reading has before it comes to the articles, where it could be read. */
export interface ReadAround {
  readonly folder: ContentFolder;
  readonly service: ServiceFile | undefined;
  readonly nations: readonly NationId[];
  readonly look: Look | undefined;
  readonly register: Register;
  readonly languagesRead: readonly ReadLanguage[];
  /** The same, without what only a reading needs. */
  readonly languages: readonly Language[];
  readonly glossaries: ReadonlyMap<string, readonly GlossaryEntry[]>;
  readonly glossaryDrafts: readonly Draft[];
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly searchWords: ReadonlyMap<string, SearchWordsRead>;
  readonly pictures: Pictures;
  readonly ideas: ReadonlyMap<string, Idea>;
  readonly recordings: readonly Recording[];
  readonly findings: Findings;
}

/** All that stands around the articles: who writes them, in which languages, and what they may refer to. */
export interface Around extends ReadAround {
  readonly service: ServiceFile;
}

/** Reads what stands around the articles, and on which no article has any influence. */
export async function readAround({
  content,
  unsaved,
  nation,
  drafts: asked,
  between,
}: ReadOptions): Promise<ReadAround> {
  const findings = new Findings();
  const { report } = findings;
  const folder = openContent(content, unsaved);
  const said = readService(folder, report);
  const service = said && { ...said, drafts: asked ?? said.drafts };
  const look = said?.look && (await readLook(folder, said.look, report));
  const register = readClaims(folder, service?.languages.slice(0, 1) ?? [], report);
  await between?.();
  const languagesRead = readLanguages(folder, service, report);
  const languages = languagesRead.map(({ language }) => language);
  await between?.();
  const glossariesRead = languages.map(
    ({ id }) => [id, readGlossary(folder, id, id !== service?.languages[0], report)] as const,
  );
  const [mainGlossary] = glossariesRead;
  const glossaries = new Map(
    glossariesRead.map(([id, { entries }]) => {
      if (!mainGlossary || id === mainGlossary[0]) return [id, entries] as const;
      const [main, read] = mainGlossary;
      return [id, translatedGlossary(entries, { language: main, entries: read.entries }, id)] as const;
    }),
  );
  await between?.();
  const vocabularies = new Map<string, Vocabulary>();
  for (const { id } of languages) {
    const vocabulary = readVocabulary(folder, id, report);
    if (vocabulary) {
      const terms = (glossaries.get(id) ?? []).flatMap(({ term, also }) => [term, ...also]);
      // A service and those it works with are called as they are called.
      const called = service
        ? [service.service.name, ...(service.service.contacts[id] ?? []).map(({ name }) => name)]
        : [];
      vocabularies.set(id, { ...vocabulary, names: [...vocabulary.names, ...terms, ...called] });
    }
  }
  const searchWords = new Map(languages.map(({ id }) => [id, readSearchWords(folder, id, report)]));
  return {
    folder,
    service,
    nations: (service?.nations ?? []).filter((candidate) => !nation || candidate === nation),
    look,
    register,
    languagesRead,
    languages,
    glossaries,
    glossaryDrafts: glossariesRead.flatMap(([, { drafts }]) => drafts),
    vocabularies,
    searchWords,
    pictures: picturesOf(folder),
    ideas: await readIdeas(folder, report),
    recordings: readRecordings(folder, service?.languages ?? [], report),
    findings,
  };
}
