import { inOnePiece } from '../scripts/model/in-one-piece.ts';
import { type NationPage, pageFile, pagesOf } from '../scripts/model/page.ts';
import { searchIndexPath } from '../scripts/model/search-index.ts';
import type { Document } from './document.ts';
import { renderPage } from './page.tsx';
import type { PageContext } from './page-context.ts';
import { renderRobots } from './robots.ts';
import { renderSearchIndex, searchIndexOf } from './search-index.ts';
import { renderSitemap } from './sitemap.ts';

/** Every page of a site, in the order a reader would meet them, and what is told of all of them. */
export function siteDocuments(context: PageContext): readonly Document[] {
  const { site } = context;
  const pages = pagesOf(site);
  const searches = pages.filter((page): page is NationPage => page.kind === 'search' && !page.large);
  return [
    ...pages.map((page) => ({
      file: pageFile(page),
      render: () => inOnePiece(renderPage(page, context)),
    })),
    ...searches.map((page) => ({
      file: searchIndexPath(page),
      render: () =>
        renderSearchIndex(
          searchIndexOf(page, site, (leaflet) => ({
            page: pageFile({ kind: 'leaflet', leaflet, large: false }),
            large: pageFile({ kind: 'leaflet', leaflet, large: true }),
          })),
        ),
    })),
    { file: 'sitemap.xml', render: () => renderSitemap(site) },
    { file: 'robots.txt', render: () => renderRobots(site) },
  ];
}
