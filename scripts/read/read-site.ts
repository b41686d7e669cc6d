import path from 'node:path';
import type { WordEntry } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { byPlace, type Problem, problemLine } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { type KeptArticle, type KeptArticles, readArticles, type SourceArticles } from './articles.ts';
import { checkAddress } from './check-address.ts';
import { checkCopied } from './check-copied.ts';
import { checkReviews } from './check-reviews.ts';
import { type ExpandedArticles, type Expansions, expandArticles } from './expand-articles.ts';
import { Findings } from './findings.ts';
import { type GlossaryEntry, marked } from './glossary.ts';
import { type After, readAfter } from './read-after.ts';
import { type Around, type ReadAround, readAround } from './read-around.ts';
import { parseArticle } from './read-article.ts';
import type { ReadOptions } from './read-options.ts';
import { withRecorded } from './read-recorded.ts';
import { isWhollyWithdrawn, readWithdrawn } from './read-withdrawn.ts';
import { withWithdrawn } from './with-withdrawn.ts';

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
  /** Where it was to be kept, and there is a site. */
  readonly kept?: KeptReading;
}

/** What a reading found, part by part, so that an article can be read again without all else. */
export interface KeptReading {
  readonly around: Around;
  readonly articles: KeptArticles;
  readonly expansions: Expansions;
  readonly after: After;
}

/** Reads and checks a whole content folder. Never throws for a writer’s mistake: each is a problem, all at once. */
export async function readSite(options: ReadOptions): Promise<Reading> {
  const findings = new Findings();
  const around = await readAround(options);
  findings.add(around.findings);
  const keptArticles = options.keep ? new Map() : undefined;
  const { service, languages } = around;
  const articles = readArticles(
    around.folder,
    service?.languages ?? ['en'],
    findings.report,
    undefined,
    (name, kept) => keptArticles?.set(name, kept),
  );
  // The others are translated from the first: without it there is nothing to make.
  if (!service || languages[0]?.id !== service.languages[0]) {
    checkCopied(around.folder, articles, findings.warn);
    // No leaflet can be made; what is wrong in each is told all the same.
    for (const source of [...articles.leaflets, ...articles.infoPages]) {
      const blocks = parseArticle(source, findings.report);
      await around.pictures.readOf({ ...source, blocks }, findings.report);
    }
    return readingOf(findings, around);
  }
  const drafts: Draft[] = [];
  const take = async (draft: Draft) => {
    around.searchWords.get(draft.language)?.look(draft);
    if (options.take) await options.take(draft, around.vocabularies.get(draft.language));
    else drafts.push(draft);
  };
  const withService = { ...around, service };
  const expanded = await readLeaflets(withService, articles, options, findings, take);
  for (const draft of around.glossaryDrafts) await take(draft);
  const after = readAfter(withService, articles, expanded.leaflets, options);
  findings.add(after.findings);
  const site = siteOf(withService, expanded, after, options);
  const kept = keptArticles && {
    around: withService,
    articles: keptArticles,
    expansions: expanded.expansions,
    after,
  };
  return { ...readingOf(findings, around), drafts, site, ...(kept && { kept }) };
}

/**
 * Reads the articles in some folders again, from what a reading kept, in a fraction of the time. What it says of those articles is what a
 * whole reading would say. What they change elsewhere (a pack that lacks a leaflet, a link in another article) is only seen by that.
 *
 * @param folders of articles, from the content folder: `leaflets/imha`
 */
