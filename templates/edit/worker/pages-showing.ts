import { NATION_NAMES } from '../../../scripts/model/nation.ts';
import type { NationPageKind, Page } from '../../../scripts/model/page.ts';
import { pagesOf } from '../../../scripts/model/page.ts';
import type { Site } from '../../../scripts/model/site.ts';

/** The pages on which a file of the content is seen, each with its nation; none where it has no page of its own. */
export function pagesShowing(name: string, site: Site): readonly (readonly [label: string, page: Page])[] {
  const shown = pagesOf(site).filter((page) => !page.large && shows(page, name, site));
  return shown.map((page) => [labelOf(page), page]);
}

/** The folder of the content, and the page of a nation that it is seen on. */
const LISTS: Readonly<Record<string, NationPageKind>> = {
  glossary: 'words',
  search: 'search',
  voices: 'voices',
  packs: 'print',
};

const ARTICLE = /^(?<folder>leaflets|pages)\/(?<id>[^/]+)\/(?<language>[^./]+)(?<easy>\.easy)?\.md$/u;

function shows(page: Page, name: string, site: Site): boolean {
  const article = ARTICLE.exec(name)?.groups;
  if (article?.folder === 'pages') {
    return (
      page.kind === 'info' && page.article.id === article.id && page.article.language === article.language
    );
  }
  if (article) {
    return (
      page.kind === 'leaflet' &&
      page.leaflet.id === article.id &&
      page.leaflet.language === article.language &&
      page.leaflet.form === (article.easy ? 'easy' : 'standard')
    );
  }
  const [folder = '', file = ''] = name.split('/');
  const id = file.replace(/\.yaml$/u, '');
  const [main] = site.languages;
  if (name === 'site.yaml') return page.kind === 'home' && page.first;
  if (folder === 'questions') {
    const [first] = site.questions.filter(({ language }) => language === id);
    return page.kind === 'question' && page.question === first;
  }
  if (folder === 'places') {
    const nations = site.places.filter((place) => place.id === id).map(({ nation }) => nation);
    return page.kind === 'print' && nations.includes(page.nation) && page.language === main?.id;
  }
  const kind = LISTS[folder];
  const language = folder === 'glossary' || folder === 'search' ? id : main?.id;
  return kind !== undefined && page.kind === kind && page.language === language;
}

function labelOf(page: Page): string {
  if (page.kind === 'leaflet') return NATION_NAMES[page.leaflet.nation];
  if (page.kind === 'info') return NATION_NAMES[page.article.nation];
  if (page.kind === 'question') return NATION_NAMES[page.question.nation];
  return 'nation' in page ? NATION_NAMES[page.nation] : 'The page';
}
