import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { transform } from 'lightningcss';
import type { Assets, StyledPages } from '../model/assets.ts';
import type { Site } from '../model/site.ts';
import { writeScriptFonts } from './script-fonts.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');
const FONT = '@fontsource/atkinson-hyperlegible-next';
const FAMILY = 'Atkinson Hyperlegible Next';
const WEIGHTS = [400, 700] as const;
/** English, Welsh, Polish, Romanian and Somali are written with these; a browser fetches only those a page needs. */
const ALPHABETS = ['latin', 'latin-ext'] as const;

/** Components that only some pages have. Every other is in each style sheet. */
const ONLY: Readonly<Record<StyledPages | 'alone' | 'recording' | 'preview', readonly string[]>> = {
  // Also those of pages about the site, which are written like leaflets.
  leaflet: [
    'callout',
    'dates',
    'fill-in',
    'part',
    'picture',
    'row',
    'sample-notice',
    'sheets-list',
    'table',
    'ticks',
    'words',
  ],
  // In one language.
  alone: ['listen', 'not-in-language'],
  beside: ['beside'],
  list: [
    'answer-list',
    'current-sheets',
    'easy-list',
    'leaflet-list',
    'nation-choice',
    'print-list',
    'search-box',
    'voice-list',
    'word-list',
  ],
  recording: ['recording'],
  preview: ['problem-panel'],
};

/** Which of them a page has. */
const HAS: Readonly<Record<StyledPages, readonly (keyof typeof ONLY)[]>> = {
  list: ['list'],
  leaflet: ['leaflet', 'alone'],
  beside: ['leaflet', 'beside'],
};

/** Browsers of about 2019, as a ward computer may have. */
const BROWSERS = {
  chrome: version(76),
  edge: version(79),
  firefox: version(68),
  safari: version(12, 1),
  ios_saf: version(12, 2),
};

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
  const faces = [await writeFonts(folder), ...(fonts ? [fonts.names] : [])];
  const all = await componentStyles();
  const short = shortNames(await Promise.all([...BASE, ...all.map(({ file }) => file)].map(readTemplate)));
  const style = async (
    name: string,
    sheets: readonly string[],
    rules: Rules,
    first: readonly string[] = [],
  ) => writeAsset(folder, name, 'css', short(await css(name, sheets, first, rules)));
  const styleOf = (pages: StyledPages) => style(pages, stylesOf(pages, all), 'not-print', faces);
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

/** A script with the library it uses, in one file. */
async function bundled(entry: string): Promise<Uint8Array> {
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
export async function writeStyle(folder: string, name: string, sheets: readonly string[]): Promise<string> {
  return writeHashed(folder, name, 'css', await css(name, sheets, [await writeFonts(folder)]));
}

/** Which rules of style sheets: the page waits for those of a sheet that is for print alone only when it is printed. */
type Rules = 'all' | 'print' | 'not-print';

/** As Biome writes it: from the edge of the file to the edge of the file. */
const FOR_PRINT = /^@media print \{[\s\S]*?^\}/gmu;

/** One style sheet made of several, as the browsers of wards understand it. @param first what stands before them */
async function css(
  name: string,
  sheets: readonly string[],
  first: readonly string[] = [],
  rules: Rules = 'all',
): Promise<Uint8Array> {
  const styles = sheets.map(async (file) => wanted((await readTemplate(file)).toString('utf8'), rules));
  const source = [...first, ...(await Promise.all(styles))].join('\n');
  return transform({
    filename: `${name}.css`,
    code: Buffer.from(source),
    minify: true,
    targets: BROWSERS,
  }).code;
}

function wanted(source: string, rules: Rules): string {
  if (rules === 'print') return (source.match(FOR_PRINT) ?? []).join('\n');
  return rules === 'not-print' ? source.replace(FOR_PRINT, '') : source;
}

/**
 * Gives each custom property a short name, the same in every style sheet: spelled out, their names are a twentieth of what a
 * reader waits for.
 */
function shortNames(sheets: readonly Buffer[]): (code: Uint8Array) => Uint8Array {
  const names = new Set(sheets.join('\n').match(CUSTOM));
  // Those that Lightning CSS makes of `light-dark()`.
  for (const scheme of ['light', 'dark']) names.add(`--lightningcss-${scheme}`);
  const short = new Map([...names].map((name, index) => [name, `--${letters(index)}`]));
  return (code) =>
    Buffer.from(
      Buffer.from(code)
        .toString()
        .replace(CUSTOM, (name) => short.get(name) ?? name),
    );
}

/** a, b, … z, a1, b1, … */
function letters(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(97 + (index % 26))}${round || ''}`;
}

const CUSTOM = /(?<![\w-])--[a-z][\w-]*/gu;

/** The names of sizes and colours, and then what all pages share. Each component’s come after. */
const BASE = ['styles/tokens.css', 'styles/base.css'];

/** The sizes of scripts beside Latin. */
const SCRIPTS = 'styles/scripts.css';

interface ComponentStyle {
  readonly component: string;
  readonly file: string;
}

/** The style sheet of every component, those that only some pages have last. */
async function componentStyles(): Promise<readonly ComponentStyle[]> {
  const components = await readdir(path.join(TEMPLATES, 'components'), { recursive: true });
  const all = components
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => file.split(path.sep).join('/'))
    .map((file) => ({ component: path.posix.dirname(file), file: `components/${file}` }));
  const some = Object.values(ONLY).flat();
  return [
    ...all.filter(({ component }) => !some.includes(component)),
    ...all.filter(({ component }) => some.includes(component)),
  ];
}

/** The style sheets of a kind of page. */
function stylesOf(pages: StyledPages, all: readonly ComponentStyle[]): readonly string[] {
  const some = Object.values(ONLY).flat();
  const shared = all.filter(({ component }) => !some.includes(component)).map(({ file }) => file);
  return [...BASE, ...shared, ...filesOf(HAS[pages], all)];
}

function filesOf(parts: readonly (keyof typeof ONLY)[], all: readonly ComponentStyle[]): readonly string[] {
  const wanted = parts.flatMap((part) => ONLY[part]);
  return all.filter(({ component }) => wanted.includes(component)).map(({ file }) => file);
}

/** Everything that any page may have, in one style sheet: for what shows parts of pages side by side. */
export async function everyStyle(): Promise<readonly string[]> {
  return [...BASE, SCRIPTS, ...(await componentStyles()).map(({ file }) => file)];
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

function readTemplate(file: string): Promise<Buffer> {
  return readFile(path.join(TEMPLATES, file));
}

async function writeAsset(folder: string, name: string, ending: string, bytes: Uint8Array): Promise<string> {
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
