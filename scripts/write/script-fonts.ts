import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Language } from '../model/language.ts';
import { scriptOf } from '../model/script.ts';
import type { Site } from '../model/site.ts';
import { fontPath, TYPEFACES, type Typeface, type Weight } from './typefaces.ts';

/** The typeface of the names of languages, on every page: a few letters, where whole scripts would be fetched for one word each. */
const NAMES = 'Language names';

const WEIGHTS = [400, 700] as const satisfies readonly Weight[];

/** Says, in CSS, which fonts of scripts beside Latin are for which letters. */
export interface ScriptFonts {
  /** Of the names of languages, for every page. */
  readonly names: string;
  /** Of everything that is written in a language, by its id: for pages that have words in it. */
  readonly faces: ReadonlyMap<string, string>;
}

/**
 * Writes the fonts of the scripts that a site is written in, beside Latin. A browser fetches only those that a page needs.
 *
 * @param folder where to write them
 */
export async function writeScriptFonts(folder: string, site: Site): Promise<ScriptFonts> {
  const scripts = new Map<string, Language[]>();
  for (const language of site.languages) {
    const script = scriptOf(language.id);
    scripts.set(script, [...(scripts.get(script) ?? []), language]);
  }
  const names: string[] = [];
  const faces = new Map<string, string>();
  for (const [script, languages] of scripts) {
    const typeface = TYPEFACES[script];
    if (!typeface) continue;
    const { family, letters, large } = typeface;
    const inNames = [...new Set(languages.flatMap(({ name }) => [...name.replace(/\s/gu, '')]))].sort();
    const forNames = { family: NAMES, letters: inNames.join(''), range: rangeOf(inNames) };
    const all = large ? lettersOf(site, languages) : lettersIn(letters);
    names.push(await writeFaces(folder, typeface, forNames));
    const own = await writeFaces(folder, typeface, { family, letters: all, range: letters });
    for (const { id } of languages) faces.set(id, own);
  }
  return { names: names.join('\n'), faces };
}

interface Face {
  readonly family: string;
  /** Each letter that it must have. */
  readonly letters: string;
  /** As a CSS `unicode-range`. */
  readonly range: string;
}

async function writeFaces(folder: string, typeface: Typeface, face: Face): Promise<string> {
  const faces = WEIGHTS.map((weight) => writeFace(folder, typeface, weight, face));
  return (await Promise.all(faces)).join('\n');
}

async function writeFace(
  folder: string,
  { family: name, files }: Typeface,
  weight: Weight,
  { family, letters, range }: Face,
): Promise<string> {
  const bytes = await subset(files[weight], letters);
  const part = family === NAMES ? 'names' : 'font';
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = `${name.toLowerCase().replaceAll(' ', '-')}-${part}-${weight}-${hash}.woff2`;
  await writeFile(path.join(folder, file), bytes);
  return `@font-face {
    font-family: "${family}";
    font-weight: ${weight};
    font-display: swap;
    src: url("${file}") format("woff2");
    unicode-range: ${range};
  }`;
}

/** Made once while someone writes, who sees the pages again with every change. */
const subsets = new Map<string, Promise<Uint8Array>>();

function subset(file: string, letters: string): Promise<Uint8Array> {
  const key = `${file} ${letters}`;
  const made =
    subsets.get(key) ??
    readFile(fontPath(file)).then((font) =>
      subsetFont(font, letters, { targetFormat: 'woff2', noHinting: true }),
    );
  subsets.set(key, made);
  return made;
}

/** Every letter that a site uses in some languages. */
function lettersOf(site: Site, languages: readonly Language[]): string {
  const ids = new Set(languages.map(({ id }) => id));
  const isTheirs = ({ language }: { readonly language: string }) => ids.has(language);
  const said = [
    ...languages,
    ...[site.leaflets, site.infoPages, site.questions, site.packs, site.places, site.voices].flatMap((all) =>
      (all as readonly { readonly language: string }[]).filter(isTheirs),
    ),
    ...languages.flatMap(({ id }) => [site.glossaries[id], site.service.contacts[id], site.searchWords[id]]),
  ];
  const letters = new Set<string>();
  for (const one of said) for (const letter of JSON.stringify(one ?? '')) letters.add(letter);
  return [...letters].sort().join('');
}

/** Every letter of a CSS `unicode-range`. */
function lettersIn(range: string): string {
  return range
    .split(', ')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}

/** From the first letter to the last. The letters between them that it lacks, a browser takes from the next typeface. */
function rangeOf(letters: readonly string[]): string {
  const [first, last] = [letters[0], letters.at(-1)].map((letter) =>
    (letter?.codePointAt(0) ?? 0).toString(16).toUpperCase(),
  );
  return `U+${first}-${last}`;
}
