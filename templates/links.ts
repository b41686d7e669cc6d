import type { LinkTarget } from '../scripts/model/block.ts';
import { phoneDigits } from '../scripts/model/contact.ts';
import type { Article } from '../scripts/model/leaflet.ts';
import { leafletAt } from '../scripts/model/leaflet-at.ts';
import { hrefBetween, type Page, pageFile } from '../scripts/model/page.ts';
import type { Site } from '../scripts/model/site.ts';
import { isInUse } from '../scripts/model/withdrawn.ts';
import { sameLocale } from './page-locale.ts';

/** The address of a page, or of a file named from the root of the site, as written on one page. */
export type Href = (target: Page | string) => string;

/**
 * Addresses as written on a page: relative, so that the site can be opened from a disk or lie in any folder.
 * The page for addresses that lead nowhere is served at any depth, so its own start from the root of the server.
 */
export function hrefsOn(page: Page, site: Pick<Site, 'address'>): Href {
  return (target) => {
    const file = typeof target === 'string' ? target : pageFile(target);
    return page.kind === 'not-found'
      ? new URL(file, site.address).pathname
      : hrefBetween(pageFile(page), file);
  };
}

/** The public address of a page, for search engines and paper: `https://…/england/en/imha/`. */
export function publicAddress(page: Page, site: Pick<Site, 'address'>): string {
  return new URL(pageFile(page).replace(/index\.html$/, ''), site.address).href;
}

/**
 * Where a link in an article leads: to its own nation and language, and to large print from large print.
 * A leaflet or page that is not there is our bug, because the reader of the content reports it; so this throws.
 */
export function hrefOfLink(
  to: LinkTarget,
  from: Article,
  large: boolean,
  site: Pick<Site, 'leaflets' | 'infoPages'>,
  href: Href,
): string {
  const there = <A extends Article>(found: A | undefined, id: string): A => {
    if (!found) throw new Error(`${from.file} links to “${id}”, which is not there.`);
    return found;
  };
  switch (to.kind) {
    case 'leaflet': {
      const { nation, language } = from;
      const leaflet = there(leafletAt(site.leaflets, { ...to, nation, language }), to.id);
      const page = href({ kind: 'leaflet', leaflet, large });
      // The part that it leads to is gone with the words of a leaflet that is withdrawn.
      return to.anchor && isInUse(leaflet) ? `${page}#${to.anchor}` : page;
    }
    case 'page':
      return href({
        kind: 'info',
        article: there(
          site.infoPages.find((article) => article.id === to.id && sameLocale(article, from)),
          to.id,
        ),
        large,
      });
    case 'anchor':
      return `#${to.id}`;
    case 'web':
      return to.url;
    case 'phone':
      return `tel:${phoneDigits(to.number)}`;
  }
}
