import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { transform } from 'lightningcss';
import type { Assets } from '../model/assets.ts';
import type { Site } from '../model/site.ts';
import { writeScriptFonts } from './script-fonts.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');
const FONT = '@fontsource/atkinson-hyperlegible-next';
const FAMILY = 'Atkinson Hyperlegible Next';
const WEIGHTS = [400, 700] as const;
/** English, Welsh, Polish, Romanian and Somali are written with these; a browser fetches only those a page needs. */
const ALPHABETS = ['latin', 'latin-ext'] as const;

/** Of components that only leaflets and pages about the site have. */
const LEAFLET_STYLES = [
  'beside',
  'callout',
  'fill-in',
  'listen',
  'not-in-language',
  'part',
  'row',
  'table',
  'ticks',
  'words',
].map((name) => `components/${name}/${name}.css`);

/** Browsers of about 2019, as a ward computer may have. */
const BROWSERS = {
  chrome: version(76),
  edge: version(79),
  firefox: version(68),
  safari: version(12, 1),
  ios_saf: version(12, 2),
};

/**
 * Writes what every page shares into `assets/` of a site: one style sheet, one small script, the fonts, an icon.
 * The same sources always give the same names and the same bytes.
 *
 * @param out The root of the site being written.
 * @param site Whose languages need fonts of their own; without it, there are those of Latin letters.
 * @returns Paths from that root.
 */
export async function writeAssets(out: string, site?: Site): Promise<Assets> {
  const folder = path.join(out, 'assets');
  await mkdir(folder, { recursive: true });
  return {
    style: `assets/${await writeStyle(folder, 'site', await siteStyles(), site)}`,
    leafletStyle: await writeAsset(folder, 'leaflet', 'css', await css('leaflet', LEAFLET_STYLES)),
    script: await writeAsset(folder, 'remember', 'js', await readTemplate('components/settings/remember.js')),
    search: await writeAsset(folder, 'search', 'js', await bundled('components/search-box/search.js')),
    recording: await writeAsset(
      folder,
      'recording',
      'js',
      await bundled('components/recording/recording.js'),
    ),
    listen: await writeAsset(folder, 'listen', 'js', await bundled('components/listen/listen.js')),
    icon: await writeAsset(folder, 'icon', 'svg', await readTemplate('styles/icon.svg')),
  };
}

/** A script with the library it uses, in one file. */
export async function bundled(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(TEMPLATES, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // What the browsers that the styles are made for understand.
    target: 'es2019',
    legalComments: 'inline',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`Nothing was made of ${entry}.`);
  return file.contents;
}

/**
 * Writes one style sheet made of several, and the fonts beside it.
 *
 * @param sheets names below `templates/`, each after those whose names and rules it uses
 * @returns the name of the file in the folder
 */
export async function writeStyle(
  folder: string,
  name: string,
  sheets: readonly string[],
  site?: Site,
): Promise<string> {
  const fonts = [await writeFonts(folder), ...(site ? [await writeScriptFonts(folder, site)] : [])];
  return writeHashed(folder, name, 'css', await css(name, sheets, fonts));
}

/** One style sheet made of several, as the browsers of wards understand it. @param first what stands before them */
async function css(
  name: string,
  sheets: readonly string[],
  first: readonly string[] = [],
): Promise<Uint8Array> {
  const styles = sheets.map(async (file) => (await readTemplate(file)).toString('utf8'));
  const source = [...first, ...(await Promise.all(styles))].join('\n');
  return transform({
    filename: `${name}.css`,
    code: Buffer.from(source),
    minify: true,
    targets: BROWSERS,
  }).code;
}

/** Those of the site and those of leaflets. */
export async function allStyles(): Promise<string[]> {
  return [...(await siteStyles()), ...LEAFLET_STYLES];
}

/** Every style sheet: the names of sizes and colours first, then what all pages share, then each component's. */
async function siteStyles(): Promise<string[]> {
  const components = await readdir(path.join(TEMPLATES, 'components'), { recursive: true });
  const files = components
    .filter((file) => file.endsWith('.css'))
    .map((file) => path.posix.join('components', file.split(path.sep).join('/')))
    .filter((file) => !LEAFLET_STYLES.includes(file))
    .sort();
  return ['styles/tokens.css', 'styles/base.css', ...files];
}

/** Copies the fonts and says, in CSS, which is for which letters. */
async function writeFonts(folder: string): Promise<string> {
  const home = path.dirname(createRequire(import.meta.url).resolve(`${FONT}/package.json`));
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    await readFile(path.join(home, 'unicode.json'), 'utf8'),
  );
  const faces = WEIGHTS.flatMap((weight) =>
    ALPHABETS.map(async (alphabet) => {
      const file = path.join(home, 'files', `atkinson-hyperlegible-next-${alphabet}-${weight}-normal.woff2`);
      const name = hashed(`atkinson-${alphabet}-${weight}`, 'woff2', await readFile(file));
      await copyFile(file, path.join(folder, name));
      return `@font-face {
        font-family: "${FAMILY}";
        font-weight: ${weight};
        font-display: swap;
        src: url("${name}") format("woff2");
        unicode-range: ${ranges[alphabet]};
      }`;
    }),
  );
  return (await Promise.all(faces)).join('\n');
}

export function readTemplate(file: string): Promise<Buffer> {
  return readFile(path.join(TEMPLATES, file));
}

export async function writeAsset(
  folder: string,
  name: string,
  ending: string,
  bytes: Uint8Array,
): Promise<string> {
  return `assets/${await writeHashed(folder, name, ending, bytes)}`;
}

async function writeHashed(folder: string, name: string, ending: string, bytes: Uint8Array): Promise<string> {
  const file = hashed(name, ending, bytes);
  await writeFile(path.join(folder, file), bytes);
  return file;
}

/** A name that changes when the bytes do, so that a browser may keep the file for good. */
function hashed(name: string, ending: string, bytes: Uint8Array): string {
  return `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${ending}`;
}

/** A version number as Lightning CSS takes it. */
function version(major: number, minor = 0): number {
  return (major << 16) | (minor << 8);
}
