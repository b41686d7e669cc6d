import type { Piece } from './block.ts';
import type { Day } from './date.ts';
import type { Leaflet } from './leaflet.ts';
import type { SheetSize } from './sheet-size.ts';

/** That nobody is to use a leaflet any more. Its words are then those of a notice that says so. */
export interface Withdrawn {
  readonly since: Day;
  /** What the leaflet was called. */
  readonly title: readonly Piece[];
  /** The codes of its sheets as they were, for whoever holds one; smallest type first. */
  readonly codes: readonly { readonly size: SheetSize; readonly code: string }[];
  /** The same notice in the main language, to stand beside a translation whose original may still be used. */
  readonly beside?: Leaflet;
}

/** Whether a leaflet may be used, and so stands in lists and is found. */
export function isInUse({ withdrawn }: Pick<Leaflet, 'withdrawn'>): boolean {
  return withdrawn === undefined;
}
