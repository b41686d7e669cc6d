import { type Page, pagesOf } from '../scripts/model/page.ts';
import type { Site } from '../scripts/model/site.ts';
import { isInUse } from '../scripts/model/withdrawn.ts';
import { inOtherLanguages } from './language-ways.ts';
import { publicAddress } from './links.ts';
import { languageIdOf } from './page-locale.ts';

/**
 * `sitemap.xml`: the address of every page a reader may be sent to, and of the same page in other languages. These stand here and not on
 * the pages, which are to be light.
 */
export function renderSitemap(site: Site): string {
  const pages = pagesOf(site).filter(isListed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map((page) => `  <url><loc>${address(page, site)}</loc>${alternates(page, site)}</url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/** Each language of a page, its own too, as search engines ask. */
function alternates(page: Page, site: Site): string {
  const others = inOtherLanguages(page, site).filter(
    ({ other }) => other.kind === page.kind && isListed(other),
  );
  if (others.length === 0) return '';
  const own = { id: languageIdOf(page), other: page };
  return [own, ...others.map(({ language, other }) => ({ id: language.id, other }))]
    .map(({ id, other }) => `<xhtml:link rel="alternate" hreflang="${id}" href="${address(other, site)}"/>`)
    .join('');
}

/** Whoever has the address of a leaflet that is withdrawn gets its notice; nobody is sent there. */
function isListed(page: Page): boolean {
  return page.kind !== 'not-found' && !('leaflet' in page && !isInUse(page.leaflet));
}

function address(page: Page, site: Site): string {
  return publicAddress(page, site).replaceAll('&', '&amp;');
}
