import { createRequire } from 'node:module';
import type { Language } from '../model/language.ts';

/** A typeface that the sheets can use. Typst reads TTF and OTF files, not WOFF2. */
interface SheetFont {
  /** The name inside the font files. */
  readonly family: string;
  /** Regular and bold, as package paths. */
  readonly files: readonly string[];
}

const ATKINSON: SheetFont = {
  family: 'Atkinson Hyperlegible Next',
  files: [
    '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  ].map((file) => `@expo-google-fonts/atkinson-hyperlegible-next/${file}`),
};

/**
 * Typefaces by script (ISO 15924), first choice first. A script that is not here is set in Latin, and a letter that no
 * typeface in the list has stops the build, because it would be a blank on paper and silence to a screen reader.
 * Before adding one, read the text of a finished sheet back: many fonts scramble it.
 */
const FONTS_BY_SCRIPT: Readonly<Record<string, readonly SheetFont[]>> = {
  Latn: [ATKINSON],
};

/** Names of the typefaces for a language, first choice first. */
export function fontFamilies(language: Language): readonly string[] {
  const script = new Intl.Locale(language.id).maximize().script ?? 'Latn';
  return (FONTS_BY_SCRIPT[script] ?? [ATKINSON]).map(({ family }) => family);
}

/** Paths on this disk of every font file the sheets may use. */
export function fontFiles(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  const fonts = new Set(Object.values(FONTS_BY_SCRIPT).flat());
  return [...fonts].flatMap(({ files }) => files.map((file) => resolve(file)));
}
