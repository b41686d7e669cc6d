import type { Profile } from '../profile.ts';

/** A page with nothing wrong. */
export interface CleanPage {
  /** From the root of the folder: `clean/form-name-grid.html`. */
  readonly path: string;
  readonly html: string;
  /** What it can be held to: what our own pages promise, or what any page should be. */
  readonly profile: Profile;
}
