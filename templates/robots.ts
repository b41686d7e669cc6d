import type { Site } from '../scripts/model/site.ts';

/** `robots.txt`: everything may be found. */
export function renderRobots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', site.address).href}\n`;
}
