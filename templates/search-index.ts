import { type Block, plainText } from '../scripts/model/block.ts';
import type { Leaflet } from '../scripts/model/leaflet.ts';
import { type NationPage, pageFile } from '../scripts/model/page.ts';
import type { SearchIndex } from '../scripts/model/search-index.ts';
import type { Site } from '../scripts/model/site.ts';
import { sayingsOf } from '../scripts/model/told.ts';
import { sameLocale } from './page-locale.ts';

/** Everything that can be found for a nation in a language, as a script that hands it over: it works from a disk too. */
export function renderSearchIndex(page: NationPage, site: Site): string {
  const leaflets = site.leaflets.filter(({ form, ...at }) => form === 'standard' && sameLocale(at, page));
  const index: SearchIndex = {
    leaflets: leaflets.map((leaflet, id) => ({
      id,
      page: pageFile({ kind: 'leaflet', leaflet, large: false }),
      large: pageFile({ kind: 'leaflet', leaflet, large: true }),
      title: leaflet.title,
      summary: leaflet.summary,
      headings: headingsOf(leaflet.blocks),
      ...(leaflet.wordsIn && { lang: leaflet.wordsIn }),
      text: leaflet.wordsIn ? '' : textOf(leaflet),
    })),
    synonyms: (site.searchWords[page.language] ?? []).map(({ typed, means }) => [typed, ...means]),
  };
  return `globalThis.searchIndex=${JSON.stringify(index)};\n`;
}

function textOf({ blocks }: Leaflet): string {
  return sayingsOf(blocks)
    .map(({ text }) => text)
    .join(' ');
}

function headingsOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.text)] : [])).join(' ');
}
