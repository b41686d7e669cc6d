import type { Assets } from '../../scripts/model/assets.ts';
import { type Language, say } from '../../scripts/model/language.ts';
import type { Leaflet } from '../../scripts/model/leaflet.ts';
import type { Page } from '../../scripts/model/page.ts';
import { searchIndexPath } from '../../scripts/model/search-index.ts';
import { sheetsOf } from '../../scripts/model/sheets-of.ts';
import { languageOf, type Site } from '../../scripts/model/site.ts';
import { firstQuestion } from '../first-question.ts';
import { hrefsOn, publicAddress } from '../links.ts';
import type { PageContext } from '../page-context.ts';
import { languageIdOf, nationOf } from '../page-locale.ts';
import { questionTitle } from '../question-title.ts';
import type { HeadProps } from './head.tsx';

/** What the head of a page says. */
export function headOf(page: Page, context: PageContext): HeadProps {
  const { site, sheets, assets, preview } = context;
  const href = hrefsOn(page, site);
  const language = languageOf(site, languageIdOf(page));
  const nation = nationOf(page);
  const leaflet = leafletOn(page);
  const { title, description, source } = about(page, language, site);
  return {
    title: [
      title,
      ...(leaflet?.form === 'easy' ? [say(language, 'easy-read')] : []),
      ...(page.kind === 'beside' ? [say(language, 'with-english')] : []),
      ...(page.large ? [say(language, 'large-print')] : []),
      ...(nation ? [say(language, `nation-${nation}`)] : []),
      site.service.name,
    ].join(' – '),
    description,
    ...(page.kind !== 'not-found' && { canonical: publicAddress(page, site) }),
    ...(source && { source }),
    ...(page.large && { kind: 'large' }),
    styles: stylesOn(page, context).map((file) => href(file)),
    printStyle: href(assets.printStyle),
    script: href(assets.script),
    icon: href(assets.icon),
    // What is on paper is offered by the page that has the same words in the same order.
    sheets: (leaflet ? sheetsOf(leaflet, sheets) : [])
      .filter(({ size }) => (size === 'beside') === (page.kind === 'beside'))
      .map(({ path }) => href(path)),
    preview: preview !== undefined,
    scripts: ownScripts(page, assets).map((file) => href(file)),
  };
}

function about(
  page: Page,
  language: Language,
  site: Site,
): { title: string; description: string; source?: string } {
  switch (page.kind) {
    case 'home':
      return { title: say(language, 'home-title'), description: say(language, 'home-summary') };
    case 'library':
      return {
        title: [firstQuestion(page, site)?.text, say(language, 'all-leaflets')].filter(Boolean).join(' – '),
        description: say(language, 'home-summary'),
      };
    case 'easy-library':
      return { title: say(language, 'easy-read-all'), description: say(language, 'easy-read-summary') };
    case 'search':
      return { title: say(language, 'search'), description: say(language, 'search-summary') };
    case 'words':
      return { title: say(language, 'hard-words'), description: say(language, 'hard-words-summary') };
    case 'recording':
      return {
        title: page.recording.title,
        description: say(language, `recording-${page.recording.kind}`),
      };
    case 'question':
      return { title: questionTitle(page.question, site), description: say(language, 'find-leaflet') };
    case 'check':
      return { title: say(language, 'check-sheets'), description: say(language, 'check-summary') };
    case 'print':
      return { title: say(language, 'print-title'), description: say(language, 'print-summary') };
    case 'voices':
      return { title: say(language, 'voices-title'), description: say(language, 'voices-summary') };
    case 'leaflet':
    case 'beside':
      return {
        title: page.leaflet.title,
        description: page.kind === 'beside' ? say(language, 'with-english-summary') : page.leaflet.summary,
        source: page.leaflet.file,
      };
    case 'info':
      return {
        title: page.article.title,
        description: page.article.summary,
        source: page.article.file,
      };
    case 'not-found':
      return { title: say(language, 'not-found-title'), description: say(language, 'not-found-words') };
  }
}

/** The scripts that a page needs beside the one that all have; nothing that it says depends on them. */
function ownScripts(page: Page, assets: Assets): readonly string[] {
  if (page.kind === 'search') return [searchIndexPath(page), assets.search];
  return [...(playsOn(page) ? [assets.recording] : []), ...(page.kind === 'leaflet' ? [assets.listen] : [])];
}

/** Whether there is a recording on a page. */
function playsOn(page: Page): boolean {
  const leaflet = leafletOn(page);
  return (
    page.kind === 'recording' ||
    leaflet?.recorded !== undefined ||
    (leaflet?.blocks.some(({ kind }) => kind === 'recording') ?? false)
  );
}

/** What a page waits for before it is shown. */
function stylesOn(page: Page, { site, assets, preview }: PageContext): readonly string[] {
  const { styles, recordingStyle, previewStyle, scriptStyles } = assets;
  // The page for an address that leads nowhere is in every language.
  const languages = page.kind === 'not-found' ? site.languages.map(({ id }) => id) : [languageIdOf(page)];
  const isWritten = page.kind === 'leaflet' || page.kind === 'info';
  return [
    page.kind === 'beside' ? styles.beside : isWritten ? styles.leaflet : styles.list,
    ...(playsOn(page) ? [recordingStyle] : []),
    ...(preview ? [previewStyle] : []),
    ...new Set(languages.flatMap((language) => scriptStyles.get(language) ?? [])),
  ];
}

function leafletOn(page: Page): Leaflet | undefined {
  return page.kind === 'leaflet' || page.kind === 'beside' ? page.leaflet : undefined;
}
