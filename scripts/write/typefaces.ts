import { createRequire } from 'node:module';
import { scriptOf } from '../model/script.ts';

/** A typeface of a script, for paper and for pages. Typst reads TTF and OTF files, not WOFF2. */
export interface Typeface {
  /** The name inside the font files. */
  readonly family: string;
  /** Regular and bold, as package paths. */
  readonly files: Readonly<Record<Weight, string>>;
  /** What it is used for on pages, as a CSS `unicode-range`. */
  readonly letters: string;
  /** True where marks stand above or below letters: see `mendClusters`. */
  readonly marks?: true;
  /** True where it has far more letters than any site uses, so that pages get only those that theirs does. */
  readonly large?: true;
}

export type Weight = 400 | 700;

/** Which packages hold them: each has an open licence (OFL 1.1), and the letters of a finished sheet were read back from it. */
const GOOGLE = '@expo-google-fonts';

export const ATKINSON: Typeface = {
  family: 'Atkinson Hyperlegible Next',
  files: {
    400: `${GOOGLE}/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
    700: `${GOOGLE}/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  },
  letters: 'U+0000-024F, U+1E00-1EFF, U+2000-206F, U+20AC',
};

/**
 * Typefaces by script (ISO 15924), beside the Latin one, which has the digits, the English names and the marks of all of them. A
 * letter that no typeface has stops the build, because it would be a blank on paper and silence to a screen reader.
 * Before adding one, read the text of a finished sheet back: many fonts scramble it.
 */
export const TYPEFACES: Readonly<Record<string, Typeface>> = {
  Arab: {
    family: 'Vazirmatn',
    files: {
      400: `${GOOGLE}/vazirmatn/400Regular/Vazirmatn_400Regular.ttf`,
      700: `${GOOGLE}/vazirmatn/700Bold/Vazirmatn_700Bold.ttf`,
    },
    letters: 'U+0600-06FF, U+0750-077F, U+200C-200D, U+FB50-FDFF, U+FE70-FEFF',
    marks: true,
  },
  Guru: {
    family: 'Noto Sans Gurmukhi',
    files: {
      400: `${GOOGLE}/noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular.ttf`,
      700: `${GOOGLE}/noto-sans-gurmukhi/700Bold/NotoSansGurmukhi_700Bold.ttf`,
    },
    letters: 'U+0964-0965, U+0A01-0A76, U+200C-200D, U+25CC, U+262C',
    marks: true,
  },
  Beng: {
    family: 'Hind Siliguri',
    files: {
      400: `${GOOGLE}/hind-siliguri/400Regular/HindSiliguri_400Regular.ttf`,
      700: `${GOOGLE}/hind-siliguri/700Bold/HindSiliguri_700Bold.ttf`,
    },
    letters: 'U+0964-0965, U+0981-09FE, U+200C-200D, U+25CC',
    marks: true,
  },
  Hans: {
    family: 'Noto Sans SC',
    files: {
      400: `${GOOGLE}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf`,
      700: `${GOOGLE}/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf`,
    },
    letters: 'U+2E80-2FDF, U+3000-303F, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF, U+FF00-FFEF',
    large: true,
  },
};

/**
 * Names of the typefaces for a language on paper, first choice first. The one of its script comes first, but where that has far more
 * than its script: where spaces are of another typeface, Typst cuts a sentence into words, and from right to left they are then read
 * out in the order in which they are drawn.
 */
export function fontFamilies(language: string): readonly string[] {
  const own = TYPEFACES[scriptOf(language)];
  const first = !own ? [ATKINSON] : own.large ? [ATKINSON, own] : [own, ATKINSON];
  // A sheet may name a language, or a leaflet, in another script.
  return [...new Set([...first, ...Object.values(TYPEFACES)])].map(({ family }) => family);
}

/** Whether a language is written with marks above and below its letters. */
export function hasMarks(language: string): boolean {
  return TYPEFACES[scriptOf(language)]?.marks === true;
}

/** Where a font file lies on this disk. */
export function fontPath(file: string): string {
  return createRequire(import.meta.url).resolve(file);
}

/** Paths on this disk of every font file that sheets in some scripts may use. */
export function fontFiles(scripts: Iterable<string> = Object.keys(TYPEFACES)): readonly string[] {
  const faces = [ATKINSON, ...[...scripts].flatMap((script) => TYPEFACES[script] ?? [])];
  return faces.flatMap(({ files }) => Object.values(files).map(fontPath));
}
