import type { Draft, Passage } from '../model/draft.ts';
import { isOffered } from '../model/language.ts';
import type { Article, InfoPage, Leaflet } from '../model/leaflet.ts';
import type { NationId } from '../model/nation.ts';
import type { Picture } from '../model/picture.ts';
import type { Problem } from '../model/problem.ts';
import type { Named, Parsed, SourceArticles } from './articles.ts';
import { checkAnchors, type ExpandedArticle } from './check-anchors.ts';
import { checkChanges } from './check-changes.ts';
import { checkFront, checkTitles, type Front } from './check-front.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkRows } from './check-rows.ts';
import { checkTickForm } from './check-tick-form.ts';
import { expand } from './expand.ts';
import { withWords } from './glossary.ts';
import type { Surroundings } from './lookup.ts';
import { MustTellAt } from './must-tell-at.ts';
import type { Parts } from './parts.ts';
import { parseArticle } from './read-article.ts';
import type { Report } from './report.ts';
import { checkOrigins } from './translation/check-origins.ts';
import { Translations } from './translation/translations.ts';

type ParsedLeaflet = Parsed<SourceArticles['leaflets'][number]['front']['value']>;

/** Takes what is wrong, what will become so, and what writers wrote. */
export interface Takers {
  readonly report: Report;
  readonly warn: Report;
  readonly take: (draft: Draft) => void | Promise<void>;
  /** Waited for between articles. */
  readonly between?: () => Promise<void>;
}

/** Takes what is found in one article. */
interface Finding {
  readonly report: Report;
  readonly remember: (one: Remembered) => void;
}

/** What is still asked of an article once it has been expanded. */
type Remembered = Omit<ExpandedArticle, 'blocks' | 'passages'>;

/** One article in each nation and language, and all that was found in it. */
export interface Expansion<T extends Article> {
  readonly inNations: ReadonlyMap<NationId, readonly T[]>;
  readonly remembered: readonly Remembered[];
  readonly pictures: readonly Picture[];
  readonly problems: readonly Problem[];
}

/** Expansions by the name of the file in the main language. */
export interface Expansions {
  readonly leaflets: ReadonlyMap<string, Expansion<Leaflet>>;
  readonly infoPages: ReadonlyMap<string, Expansion<InfoPage>>;
}

/** Every article of a site, and what each was made into. */
export interface ExpandedArticles {
  readonly leaflets: readonly Leaflet[];
  readonly infoPages: readonly InfoPage[];
  /** Those that are shown, each once. */
  readonly pictures: readonly Picture[];
  readonly expansions: Expansions;
}

/**
 * Every leaflet and information page, for each nation and language, with what only shows when all are seen together.
 * What they were made of is let go one by one.
 *
 * @param earlier those that need not be expanded again
 */
