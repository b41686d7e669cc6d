import path from 'node:path';
import { CHECKS } from './a11y/checks.ts';
import type { Assets } from './scripts/model/assets.ts';
import { type NationPage, type Page, pageFile, pagesOf } from './scripts/model/page.ts';
import type { Problem } from './scripts/model/problem.ts';
import { searchIndexPath } from './scripts/model/search-index.ts';
import type { Site } from './scripts/model/site.ts';
import { defaultOrder, ORDER, type Order, readOrder } from './scripts/order.ts';
import { tellProblems, tellWarnings } from './scripts/tell-problems.ts';
import { writeAssets } from './scripts/write/assets.ts';
import { type MadeFiles, writeFiles } from './scripts/write/write-files.ts';
import { renderPage } from './templates/page.tsx';
import { renderProblems } from './templates/problems.tsx';
import { renderRobots } from './templates/robots.ts';
import { renderSearchIndex } from './templates/search-index.ts';
import { renderSitemap } from './templates/sitemap.ts';

/**
 * The pipeline on one screen: content is read, pictures and sheets are made, and a page is written for each
 * thing there is to read. The gate (a11y/) and publishing come after; see scripts/build.ts.
 */
export default function pipeline(eleventy: EleventyConfig) {
  const order = (eleventy.globalData[ORDER] as Order | undefined) ?? defaultOrder();
  let site: Site | undefined;
  let problems: readonly Problem[] = [];
  let assets: Assets | undefined;
  let made: MadeFiles | undefined;

  // Found: everything in the content folder, read whole each time something in it changes.
  eleventy.on('eleventy.before', async () => {
    const reading = await readOrder(order);
    problems = reading.problems;
    site = reading.site;
    if (order.preview && problems.length > 0) console.error(tellProblems(problems));
    if (order.preview && reading.warnings.length > 0) console.error(tellWarnings(reading.warnings));
    assets = await writeAssets(order.out);
    made = site && (await writeFiles(site, order));
    if (made) order.made?.(made);
  });

  // Written: the pages of the site, or the problems that stand in its way.
  eleventy.addTemplate('pages.11ty.js', {
    data: {
      pagination: { data: 'pages', size: 1, alias: 'written' },
      permalink: ({ written }: { written: Page }) => pageFile(written),
    },
    render: ({ written }: { written: Page }) =>
      site && assets && made
        ? renderPage(written, {
            site,
            assets,
            ...made,
            checks: CHECKS,
            ...(order.preview ? { preview: { problems } } : {}),
          })
        : '',
  });
  eleventy.addGlobalData('pages', () => (site ? pagesOf(site) : []));
  const alone = (file: string, render: (site: Site) => string) =>
    eleventy.addTemplate(`${file}.11ty.js`, {
      data: { permalink: () => (site ? file : false) },
      render: () => (site ? render(site) : ''),
    });
  // One search index for each search page there is.
  eleventy.addTemplate('search.11ty.js', {
    data: {
      pagination: { data: 'searchPages', size: 1, alias: 'written' },
      permalink: ({ written }: { written: NationPage }) => searchIndexPath(written),
    },
    render: ({ written }) => (site && written.kind === 'search' ? renderSearchIndex(written, site) : ''),
  });
  eleventy.addGlobalData('searchPages', () =>
    site ? pagesOf(site).filter(({ kind, ...page }) => kind === 'search' && !page.large) : [],
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
  render(data: { written: Page }): string;
}
