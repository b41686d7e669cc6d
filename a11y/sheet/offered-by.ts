import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveReference } from '../link/resolve-reference.ts';
import type { ReadPage } from '../page/read/page-read.ts';
import type { SheetPage } from '../rules/sheet/sheet-rule.ts';

/** How a page offers a sheet. */
export interface Offer {
  readonly page: ReadPage;
  /** The pages whose leaflets are in it, where it is a pack: from the root of the folder, if they are there. */
  readonly tells?: readonly { readonly path: string; readonly exists: boolean }[];
}

/**
 * The page that offers each sheet: of several, such as the same leaflet in large print, the first. One that says which
 * leaflets are in a pack comes before others, which only lead to it.
 */
export function offeredBy(pages: readonly ReadPage[]): ReadonlyMap<string, Offer> {
  const paths = new Set(pages.map(({ path }) => path));
  const offers = new Map<string, Offer>();
  const add = (href: string, offer: Offer) => {
    const { page } = offer;
    const meaning = resolveReference(href, page.path, page.base);
    if (meaning.kind === 'file' && !offers.has(meaning.path)) offers.set(meaning.path, offer);
  };
  for (const page of pages) {
    for (const { href, tells } of page.packs) {
      add(href, { page, tells: tells.map((told) => toldPage(told, page, paths)) });
    }
  }
  for (const page of pages) for (const href of page.sheets) add(href, { page });
  return offers;
}

function toldPage(href: string, { path: from, base }: ReadPage, paths: ReadonlySet<string>) {
  const meaning = resolveReference(href, from, base);
  if (meaning.kind !== 'file') return { path: href, exists: false };
  const { path } = meaning;
  const index = path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
  const found = [path, index].find((candidate) => paths.has(candidate));
  return { path: found ?? path, exists: found !== undefined };
}

/** What a sheet is compared with. */
export async function sheetPage(folder: string, { page, tells }: Offer): Promise<SheetPage> {
  const htmlOf = (path: string) => readFile(join(folder, path), 'utf8');
  const told = tells?.map(async ({ path, exists }) =>
    exists ? { path, html: await htmlOf(path) } : { path },
  );
  return {
    path: page.path,
    html: await htmlOf(page.path),
    ...(told && { tells: await Promise.all(told) }),
  };
}
