import { transform } from 'lightningcss';
import type { BrandColours } from '../model/look/brand-colours.ts';
import { readTemplate, writeHashed } from './asset-files.ts';
import { inBrandColours } from './in-brand-colours.ts';
import { writeLatinFonts } from './latin-fonts.ts';

/** Browsers of about 2019, as a ward computer may have. */
const BROWSERS = {
  chrome: version(76),
  edge: version(79),
  firefox: version(68),
  safari: version(12, 1),
  ios_saf: version(12, 2),
};

/**
 * Writes one style sheet made of several, and the fonts beside it.
 *
 * @param sheets names below `templates/`, each after those whose names and rules it uses
 * @returns the name of the file in the folder
 */
export async function writeStyle(folder: string, name: string, sheets: readonly string[]): Promise<string> {
  return writeHashed(folder, name, 'css', await css(name, sheets, [await writeLatinFonts(folder)]));
}

/** Which rules of style sheets: the page waits for those of a sheet that is for print alone only when it is printed. */
export type Rules = 'all' | 'print' | 'not-print';

/** Where every colour has its name. */
const TOKENS = 'styles/tokens.css';

/** As Biome writes it: from the edge of the file to the edge of the file. */
const FOR_PRINT = /^@media print \{[\s\S]*?^\}/gmu;

/**
 * One style sheet made of several, as the browsers of wards understand it.
 *
 * @param first what stands before them
 * @param brand the colours of the service, where they are not the usual ones
 */
export async function css(
  name: string,
  sheets: readonly string[],
  first: readonly string[] = [],
  rules: Rules = 'all',
  brand?: BrandColours,
): Promise<Uint8Array> {
  const styles = sheets.map(async (file) => {
    const template = (await readTemplate(file)).toString('utf8');
    return wanted(brand && file === TOKENS ? inBrandColours(template, brand) : template, rules);
  });
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
export function shortNames(sheets: readonly Buffer[]): (code: Uint8Array) => Uint8Array {
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

/** A version number as Lightning CSS takes it. */
function version(major: number, minor = 0): number {
  return (major << 16) | (minor << 8);
}
