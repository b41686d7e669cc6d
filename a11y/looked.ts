import { WIDTHS } from './page/page-standard.ts';

/** Whom the folder is held to: the whole of our own house rules, or only what holds for anybody’s pages. */
export const PROFILES = ['site', 'any'] as const;

export type Profile = (typeof PROFILES)[number];

/** Colours a page can be seen in; `light` are those it has of itself. */
export const COLOURS = ['light', 'dark', 'contrast', 'forced'] as const;

/** How the pages were looked at: all that somebody must know to judge what “nothing was found” is worth. */
export interface Looked {
  /** Widths of the window in CSS pixels, widest first. */
  readonly widths: readonly number[];
  readonly colours: readonly (typeof COLOURS)[number][];
  /** Sizes of text, in per cent of the browser’s own. */
  readonly textSizes: readonly number[];
  /** The window of a screen in a corridor, in CSS pixels, where it was tried. */
  readonly kiosk: { readonly width: number; readonly height: number } | null;
  /** What was measured once for many pages, each as a sentence. */
  readonly once: readonly string[];
}

/** How a page is looked at where nothing more was asked for. */
export const PLAIN_LOOK: Looked = {
  widths: WIDTHS,
  colours: ['light'],
  textSizes: [100],
  kiosk: null,
  once: [],
};
