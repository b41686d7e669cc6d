import { type Claim, versionInForce } from '../model/claim.ts';
import type { Day } from '../model/date.ts';
import type { Language } from '../model/language.ts';
import type { Article, InfoPage, Leaflet } from '../model/leaflet.ts';
import type { NationId } from '../model/nation.ts';
import type { Picture } from '../model/picture.ts';
import type { Named, SourceArticles } from './articles.ts';
import { type Expanded, expand, type Surroundings } from './expand.ts';
import { type GlossaryEntry, withWords } from './glossary.ts';
import { didYouMean } from './nearest.ts';
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

interface Front {
  readonly title: string;
  readonly summary: string;
  readonly nations?: readonly NationId[];
  readonly 'must-tell'?: readonly string[] | undefined;
  readonly explains?: readonly string[] | undefined;
}

/** Every leaflet and information page, for each nation and language, with what only shows when all are seen together. */
export function expandArticles(
  parts: Parts,
  report: Report,
): { leaflets: readonly Leaflet[]; infoPages: readonly InfoPage[] } {
  const { articles, nations } = parts;
  const nationsOf = (front: Front) => nations.filter((nation) => front.nations?.includes(nation) ?? true);
  const known = new Map<string, readonly NationId[]>(
    [...articles.leaflets, ...articles.infoPages].map((article) => [
      article.file.name,
      nationsOf(article.front.value),
    ]),
  );
  const expanded = new Map<string, Expanded>();
  const expandOne = (source: Named<Front>, nation: NationId): Article => {
    const { id, language, file, front, blocks } = source;
    const result = expand(file, blocks, surroundings(parts, nation, language, known), report);
    expanded.set(`${nation} ${file.name}`, result);
    tellAll(source, nation, result, parts, report);
    const { title, summary, explains } = front.value;
    const glossary = parts.glossaries.get(language) ?? [];
    reportUnknownWords(source, glossary, report);
    return {
      id,
      nation,
      language,
      title,
      summary,
      blocks: withWords(summary, result.blocks, glossary, explains ?? []),
      file: file.name,
    };
  };

  const inOrder = <F extends Front, T>(
    sources: readonly Named<F>[],
    make: (source: Named<F>, nation: NationId) => T,
  ) =>
    nations.flatMap((nation) =>
      sources
        .filter(({ front }) => nationsOf(front.value).includes(nation))
        .map((source) => make(source, nation)),
    );
  const leaflets = inOrder(articles.leaflets, (source, nation): Leaflet => {
    const { audience, 'law-checked': lawChecked, 'next-review': nextReview } = source.front.value;
    return { ...expandOne(source, nation), audience, lawChecked, nextReview };
  });
  const infoPages = inOrder(articles.infoPages, expandOne);

  reportSameTitles([...articles.leaflets, ...articles.infoPages], report);
  reportReviewOrder(articles.leaflets, report);
  for (const [key, { anchors }] of expanded) {
    const [nation = '', name = ''] = key.split(' ');
    const shown =
      [...articles.leaflets, ...articles.infoPages].find(({ file }) => file.name === name)?.file.shown ??
      name;
    for (const { file, heading, line, column } of anchors) {
      const headings = expanded.get(`${nation} ${file}`)?.headings ?? new Set<string>();
      if (headings.has(heading)) continue;
      report({
        file: shown,
        line,
        column,
        rule: 'link-nowhere',
        message: `There is no heading “#${heading}” in ${file}${nation === 'wales' ? ' for Wales' : ' for England'}.`,
        fix: `${didYouMean(heading, headings)}Headings there: ${[...headings].join(', ') || 'none'}.`,
      });
    }
  }
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

/** Each claim of `must-tell` that is law in the nation must be said to readers there. */
function tellAll(
  { file, front }: Named<Front>,
  nation: NationId,
  { claims: told }: Expanded,
  { claims, asOf }: Parts,
  report: Report,
): void {
  for (const [index, id] of (front.value['must-tell'] ?? []).entries()) {
    const at = { file: file.shown, ...front.place('must-tell', index) };
    const claim = claims.get(id);
    if (!claim) {
      report({
        ...at,
        rule: 'claim-unknown',
        message: `There is no claim “${id}” in the law files.`,
        fix: `${didYouMean(id, claims.keys())}Look in content/law for its name, or add it there.`,
      });
    } else if (versionInForce(claim, nation, asOf) && !told.has(id)) {
      report({
        ...at,
        rule: 'must-tell',
        message: `Readers in ${nation === 'wales' ? 'Wales' : 'England'} are not told “${id}”.`,
        fix: `Say it in the text and tie it with {right=${id}}. It means: ${claim.statement}`,
      });
    }
  }
}

function reportUnknownWords(
  { file, front }: Named<Front>,
  glossary: readonly GlossaryEntry[],
  report: Report,
): void {
  const ids = glossary.map(({ id }) => id);
  for (const [index, word] of (front.value.explains ?? []).entries()) {
    if (ids.includes(word)) continue;
    report({
      file: file.shown,
      ...front.place('explains', index),
      rule: 'word-unknown',
      message: `There is no word “${word}” in the glossary.`,
      fix: `${didYouMean(word, ids)}Look in content/glossary for its name.`,
    });
  }
}

function reportSameTitles(sources: readonly Named<Front>[], report: Report): void {
  const seen = new Map<string, Named<Front>>();
  for (const source of sources) {
    const key = `${source.language} ${source.front.value.title.trim().toLowerCase()}`;
    const other = seen.get(key);
    if (!other) {
      seen.set(key, source);
      continue;
    }
    report({
      file: source.file.shown,
      ...source.front.place('title'),
      rule: 'same-title',
      message: `${other.file.shown} has this title too.`,
      fix: 'Give each its own title, so that readers and staff can tell them apart.',
    });
  }
}

function reportReviewOrder(sources: SourceArticles['leaflets'], report: Report): void {
  for (const { file, front } of sources) {
    if (front.value['next-review'] > front.value['law-checked']) continue;
    report({
      file: file.shown,
      ...front.place('next-review'),
      rule: 'review-order',
      message: 'The next review is not after the day the law was checked.',
      fix: 'Write the day by which the law must be looked at again.',
    });
  }
}
