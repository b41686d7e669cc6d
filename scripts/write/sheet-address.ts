import { type Page, pageFile } from '../model/page.ts';
import type { Site } from '../model/site.ts';

/** The public address of a page, as a link takes it. */
export function publicAddress(site: Pick<Site, 'address'>, page: Page): string {
  return new URL(pageFile(page).replace(/index\.html$/, ''), site.address).href;
}

/** An address as people write it down. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
