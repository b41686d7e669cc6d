import type { WordEntry } from '../model/block.ts';
import type { Day } from '../model/date.ts';
import type { Draft } from '../model/draft.ts';
import { isOffered } from '../model/language.ts';
import type { NationId } from '../model/nation.ts';
import { byPlace, type Problem, problemLine } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import type { DraftRule } from '../model/translation.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { readArticles } from './articles.ts';
import { checkCopied } from './check-copied.ts';
import { checkReviews } from './check-reviews.ts';
import { expandArticles } from './expand-articles.ts';
import { type GlossaryEntry, marked, translatedGlossary } from './glossary.ts';
import { openContent } from './open-content.ts';
import { parseArticle } from './read-article.ts';
import { readClaims } from './read-claims.ts';
import { readGlossary } from './read-glossary.ts';
import { readIdeas } from './read-ideas.ts';
import { readLanguages } from './read-languages.ts';
import { readLook } from './read-look.ts';
import { readPacks } from './read-packs.ts';
import { picturesOf } from './read-pictures.ts';
import { readPlaces } from './read-places.ts';
import { readQuestions } from './read-questions.ts';
import { withRecorded } from './read-recorded.ts';
import { readRecordings } from './read-recordings.ts';
import { readSearchWords, type SearchWordsRead } from './read-search-words.ts';
import { readService } from './read-service.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { readVoices } from './read-voices.ts';
import { isWhollyWithdrawn, readWithdrawn } from './read-withdrawn.ts';
import { withWithdrawn } from './with-withdrawn.ts';

/** What to read, and for which day. */
export interface ReadOptions {
  /** The content folder. */
  readonly content: string;
  /** The day whose law is told. */
  readonly asOf: Day;
  /** The real day, on which reviews are due. */
  readonly today: Day;
  /** Only this nation, where given. */
  readonly nation?: NationId;
  /** What is done with drafts of translations, where not what the content says. */
  readonly drafts?: DraftRule;
  /** Takes each draft as soon as it is read, with how the service writes; the reading then has none. */
  readonly take?: (draft: Draft, vocabulary: Vocabulary | undefined) => Promise<void>;
}

/** Everything that could be read, and everything that is wrong. A site with problems is only fit for a preview. */
export interface Reading {
  /** Missing where site.yaml or the main language could not be read at all. */
  readonly site?: Site;
  readonly problems: readonly Problem[];
  /** What writers wrote, for the rules of plain language. */
  readonly drafts: readonly Draft[];
  /** How the service writes, by language. */
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** What will become a problem, and does not stop the work yet. */
  readonly warnings: readonly Problem[];
}

