import type { Claim } from '../model/claim.ts';
import { type Named, readArticles, type SourceArticles, type TranslationFront } from '../read/articles.ts';
import { openContent } from '../read/open-content.ts';
import { parseArticle } from '../read/read-article.ts';
import { readClaims } from '../read/read-claims.ts';
import { readService, type ServiceFile } from '../read/read-service.ts';
import type { Report, SourceFile } from '../read/report.ts';
import type { SourceBlock } from '../read/source-block.ts';
import { nameIn } from '../read/translation/name-in.ts';
import { type ReadTranslation, readTranslation } from '../read/translation/read-translation.ts';

/** A translation, beside what it is of. */
export interface FoundTranslation extends ReadTranslation {
  readonly file: SourceFile;
  /** Whether it is of this service, and did not come with the program. */
  readonly own: boolean;
  readonly language: string;
  readonly draft: Named<TranslationFront>;
  /** What it was translated from. */
  readonly source: FoundSource;
}

/** An article in the main language. */
export interface FoundSource {
  /** The name of its folder: `imha`. */
  readonly id: string;
  readonly file: SourceFile;
  readonly title: string;
  readonly summary: string;
  readonly blocks: readonly SourceBlock[];
}

/** Everything there is to translate from, and every translation there is. */
export interface Translatable {
  readonly mainLanguage: string;
  /** The other languages of the site. */
  readonly languages: readonly string[];
  readonly sources: readonly FoundSource[];
  readonly translations: readonly FoundTranslation[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly service: ServiceFile;
}

/** Which to find; all, if nothing is said. */
export interface Wanted {
  readonly language?: string;
  /** The name of the folder of a leaflet or page. */
  readonly id?: string;
}

/** Finds the translations in a content folder. What is wrong with the files themselves is reported. */
export function findTranslations(content: string, wanted: Wanted, report: Report): Translatable | undefined {
  const folder = openContent(content);
  const service = readService(folder, report);
  if (!service) return undefined;
  const [mainLanguage = '', ...languages] = service.languages;
  const { claims } = readClaims(folder, [mainLanguage], report);
  const articles = readArticles(folder, service.languages, report);
  const sources = sourcesIn(articles, wanted, report);
  const translations = articles.translations
    .filter(({ language }) => wanted.language === undefined || language === wanted.language)
    .flatMap((draft): FoundTranslation[] => {
      const source = sources.find(
        ({ file }) => file.name === nameIn(draft.file.name, draft.language, mainLanguage),
      );
      if (!source) return [];
      const { file, language } = draft;
      const front = { value: source };
      return [
        {
          file,
          own: folder.owns(file),
          language,
          draft,
          source,
          ...readTranslation({ front, blocks: source.blocks }, draft, report),
        },
      ];
    });
  return { mainLanguage, languages, sources, translations, claims, service };
}

function sourcesIn(
  { leaflets, infoPages }: SourceArticles,
  { id: wanted }: Wanted,
  report: Report,
): readonly FoundSource[] {
  return [...leaflets, ...infoPages]
    .filter(({ id }) => wanted === undefined || id === wanted)
    .map((article) => {
      const { id, file, front } = article;
      const { title, summary } = front.value;
      return { id, file, title, summary, blocks: parseArticle(article, report) };
    });
}
