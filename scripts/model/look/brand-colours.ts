import { contrastBetween, luminanceOf } from '../luminance.ts';
import { GROUNDS, LEAST_FOR_WORDS } from './grounds.ts';
import { channelsOf, fromOklch, toOklch } from './oklch.ts';

/** A colour on light pages and its sister on dark ones, each `#003087`. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

/** What pages in a service’s own colours have in place of the usual ones, in ordinary contrast. */
export interface BrandColours {
  /** Links, buttons and marks. */
  readonly accent: Shades;
  /** The band at the top. */
  readonly band: Shades;
  /** The words on it. */
  readonly onBand: Shades;
}

/** What a colour is for: the first of a service is for words, the last for the band at the top; one alone is for both. */
export type BrandRole = 'words' | 'band';

/** A colour that can’t be used as it is: what it has, and the nearest that can be. */
export interface PaleColour {
  /** The least contrast it has where it is needed. */
  readonly contrast: number;
  readonly nearest: string;
}

/** On the band at the top, whichever can be read. */
const WHITE = '#ffffff';
const BLACK = '#000000';

/** Lightest that a band may be on a dark page, in OKLCH, so that it does not shine in a reader’s eyes at night. */
const DARK_BAND = 0.35;

/** The colours of pages, made of one or two colours of a service, of which `paleColour` had nothing to say. */
export function brandColours(colours: readonly string[]): BrandColours {
  const [accent = '', band = accent] = colours.map((colour) => colour.toLowerCase());
  const dark = toOklch(band);
  return {
    accent: { light: accent, dark: nearest(accent, isReadableInTheDark, 1) ?? WHITE },
    band: {
      light: band,
      dark: fromOklch({ ...dark, lightness: Math.min(dark.lightness, DARK_BAND) }),
    },
    onBand: { light: readableOn(band) ?? WHITE, dark: WHITE },
  };
}

/** What is wrong with a colour for what it is to do; undefined if it can be used as it is. */
export function paleColour(colour: string, role: BrandRole): PaleColour | undefined {
  const works = role === 'words' ? isReadable : isBand;
  if (works(colour)) return undefined;
  const darker = nearest(colour, works, -1);
  const lighter = role === 'band' ? nearest(colour, works, 1) : undefined;
  const [found = BLACK] = [darker, lighter]
    .filter((one) => one !== undefined)
    .sort((one, other) => wayTo(colour, one) - wayTo(colour, other));
  return { contrast: role === 'words' ? onPages(colour) : onBand(colour), nearest: found };
}

/** The contrast of two colours, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrastBetween(luminanceOf(...channelsOf(one)), luminanceOf(...channelsOf(other)));
}

function onPages(colour: string, on: { paper: string; panel: string } = GROUNDS.light): number {
  return Math.min(contrastOf(colour, on.paper), contrastOf(colour, on.panel));
}

function isReadable(colour: string): boolean {
  return onPages(colour) >= LEAST_FOR_WORDS;
}

function isReadableInTheDark(colour: string): boolean {
  return onPages(colour, GROUNDS.dark) >= LEAST_FOR_WORDS;
}

function onBand(colour: string): number {
  return Math.max(contrastOf(WHITE, colour), contrastOf(BLACK, colour));
}

function isBand(colour: string): boolean {
  return onBand(colour) >= LEAST_FOR_WORDS;
}

function readableOn(band: string): string | undefined {
  return [WHITE, BLACK].find((words) => contrastOf(words, band) >= LEAST_FOR_WORDS);
}

/** The first colour of the same hue that works, on the way to black (-1) or to white (1). */
function nearest(colour: string, works: (candidate: string) => boolean, way: -1 | 1): string | undefined {
  if (works(colour)) return colour;
  const from = toOklch(colour);
  for (let lightness = from.lightness; lightness >= 0 && lightness <= 1; lightness += way * STEP) {
    const candidate = fromOklch({ ...from, lightness });
    if (works(candidate)) return candidate;
  }
  return undefined;
}

/** Finer than the 256 levels of a screen. */
const STEP = 0.001;

function wayTo(colour: string, other: string): number {
  return Math.abs(toOklch(colour).lightness - toOklch(other).lightness);
}
