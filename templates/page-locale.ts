import { englishOf } from '../scripts/model/beside.ts';
import type { Article } from '../scripts/model/leaflet.ts';
import { leafletAt } from '../scripts/model/leaflet-at.ts';
import type { NationId } from '../scripts/model/nation.ts';
import { nationPageKinds, type Page } from '../scripts/model/page.ts';
import type { Site } from '../scripts/model/site.ts';

/** The nation and language of something to read. */
export type Locale = Pick<Article, 'nation' | 'language'>;

/** The language a page is in. */
export function languageIdOf(page: Page): string {
  switch (page.kind) {
    case 'leaflet':
    case 'beside':
      return page.leaflet.language;
    case 'info':
      return page.article.language;
    case 'question':
      return page.question.language;
    case 'recording':
      return page.recording.language;
    default:
      return page.language;
  }
}

/** The nation whose law a page tells, if it tells any. */
export function nationOf(page: Page): NationId | undefined {
  switch (page.kind) {
    case 'leaflet':
    case 'beside':
      return page.leaflet.nation;
    case 'info':
      return page.article.nation;
    case 'question':
      return page.question.nation;
    case 'home':
    case 'not-found':
      return undefined;
    default:
      return page.nation;
  }
}

/** Whether two things to read are of one nation and in one language. */
export function sameLocale(a: Locale, b: Locale): boolean {
  return a.nation === b.nation && a.language === b.language;
}

/** The same page of another nation or language; the list of leaflets where there is none. */
export function counterpart(page: Page, locale: Locale, site: Site): Page {
  const { large } = page;
  if (page.kind === 'leaflet' || page.kind === 'beside') {
    const { id, form } = page.leaflet;
    const leaflet = leafletAt(site.leaflets, { id, form, ...locale });
    // What is in the main language, or is not translated, stands alone.
    const kind = leaflet && englishOf(leaflet, site) ? page.kind : 'leaflet';
    if (leaflet) return { kind, leaflet, large };
  }
  if (page.kind === 'info') {
    const article = site.infoPages.find(({ id, ...at }) => id === page.article.id && sameLocale(at, locale));
    if (article) return { kind: 'info', article, large };
  }
  if (page.kind === 'recording' && page.recording.language === locale.language) {
    return { kind: 'recording', recording: page.recording, nation: locale.nation, large };
  }
  if (page.kind === 'question') {
    const question = site.questions.find(
      ({ id, ...at }) => id === page.question.id && sameLocale(at, locale),
    );
    if (question) return { kind: 'question', question, large };
  }
  const kind = nationPageKinds(site, locale.nation, locale.language).find((other) => other === page.kind);
  return { kind: kind ?? 'library', ...locale, large };
}