/** Reads and checks a whole content folder. Never throws for a writer’s mistake: each is a problem, all at once. */
export async function readSite({
  content,
  asOf,
  today,
  nation,
  drafts: asked,
  take,
}: ReadOptions): Promise<Reading> {
  const problems = new Map<string, Problem>();
  const warnings: Problem[] = [];
  // A sentence is expanded once for each nation, and its mistake is the same one each time.
  const report = (problem: Problem) => problems.set(problemLine(problem), problem);
  const vocabularies = new Map<string, Vocabulary>();
  const drafts: Draft[] = [];
  const searchWords = new Map<string, SearchWordsRead>();
  const takeDraft = async (draft: Draft) => {
    searchWords.get(draft.language)?.look(draft);
    if (take) await take(draft, vocabularies.get(draft.language));
    else drafts.push(draft);
  };
  const finish = (site?: Site): Reading => ({
    ...(site ? { site } : {}),
    drafts,
    vocabularies,
    problems: [...problems.values()].sort(byPlace),
    warnings: warnings.sort(byPlace),
  });

  const folder = openContent(content);
  const said = readService(folder, report);
  const service = said && { ...said, drafts: asked ?? said.drafts };
  const look = said?.look && (await readLook(folder, said.look, report));
  const register = readClaims(folder, service?.languages.slice(0, 1) ?? [], report);
  const languagesRead = readLanguages(folder, service, report);
  const languages = languagesRead.map(({ language }) => language);
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
  for (const { id } of languages) searchWords.set(id, readSearchWords(folder, id, report));
  const articles = readArticles(folder, service?.languages ?? ['en'], report);
  checkCopied(folder, articles, (warning) => warnings.push(warning));
  const pictures = picturesOf(folder, report);
  const ideas = await readIdeas(folder, report);
  const recordings = readRecordings(folder, service?.languages ?? [], report);
  // The others are translated from the first: without it there is nothing to make.
  if (!service || languages[0]?.id !== service.languages[0]) {
    // No leaflet can be made; what is wrong in each is told all the same.
    for (const source of [...articles.leaflets, ...articles.infoPages]) {
      await pictures.readOf({ ...source, blocks: parseArticle(source, report) });
    }
    return finish();
  }

  const nations = service.nations.filter((candidate) => !nation || candidate === nation);
  const { leaflets: written, infoPages } = await expandArticles(
    {
      articles,
      languages: languagesRead,
      nations,
      service,
      register,
      glossaries,
      pictures,
      ideas,
      recordings,
      asOf,
    },
    { report, warn: (warning) => warnings.push(warning), take: takeDraft },
  );
  const asWritten = withRecorded(
    folder,
    written,
    { nations, languages: languages.map(({ id }) => id), everyNation: !nation },
    { report, warn: (warning) => warnings.push(warning) },
  );
  const withdrawals = readWithdrawn(
    folder,
    { ids: articles.leaflets.map(({ id }) => id), languages: service.languages, today },
    report,
  );
  const leaflets = withWithdrawn(asWritten, withdrawals, {
    languages,
    service: service.service,
    sheetSizes: service.sheets,
  });
  for (const [, read] of glossariesRead) for (const draft of read.drafts) await takeDraft(draft);
  // One whose review is overdue must not keep the notice that it is withdrawn from being published.
  const inUse = articles.leaflets.filter(({ id }) => !isWhollyWithdrawn(id, withdrawals));
  checkReviews(inUse, service, today, { report, warn: (warning) => warnings.push(warning) });
  const questions = languages.flatMap((language) =>
    readQuestions(
      folder,
      language.id,
      { nations: nations.filter((one) => isOffered(language, one)), leaflets, ideas },
      report,
    ),
  );
  // A word may stand in the leaflets of another nation.
  if (!nation) for (const read of searchWords.values()) read.tellMissing(report);
  const ids = languages.map(({ id }) => id);
  const places = readPlaces(
    folder,
    {
      languages,
      nations,
      allNations: service.nations,
      contacts: service.service.contacts,
      asOf,
    },
    { report, warn: (warning) => warnings.push(warning) },
  );
  const packs = readPacks(
    folder,
    { languages, nations, leaflets, ids: articles.leaflets.map(({ id }) => id) },
    report,
  );
  const voices = readVoices(folder, { languages: ids, places, today }, report);
  return finish({
    service: service.service,
    ...(look && { look }),
    address: service.address,
    asOf,
    nations,
    languages,
    sheetSizes: service.sheets,
    leaflets,
    infoPages,
    pictures: [...pictures.found.values()],
    questions,
    packs,
    places,
    voices,
    recordings,
    glossaries: Object.fromEntries([...glossaries].map(([id, entries]) => [id, inOrder(entries, id)])),
    searchWords: Object.fromEntries([...searchWords].map(([id, { words }]) => [id, words])),
    ideas: [...ideas.values()],
    claims: [...register.claims.values()],
  });
}

function inOrder(entries: readonly GlossaryEntry[], language: string): readonly WordEntry[] {
  return entries
    .map(({ term, meaning, kept }) => marked({ term, meaning }, kept))
    .sort((a, b) => a.term.localeCompare(b.term, language));
}
