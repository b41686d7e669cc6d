import type { Claim } from '../model/claim.ts';
import type { Day } from '../model/date.ts';
import type { Language } from '../model/language.ts';
import type { Article, InfoPage, Leaflet } from '../model/leaflet.ts';
import type { NationId } from '../model/nation.ts';
import type { Picture } from '../model/picture.ts';
import type { Named, SourceArticles } from './articles.ts';
import { checkAnchors, type ExpandedArticle } from './check-anchors.ts';
import { checkFront, checkReviews, checkTitles, type Front } from './check-front.ts';
import { expand } from './expand.ts';
import { type GlossaryEntry, withWords } from './glossary.ts';
import type { Surroundings } from './lookup.ts';
import type { ServiceFile } from './read-service.ts';
import type { Report } from './report.ts';

/** Everything an article is expanded with. */
export interface Parts {
  readonly articles: SourceArticles;
  readonly languages: readonly Language[];
  readonly nations: readonly NationId[];
  readonly service: ServiceFile;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly glossaries: ReadonlyMap<string, readonly GlossaryEntry[]>;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly asOf: Day;
}

/** Every leaflet and information page, for each nation and language, with what only shows when all are seen together. */
export function expandArticles(
  parts: Parts,
  report: Report,
): { leaflets: readonly Leaflet[]; infoPages: readonly InfoPage[] } {
  const { articles, nations } = parts;
  const all: readonly Named<Front>[] = [...articles.leaflets, ...articles.infoPages];
  const nationsOf = (front: Front) => nations.filter((nation) => front.nations?.includes(nation) ?? true);
  const known = new Map(all.map(({ file, front }) => [file.name, nationsOf(front.value)]));
  const expanded: ExpandedArticle[] = [];

  const expandOne = (source: Named<Front>, nation: NationId): Article => {
    const { id, language, file, front } = source;
    const result = expand(file, source.blocks, surroundings(parts, nation, language, known), report);
    expanded.push({ file, nation, ...result });
    const glossary = parts.glossaries.get(language) ?? [];
    checkFront(source, nation, result.claims, { ...parts, glossary }, report);
    const { title, summary, explains } = front.value;
    const blocks = withWords(summary, result.blocks, glossary, explains ?? []);
    return { id, nation, language, title, summary, blocks, file: file.name };
  };
  const forEachNation = <F extends Front, T>(
    sources: readonly Named<F>[],
    make: (source: Named<F>, nation: NationId) => T,
  ) =>
    nations.flatMap((nation) =>
      sources
        .filter(({ front }) => nationsOf(front.value).includes(nation))
        .map((source) => make(source, nation)),
    );

  const leaflets = forEachNation(articles.leaflets, (source, nation): Leaflet => {
    const { audience, 'law-checked': lawChecked, 'next-review': nextReview } = source.front.value;
    return { ...expandOne(source, nation), audience, lawChecked, nextReview };
  });
  const infoPages = forEachNation(articles.infoPages, expandOne);
  checkTitles(all, report);
  checkReviews(articles.leaflets, report);
  checkAnchors(expanded, report);
  return { leaflets, infoPages };
}

function surroundings(
  { service, claims, pictures, asOf }: Parts,
  nation: NationId,
  language: string,
  articles: ReadonlyMap<string, readonly NationId[]>,
): Surroundings {
  const contacts = new Map(
    (service.service.contacts[language] ?? []).map((contact) => [contact.id, contact]),
  );
  return { nation, language, asOf, serviceName: service.service.name, claims, contacts, pictures, articles };
}
