import { pagesOf } from '../scripts/model/page.ts';
import type { Site } from '../scripts/model/site.ts';
import { publicAddress } from './links.ts';

/** `sitemap.xml`: the address of every page a reader may be sent to. */
export function renderSitemap(site: Site): string {
  const addresses = pagesOf(site)
    .filter(({ kind }) => kind !== 'not-found')
    .map((page) => `  <url><loc>${publicAddress(page, site).replaceAll('&', '&amp;')}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses,
    '</urlset>',
    '',
  ].join('\n');
}
