import type { Kiosk } from '../../scripts/model/kiosk/kiosk.ts';
import { screenFile } from '../../scripts/model/kiosk/screen.ts';
import type { SearchIndex } from '../../scripts/model/search-index.ts';
import { searchIndexOf } from '../search-index.ts';

/** Everything that can be found on a kiosk in a language. It has one size of print: readers choose theirs on each screen. */
export function kioskSearchIndex(kiosk: Kiosk, language: string): SearchIndex {
  const { site, nation } = kiosk;
  return searchIndexOf({ nation, language }, site, (leaflet) => {
    const page = screenFile({ kind: 'article', article: leaflet }, kiosk);
    return { page, large: page };
  });
}
