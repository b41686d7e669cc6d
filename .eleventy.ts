import path from 'node:path';
import { CHECKS } from './a11y/checks.ts';
import type { Assets } from './scripts/model/assets.ts';
import { inOnePiece } from './scripts/model/in-one-piece.ts';
import { type NationPage, type Page, pageFile, pagesOf } from './scripts/model/page.ts';
import type { Problem } from './scripts/model/problem.ts';
import { searchIndexPath } from './scripts/model/search-index.ts';
import type { Site } from './scripts/model/site.ts';
import { defaultOrder, ORDER, type Ordered, readOrder } from './scripts/order.ts';
import { tellProblems, tellWarnings } from './scripts/tell-problems.ts';
import { writeAssets } from './scripts/write/assets.ts';
import { type MadeFiles, writeFiles } from './scripts/write/write-files.ts';
import { renderPage } from './templates/page.tsx';
import { renderProblems } from './templates/problems.tsx';
import { renderRobots } from './templates/robots.ts';
import { renderSearchIndex } from './templates/search-index.ts';
import { renderSitemap } from './templates/sitemap.ts';

/** Eleventy holds all that it writes at one time, so a large site is written in stretches of so many pages. */
const PAGES_AT_ONCE = 200;

/**
 * The pipeline on one screen: content is read, pictures and sheets are made, and a page is written for each
 * thing there is to read. The gate (a11y/) and publishing come after; see scripts/build.ts.
 */
export default function pipeline(eleventy: EleventyConfig) {
  const order = (eleventy.globalData[ORDER] as Ordered | undefined)?.order ?? defaultOrder();
  let site: Site | undefined;
  let problems: readonly Problem[] = [];
  let assets: Assets | undefined;
  let made: MadeFiles | undefined;
  let waiting: readonly Page[] = [];
  let stretch: ReadonlyMap<string, Page> = new Map();

  // Found: everything in the content folder, read whole each time something in it changes.
  const find = async () => {
    const reading = await readOrder(order);
    problems = reading.problems;
    site = reading.site;
    if (order.preview && problems.length > 0) console.error(tellProblems(problems));
    if (order.preview && reading.warnings.length > 0) console.error(tellWarnings(reading.warnings));
    assets = await writeAssets(order.out, site);
    made = site && (await writeFiles(site, order));
    if (made) order.made?.(made);
    waiting = site ? pagesOf(site) : [];
  };
  eleventy.on('eleventy.before', async () => {
    if (waiting.length === 0) await find();
    const pages = waiting.slice(0, order.preview ? waiting.length : PAGES_AT_ONCE);
    stretch = new Map(pages.map((page) => [pageFile(page), page]));
    waiting = waiting.slice(pages.length);
    order.waiting?.(waiting.length);
  });

  // Written: the pages of the site, or the problems that stand in its way.
  eleventy.addTemplate('pages.11ty.js', {
    data: {
      // By the name of its file alone: Eleventy copies whatever else it is given, for every page.
      pagination: { data: 'pages', size: 1, alias: 'file' },
      permalink: ({ file }: { file: string }) => file,
    },
    render: ({ file }: { file: string }) => {
      const page = stretch.get(file);
      if (!page || !site || !assets || !made) return '';
      const preview = order.preview ? { preview: { problems } } : {};
      return inOnePiece(renderPage(page, { site, assets, ...made, checks: CHECKS, ...preview }));
    },
  });
  eleventy.addGlobalData('pages', () => [...stretch.keys()]);
  // With the last of them, what is told of all.
  const alone = (file: string, render: (site: Site) => string) =>
    eleventy.addTemplate(`${file}.11ty.js`, {
      data: { permalink: () => (site && waiting.length === 0 ? file : false) },
      render: () => (site && waiting.length === 0 ? render(site) : ''),
    });
  // One search index for each search page there is.
  eleventy.addTemplate('search.11ty.js', {
    data: {
      pagination: { data: 'searchIndexes', size: 1, alias: 'file' },
      permalink: ({ file }: { file: string }) => file,
    },
    render: ({ file }: { file: string }) => {
      const page = site && searchPages(site).find((candidate) => searchIndexPath(candidate) === file);
      return site && page ? renderSearchIndex(page, site) : '';
    },
  });
  eleventy.addGlobalData('searchIndexes', () =>
    site && waiting.length === 0 ? searchPages(site).map(searchIndexPath) : [],
  );
  alone('sitemap.xml', renderSitemap);
  alone('robots.txt', renderRobots);
  eleventy.addTemplate('problems.11ty.js', {
    data: { permalink: () => (site ? false : 'index.html') },
    render: () => (assets ? renderProblems(problems, assets) : ''),
  });

  // Watched and served, while someone writes.
  eleventy.addWatchTarget(`${order.content.split(path.sep).join('/')}/**/*`);
  eleventy.setServerOptions({ showAllHosts: false });
  eleventy.setQuietMode(true);

  return { dir: { input: 'templates', output: order.out }, templateFormats: ['11ty.js'] };
}

function searchPages(site: Site): readonly NationPage[] {
  return pagesOf(site).filter((page): page is NationPage => page.kind === 'search' && !page.large);
}

/** The part of Eleventy's configuration that is used here; Eleventy itself has no types. */
interface EleventyConfig {
  readonly globalData: Readonly<Record<string, unknown>>;
  on(event: 'eleventy.before', work: () => Promise<void>): void;
  addTemplate(name: string, template: EleventyTemplate): void;
  addGlobalData(name: string, data: () => unknown): void;
  addWatchTarget(glob: string): void;
  setServerOptions(options: { showAllHosts: boolean }): void;
  setQuietMode(quiet: boolean): void;
}

interface EleventyTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  render(data: { file: string }): string;
}
