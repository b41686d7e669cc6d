/** Files that every screen of a kiosk has in common, as paths from the root of the edition. */
export interface KioskAssets {
  readonly style: string;
  /** Before anything is drawn: the reader’s choices. Then: clears, waits, reads aloud. */
  readonly script: string;
  /** Looks through the leaflets, with a keyboard on the screen. */
  readonly search: string;
  /** Says to staff whether the kiosk is well. */
  readonly well: string;
  readonly icon: string;
  /** Fonts of everything that a screen in a language is written in, by the language’s id: fetched first, so that no words move when they come. */
  readonly fonts: ReadonlyMap<string, readonly string[]>;
}
