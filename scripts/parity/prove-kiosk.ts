import { readFileSync } from 'node:fs';
import path from 'node:path';
import { partsOf } from '../model/kiosk/article-parts.ts';
import type { Kiosk } from '../model/kiosk/kiosk.ts';
import { type Screen, screenFile } from '../model/kiosk/screen.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { type ParityRow, parityOf } from '../model/parity.ts';
import { toldOnPage } from './told-on-page.ts';

/**
 * Looks into the finished screens for what each leaflet must tell.
 *
 * @param folder The root of the written edition.
 */
export function proveKiosk(kiosk: Kiosk, folder: string): readonly ParityRow[] {
  const isThere = ({ nation, language }: Leaflet) =>
    nation === kiosk.nation && kiosk.languages.some(({ id }) => id === language);
  return parityOf(
    kiosk.site,
    (leaflet) => {
      const screens: readonly Screen[] = [
        { kind: 'article', article: leaflet },
        ...partsOf(leaflet).parts.map(
          ({ number }): Screen => ({ kind: 'part', article: leaflet, part: number }),
        ),
      ];
      const files = screens.map((screen) => path.join(folder, screenFile(screen, kiosk)));
      return new Set(files.flatMap((file) => [...toldOnPage(readFileSync(file, 'utf8'))]));
    },
    (leaflet) => (isThere(leaflet) ? ['kiosk'] : []),
  );
}
