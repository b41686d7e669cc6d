import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Assets, StyledPages } from '../model/assets.ts';
import type { Site } from '../model/site.ts';
import { readTemplate, writeAsset } from './asset-files.ts';
import { bundled } from './bundled.ts';
import { BASE, componentStyles, filesOf, LOGO, SCRIPTS, stylesOf } from './component-styles.ts';
import { writeLatinFonts } from './latin-fonts.ts';
import { writeScriptFonts } from './script-fonts.ts';
import { css, type Rules, shortNames } from './style-sheets.ts';

/**
 * Writes what pages share into `assets/` of a site: a style sheet for each kind of page, scripts, the fonts, an icon.
 * The same sources always give the same names and the same bytes.
 *
 * @param out The root of the site being written.
 * @param site Whose languages need fonts of their own; without it, there are those of Latin letters.
 * @returns Paths from that root.
 */
export async function writeAssets(out: string, site?: Site): Promise<Assets> {
  const folder = path.join(out, 'assets');
  await mkdir(folder, { recursive: true });
  const fonts = site && (await writeScriptFonts(folder, site));
  const faces = [await writeLatinFonts(folder), ...(fonts ? [fonts.names] : [])];
  const all = await componentStyles();
  const short = shortNames(await Promise.all([...BASE, ...all.map(({ file }) => file)].map(readTemplate)));
  const style = async (
    name: string,
    sheets: readonly string[],
    rules: Rules,
    first: readonly string[] = [],
  ) => writeAsset(folder, name, 'css', short(await css(name, sheets, first, rules, site?.look?.colours)));
  const logo = site?.look?.logo ? [LOGO] : [];
  const styleOf = (pages: StyledPages) =>
    style(pages, [...stylesOf(pages, all), ...logo], 'not-print', faces);
  const scriptStyles = new Map<string, string>();
  for (const [language, own] of fonts?.faces ?? [])
    scriptStyles.set(language, await style('script', [SCRIPTS], 'not-print', [own]));
  const script = (name: string, entry: string) =>
    bundled(`components/${entry}`).then((bytes) => writeAsset(folder, name, 'js', bytes));
  return {
    styles: {
      list: await styleOf('list'),
      leaflet: await styleOf('leaflet'),
      beside: await styleOf('beside'),
    },
    recordingStyle: await style('recording', filesOf(['recording'], all), 'not-print'),
    previewStyle: await style('preview', filesOf(['preview'], all), 'not-print'),
    printStyle: await style('print', [...BASE, ...all.map(({ file }) => file)], 'print'),
    scriptStyles,
    script: await script('remember', 'settings/remember.js'),
    search: await script('search', 'search-box/search.js'),
    recording: await script('recording', 'recording/recording.js'),
    listen: await script('listen', 'listen/listen.js'),
    icon: await writeAsset(folder, 'icon', 'svg', await readTemplate('styles/icon.svg')),
  };
}
