import { type Block, plainText } from '../scripts/model/block.ts';
import type { Leaflet } from '../scripts/model/leaflet.ts';
import type { SearchEntry, SearchIndex } from '../scripts/model/search-index.ts';
import type { Site } from '../scripts/model/site.ts';
import { sayingsOf } from '../scripts/model/told.ts';
import { isInUse } from '../scripts/model/withdrawn.ts';
import { type Locale, sameLocale } from './page-locale.ts';

/** A script that hands over what can be found: it works from a disk too. */
export function renderSearchIndex(index: SearchIndex): string {
  return `globalThis.searchIndex=${JSON.stringify(index)};\n`;
}

/** Everything that can be found for a nation in a language. @param pagesOf where a leaflet is read */
export function searchIndexOf(
  locale: Locale,
  site: Site,
  pagesOf: (leaflet: Leaflet) => Pick<SearchEntry, 'page' | 'large'>,
): SearchIndex {
  const leaflets = site.leaflets.filter(
    (leaflet) => leaflet.form === 'standard' && isInUse(leaflet) && sameLocale(leaflet, locale),
  );
  return {
    leaflets: leaflets.map((leaflet, id) => ({
      id,
      ...pagesOf(leaflet),
      title: leaflet.title,
      summary: leaflet.summary,
      headings: headingsOf(leaflet.blocks),
      ...(leaflet.wordsIn && { lang: leaflet.wordsIn }),
      text: leaflet.wordsIn ? '' : textOf(leaflet),
    })),
    synonyms: (site.searchWords[locale.language] ?? []).map(({ typed, means }) => [typed, ...means]),
  };
}

function textOf({ blocks }: Leaflet): string {
  return sayingsOf(blocks)
    .map(({ text }) => text)
    .join(' ');
}

function headingsOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.text)] : [])).join(' ');
}
