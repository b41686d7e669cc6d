import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { KioskAssets } from '../model/kiosk/kiosk-assets.ts';
import type { Site } from '../model/site.ts';
import { allStyles, bundled, readTemplate, writeAsset, writeStyle } from './assets.ts';

/** In the order in which they build on each other. */
const STYLES = ['kiosk', 'bar', 'tiles', 'own-phone', 'idle', 'well'].map(
  (name) => `kiosk/styles/${name}.css`,
);

/** Writes what every screen of a kiosk has in common into `assets/` of its edition. @param out the root of the edition */
export async function writeKioskAssets(out: string, site: Site): Promise<KioskAssets> {
  const folder = path.join(out, 'assets');
  await mkdir(folder, { recursive: true });
  return {
    style: `assets/${await writeStyle(folder, 'kiosk', [...(await allStyles()), ...STYLES], site)}`,
    script: await writeAsset(folder, 'kiosk', 'js', await bundled('kiosk/scripts/kiosk.js')),
    search: await writeAsset(folder, 'search', 'js', await bundled('components/search-box/search.js')),
    well: await writeAsset(folder, 'well', 'js', await bundled('kiosk/scripts/well.js')),
    icon: await writeAsset(folder, 'icon', 'svg', await readTemplate('styles/icon.svg')),
  };
}