export async function readAgain(
  { around: known, articles: before, expansions, after }: KeptReading,
  folders: readonly string[],
  options: ReadOptions,
): Promise<Reading> {
  const findings = new Findings();
  const around = { ...known, folder: known.folder.with(options.unsaved ?? []) };
  findings.add(around.findings);
  const isOld = ([name]: readonly [string, unknown]) => !folders.includes(path.posix.dirname(name));
  const keptArticles = new Map<string, KeptArticle>();
  const articles = readArticles(
    around.folder,
    around.service.languages,
    findings.report,
    new Map([...before].filter(isOld)),
    (name, kept) => keptArticles.set(name, kept),
  );
  const drafts: Draft[] = [];
  const take = async (draft: Draft) => {
    if (options.take) await options.take(draft, around.vocabularies.get(draft.language));
    else drafts.push(draft);
  };
  const expanded = await readLeaflets(around, articles, options, findings, take, {
    leaflets: new Map([...expansions.leaflets].filter(isOld)),
    infoPages: new Map([...expansions.infoPages].filter(isOld)),
  });
  findings.add(after.findings);
  return {
    ...readingOf(findings, around),
    drafts,
    site: siteOf(around, expanded, after, options),
    kept: { around: known, articles: keptArticles, expansions: expanded.expansions, after },
  };
}

function readingOf({ problems, warnings }: Findings, { vocabularies }: ReadAround): Reading {
  return {
    drafts: [],
    vocabularies,
    // A sentence is expanded once for each nation, and its mistake is the same one each time.
    problems: [...new Map(problems.map((problem) => [problemLine(problem), problem])).values()].sort(byPlace),
    warnings: warnings.toSorted(byPlace),
  };
}

/** What is expanded of the articles, with recordings of their words, and notices in the place of those that are withdrawn. */
async function readLeaflets(
  around: Around,
  articles: SourceArticles,
  { today, asOf, nation, between }: ReadOptions,
  { report, warn }: Findings,
  take: (draft: Draft) => Promise<void>,
  earlier?: Expansions,
): Promise<ExpandedArticles> {
  const { folder, service, languages, nations } = around;
  checkCopied(folder, articles, warn);
  const expanded = await expandArticles(
    { ...around, languages: around.languagesRead, articles, asOf },
    { report, warn, take, ...(between && { between }) },
    earlier,
  );
  const asWritten = withRecorded(
    folder,
    expanded.leaflets,
    { nations, languages: languages.map(({ id }) => id), everyNation: !nation },
    { report, warn },
  );
  const withdrawals = readWithdrawn(
    folder,
    { ids: articles.leaflets.map(({ id }) => id), languages: service.languages, today },
    report,
  );
  // One whose review is overdue must not keep the notice that it is withdrawn from being published.
  const inUse = articles.leaflets.filter(({ id }) => !isWhollyWithdrawn(id, withdrawals));
  checkReviews(inUse, service, today, { report, warn });
  checkAddress(service, warn);
  const leaflets = withWithdrawn(asWritten, withdrawals, {
    languages,
    service: service.service,
    sheetSizes: service.sheets,
  });
  return { ...expanded, leaflets };
}

function siteOf(
  { service, look, languages, nations, recordings, glossaries, searchWords, ideas, register }: Around,
  { leaflets, infoPages, pictures }: ExpandedArticles,
  { questions, packs, places, voices }: After,
  { asOf }: ReadOptions,
): Site {
  return {
    service: service.service,
    ...(look && { look }),
    ...(service.editor && { editor: service.editor }),
    address: service.address,
    asOf,
    nations,
    languages,
    sheetSizes: service.sheets,
    leaflets,
    infoPages,
    pictures,
    questions,
    packs,
    places,
    voices,
    recordings,
    glossaries: Object.fromEntries([...glossaries].map(([id, entries]) => [id, inOrder(entries, id)])),
    searchWords: Object.fromEntries([...searchWords].map(([id, { words }]) => [id, words])),
    ideas: [...ideas.values()],
    claims: [...register.claims.values()],
  };
}

function inOrder(entries: readonly GlossaryEntry[], language: string): readonly WordEntry[] {
  return entries
    .map(({ term, meaning, kept }) => marked({ term, meaning }, kept))
    .sort((a, b) => a.term.localeCompare(b.term, language));
}
