import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { KioskAssets } from '../model/kiosk/kiosk-assets.ts';
import type { Site } from '../model/site.ts';
import { readTemplate, writeAsset } from './asset-files.ts';
import { bundled } from './bundled.ts';
import { everyStyle } from './component-styles.ts';
import { writeLatinFonts } from './latin-fonts.ts';
import { writeScriptFonts } from './script-fonts.ts';
import { css } from './style-sheets.ts';

/** In the order in which they build on each other. */
const STYLES = ['kiosk', 'bar', 'listen', 'tiles', 'own-phone', 'keyboard', 'idle', 'well'].map(
  (name) => `kiosk/styles/${name}.css`,
);

/** Writes what every screen of a kiosk has in common into `assets/` of its edition. @param out the root of the edition */
export async function writeKioskAssets(out: string, site: Site): Promise<KioskAssets> {
  const folder = path.join(out, 'assets');
  await mkdir(folder, { recursive: true });
  const { names, faces } = await writeScriptFonts(folder, site);
  const latin = await writeLatinFonts(folder);
  // It is fetched once, from the same computer or its own copy, so it may all be in one.
  const fonts = [latin, names, ...new Set(faces.values())];
  return {
    style: await writeAsset(
      folder,
      'kiosk',
      'css',
      await css('kiosk', [...(await everyStyle()), ...STYLES], fonts, 'all', site.look?.colours),
    ),
    script: await writeAsset(folder, 'kiosk', 'js', await bundled('kiosk/scripts/kiosk.js')),
    search: await writeAsset(folder, 'search', 'js', await bundled('kiosk/scripts/search.js')),
    well: await writeAsset(folder, 'well', 'js', await bundled('kiosk/scripts/well.js')),
    icon: await writeAsset(folder, 'icon', 'svg', await readTemplate('styles/icon.svg')),
    fonts: new Map(
      site.languages.map(({ id }) => [id, [...filesIn(latin, ALWAYS), ...filesIn(faces.get(id) ?? '')]]),
    ),
  };
}

/** The letters of English, which are on every screen. */
const ALWAYS = /^atkinson-latin-\d/u;

/** The files that some rules name. */
function filesIn(rules: string, wanted = /./u): readonly string[] {
  return [...rules.matchAll(/url\("(?<file>[^"]+)"\)/gu)]
    .map(({ groups }) => groups?.file ?? '')
    .filter((file) => wanted.test(file))
    .map((file) => `assets/${file}`);
}