export async function expandArticles(
  parts: Parts,
  { report, warn, take, between }: Takers,
  earlier?: Expansions,
): Promise<ExpandedArticles> {
  const { nations, register, asOf } = parts;
  const { articles, languages } = parts;
  const [first, ...others] = languages;
  const main = first?.language.id ?? '';
  const read = languages.map(({ language }) => language.id);
  const withheld = parts.service.languages.filter((id) => !read.includes(id));
  const all: readonly Named<Front>[] = [...articles.leaflets, ...articles.infoPages];
  const nationsOf = (front: Front) => nations.filter((nation) => front.nations?.includes(nation) ?? true);
  const known = new Map(all.map(({ file, front }) => [file.name, nationsOf(front.value)]));
  const translations = new Translations(parts);
  const expanded: Remembered[] = [];
  const pictures = new Set<Picture>();

  const expandOne = async (
    source: Parsed<Front>,
    nation: NationId,
    { report, remember }: Finding,
  ): Promise<Article> => {
    const { id, language, form, file, front } = source;
    const { passages, ...result } = expand(
      file,
      source.blocks,
      surroundings(parts, nation, language, known),
      report,
    );
    const { claims, topics, headings, anchors } = result;
    remember({ file, nation, claims, topics, headings, anchors });
    await take({ ...draftOf(source, nation, passages), ...(language !== main && { translated: true }) });
    const glossary = parts.glossaries.get(language) ?? [];
    // A translation has the shape of what it is of, so it keeps what that promises.
    if (language === main) checkFront(source, nation, result.claims, { register, glossary, asOf }, report);
    const { title, summary, explains } = front.value;
    const notesAt = front.value['tick-form'] ? 'end' : 'use';
    const blocks = withWords(summary, result.blocks, glossary, explains ?? [], form, notesAt);
    return { id, nation, language, title, summary, blocks, file: file.name };
  };
  const expandSource = async <F extends Front, T extends Article>(
    source: Named<F>,
    make: (source: Parsed<F>, nation: NationId, finding: Finding) => Promise<T>,
    check: (source: Parsed<F>, report: Report) => void,
  ): Promise<Expansion<T>> => {
    const problems: Problem[] = [];
    const remembered: Remembered[] = [];
    const made = new Map(nations.map((nation) => [nation, [] as T[]]));
    const finding: Finding = {
      report: (problem) => problems.push(problem),
      remember: (one) => remembered.push(one),
    };
    const { report } = finding;
    const parsed = { ...source, blocks: parseArticle(source, report) };
    checkOrigins(parsed, report);
    const shown = await parts.pictures.readOf(parsed, report);
    const inMain = new Map<NationId, T>();
    for (const nation of nationsOf(source.front.value))
      inMain.set(nation, await make(parsed, nation, finding));
    for (const [nation, article] of inMain) made.get(nation)?.push(article);
    check(parsed, report);
    // What is wrong in a draft is told, whether or not readers may see it.
    for (const id of withheld) translations.in(id, parsed, report);
    for (const { language } of others) {
      const translated = translations.in(language.id, parsed, report);
      for (const [nation, article] of inMain) {
        if (!isOffered(language, nation)) continue;
        made
          .get(nation)
          ?.push(
            translated
              ? { ...(await make(translated.source, nation, finding)), ...translated.about }
              : { ...article, language: language.id, wordsIn: main },
          );
      }
    }
    // As written it is needed no more, and the words of thousands fill the memory.
    source.text = '';
    return { inNations: made, remembered, pictures: shown, problems };
  };
  const expandAll = async <F extends Front, T extends Article>(
    sources: readonly Named<F>[],
    make: (source: Parsed<F>, nation: NationId, finding: Finding) => Promise<T>,
    before: ReadonlyMap<string, Expansion<T>> | undefined,
    check: (source: Parsed<F>, report: Report) => void = () => undefined,
  ) => {
    const expansions = new Map<string, Expansion<T>>();
    for (const source of sources) {
      await between?.();
      const { name } = source.file;
      const expansion = before?.get(name) ?? (await expandSource(source, make, check));
      expansion.problems.forEach(report);
      expanded.push(...expansion.remembered);
      for (const picture of expansion.pictures) pictures.add(picture);
      expansions.set(name, expansion);
    }
    const inNation = (nation: NationId) =>
      [...expansions.values()].flatMap(({ inNations }) => inNations.get(nation) ?? []);
    return { expansions, articles: nations.flatMap(inNation) };
  };

  const checkLeaflet = (source: ParsedLeaflet, report: Report) => {
    checkRows(source, report);
    const { front, language } = source;
    if (front.value['tick-form']) checkTickForm(source, nationsOf(front.value), report);
    const numbers = first?.numbers;
    if (numbers) checkNumbers(source, { language, numbers, claims: register.claims, nations, asOf }, report);
  };
  const expandLeaflet = async (
    source: ParsedLeaflet,
    nation: NationId,
    finding: Finding,
  ): Promise<Leaflet> => {
    const { audience, 'law-checked': lawChecked, 'next-review': nextReview } = source.front.value;
    const mustTell = (source.front.value['must-tell'] ?? []).map(
      (claim, index) => new MustTellAt(claim, source, index),
    );
    return {
      ...(await expandOne(source, nation, finding)),
      form: source.form,
      ...(source.front.value['very-large'] && { veryLarge: true as const }),
      ...(source.front.value['tick-form'] && { tickForm: true as const }),
      audience,
      lawChecked,
      nextReview,
      mustTell,
    };
  };
  const leaflets = await expandAll(articles.leaflets, expandLeaflet, earlier?.leaflets, checkLeaflet);
  const infoPages = await expandAll(articles.infoPages, expandOne, earlier?.infoPages);
  checkTitles([...all, ...articles.translations], report);
  const toldTo = nations.map((nation) => {
    const here = expanded.filter((article) => article.nation === nation);
    return {
      nation,
      topics: new Set(here.flatMap(({ topics }) => [...topics])),
      claims: new Set(here.flatMap(({ claims }) => [...claims])),
    };
  });
  checkChanges(register, toldTo, asOf, { report, warn });
  checkAnchors(expanded, report);
  return {
    leaflets: leaflets.articles,
    infoPages: infoPages.articles,
    pictures: [...pictures],
    expansions: { leaflets: leaflets.expansions, infoPages: infoPages.expansions },
  };
}

function draftOf(
  { file, language, form, front }: Named<Front>,
  nation: NationId,
  passages: readonly Passage[],
): Draft {
  const { title, summary, audience, waivers } = front.value;
  return {
    file: file.shown,
    nation,
    language,
    form,
    ...(audience && { audience }),
    title,
    passages: [
      { kind: 'summary', text: summary, links: [], place: () => front.place('summary') },
      ...passages,
    ],
    waivers: (waivers ?? []).map((waiver, index) => ({
      ...waiver,
      place: () => front.place('waivers', index),
    })),
  };
}

function surroundings(
  { service, register, languages, pictures, ideas, recordings, asOf }: Parts,
  nation: NationId,
  id: string,
  articles: ReadonlyMap<string, readonly NationId[]>,
): Surroundings {
  const language = languages.find((known) => known.language.id === id)?.language;
  // Articles in a language that could not be read are left out before.
  if (!language) throw new Error(`The language “${id}” was not read.`);
  const contacts = new Map((service.service.contacts[id] ?? []).map((contact) => [contact.id, contact]));
  const serviceName = service.service.name;
  return {
    nation,
    language,
    asOf,
    serviceName,
    register,
    contacts,
    pictures: pictures.found,
    ideas,
    recordings,
    articles,
    mainLanguage: languages[0]?.language.id ?? id,
  };
}
