import type { Colours } from './finding.ts';
import type { Profile } from './profile.ts';

/** Whom a folder can be held to. */
export const PROFILES = ['site', 'any'] as const satisfies readonly Profile[];

/** Colours a page can be seen in; `light` are those it has of itself. */
export const COLOURS = ['light', 'dark', 'contrast', 'forced'] as const satisfies readonly (
  | Colours
  | 'light'
)[];

/** How the pages were looked at: all that somebody must know to judge what “nothing was found” is worth. */
export interface Looked {
  /** Widths of the window in CSS pixels, widest first. */
  readonly widths: readonly number[];
  readonly colours: readonly (typeof COLOURS)[number][];
  /** Sizes of text, in per cent of the browser’s own. */
  readonly textSizes: readonly number[];
  /** What was measured once for many pages, each as a sentence. */
  readonly once: readonly string[];
}
