import { isOffered, type Language } from '../scripts/model/language.ts';
import { homeIn, type Page } from '../scripts/model/page.ts';
import type { Site } from '../scripts/model/site.ts';
import type { LanguageWay } from './components/language-picker/language-list.tsx';
import { hrefsOn } from './links.ts';
import { counterpart, languageIdOf, nationOf } from './page-locale.ts';

/** The same page in every other language that its readers are offered, as links on it. */
export function languageWays(page: Page, site: Site): readonly LanguageWay[] {
  const href = hrefsOn(page, site);
  return inOtherLanguages(page, site).map(({ language, other }) => ({ language, href: href(other) }));
}

/** The same page in every other language that its readers are offered. A page of no nation leads to the front pages. */
export function inOtherLanguages(
  page: Page,
  site: Site,
): readonly { readonly language: Language; readonly other: Page }[] {
  const nation = nationOf(page);
  return site.languages
    .filter(({ id }) => id !== languageIdOf(page))
    .filter((language) => nation === undefined || isOffered(language, nation))
    .map((language) => ({
      language,
      other: nation
        ? counterpart(page, { nation, language: language.id }, site)
        : homeIn(language.id, site, page.large),
    }));
}
