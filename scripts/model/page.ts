import type { InfoPage, Leaflet } from './leaflet.ts';
import type { NationId } from './nation.ts';
import type { Site } from './site.ts';

/** A page of the site. Every page but the 404 exists twice: standard and large print, each with its own address. */
export type Page =
  | HomePage
  | LibraryPage
  | EasyLibraryPage
  | CheckPage
  | LeafletPage
  | SiteInfoPage
  | NotFoundPage;

/** `/`: choose a nation (and a language, where there are more than one). */
export interface HomePage {
  readonly kind: 'home';
  readonly language: string;
  readonly large: boolean;
}

/** `/england/en/`: every leaflet of a nation in a language. */
export interface LibraryPage {
  readonly kind: 'library';
  readonly nation: NationId;
  readonly language: string;
  readonly large: boolean;
}

/** `/england/en/easy/`: every Easy Read leaflet of a nation in a language. */
export interface EasyLibraryPage {
  readonly kind: 'easy-library';
  readonly nation: NationId;
  readonly language: string;
  readonly large: boolean;
}

/** `/england/en/check/`: the codes of the current sheets. */
export interface CheckPage {
  readonly kind: 'check';
  readonly nation: NationId;
  readonly language: string;
  readonly large: boolean;
}

/** `/england/en/imha/`: one leaflet. */
export interface LeafletPage {
  readonly kind: 'leaflet';
  readonly leaflet: Leaflet;
  readonly large: boolean;
}

/** `/england/en/about/`: a page about the site itself. */
export interface SiteInfoPage {
  readonly kind: 'info';
  readonly article: InfoPage;
  readonly large: boolean;
}

/** `/404.html`. */
export interface NotFoundPage {
  readonly kind: 'not-found';
  readonly language: string;
  readonly large: false;
}

/** Last folder of a large-print page; no leaflet may have this id. */
export const LARGE_FOLDER = 'large';

/** Last folder of an Easy Read page, and folder of the list of them; no leaflet or page about the site may have this id. */
export const EASY_FOLDER = 'easy';

/** Folder of the page that lists the current sheets; no leaflet or page about the site may have this id. */
export const CHECK_FOLDER = 'check';

/** Every page of the site, in the order a reader would meet them. */
export function pagesOf(site: Site): readonly Page[] {
  const language = site.languages[0]?.id ?? 'en';
  const twice = [false, true] as const;
  return [
    ...twice.map((large) => ({ kind: 'home', language, large }) as const),
    ...site.nations.flatMap((nation) =>
      site.languages.flatMap(({ id }) =>
        (hasEasyRead(site, nation, id)
          ? (['library', 'easy-library', 'check'] as const)
          : (['library', 'check'] as const)
        ).flatMap((kind) => twice.map((large) => ({ kind, nation, language: id, large }) as const)),
      ),
    ),
    ...site.leaflets.flatMap((leaflet) =>
      twice.map((large) => ({ kind: 'leaflet', leaflet, large }) as const),
    ),
    ...site.infoPages.flatMap((article) => twice.map((large) => ({ kind: 'info', article, large }) as const)),
    { kind: 'not-found', language, large: false },
  ];
}

/** Whether there is anything in Easy Read for a nation, in a language. */
export function hasEasyRead(
  { leaflets }: Pick<Site, 'leaflets'>,
  nation: NationId,
  language: string,
): boolean {
  return leaflets.some(
    (leaflet) => leaflet.form === 'easy' && leaflet.nation === nation && leaflet.language === language,
  );
}

/** Where a page is written, from the root of the site: `england/en/imha/large/index.html`. */
export function pageFile(page: Page): string {
  if (page.kind === 'not-found') return '404.html';
  return [...pageFolders(page), ...(page.large ? [LARGE_FOLDER] : []), 'index.html'].join('/');
}

function pageFolders(page: Exclude<Page, NotFoundPage>): string[] {
  switch (page.kind) {
    case 'home':
      return [];
    case 'library':
      return [page.nation, page.language];
    case 'easy-library':
      return [page.nation, page.language, EASY_FOLDER];
    case 'check':
      return [page.nation, page.language, CHECK_FOLDER];
    case 'leaflet':
      return [...articleFolders(page.leaflet), ...(page.leaflet.form === 'easy' ? [EASY_FOLDER] : [])];
    case 'info':
      return articleFolders(page.article);
  }
}

function articleFolders({ nation, language, id }: InfoPage): string[] {
  return [nation, language, id];
}

/**
 * A link from one file of the site to another, relative and naming `index.html`, so that it works on any server,
 * under any folder, and when the site is opened from a disk or a USB stick.
 *
 * @example hrefBetween('england/en/imha/index.html', 'styles/site.css') // '../../../styles/site.css'
 */
export function hrefBetween(from: string, to: string): string {
  const fromFolders = from.split('/').slice(0, -1);
  const toParts = to.split('/');
  let shared = 0;
  while (
    shared < fromFolders.length &&
    shared < toParts.length - 1 &&
    fromFolders[shared] === toParts[shared]
  ) {
    shared += 1;
  }
  return [...fromFolders.slice(shared).map(() => '..'), ...toParts.slice(shared)].join('/');
}
