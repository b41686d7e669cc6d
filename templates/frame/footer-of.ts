import type { Page } from '../../scripts/model/page.ts';
import { languageOf, type Site } from '../../scripts/model/site.ts';
import type { FooterProps } from '../components/footer/footer.tsx';
import { hrefsOn, publicAddress } from '../links.ts';
import { languageIdOf, nationOf, sameLocale } from '../page-locale.ts';

/** What the footer of a page shows. Pages of no nation offer the first nation's pages about the site. */
export function footerOf(page: Page, site: Site): FooterProps {
  const href = hrefsOn(page, site);
  const language = languageIdOf(page);
  const nation = nationOf(page) ?? site.nations[0];
  return {
    language: languageOf(site, language),
    service: site.service.name,
    contact: site.service.contacts[language]?.[0],
    pages: site.infoPages
      .filter((article) => nation && sameLocale(article, { nation, language }))
      .map((article) => ({
        title: article.title,
        href: href({ kind: 'info', article, large: page.large }),
        current: page.kind === 'info' && page.article.id === article.id,
      })),
    address: publicAddress(page, site),
  };
}
