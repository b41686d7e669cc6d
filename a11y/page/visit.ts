import type { Profile } from '../profile.ts';
import type { PagePart } from './page-parts.ts';

/** A page at a width: what one visit audits. */
export interface Visit {
  /** The page, from the root of the folder. */
  readonly page: string;
  /** Where it is served. */
  readonly address: string;
  /** Width of the window in CSS pixels. */
  readonly width: number;
  /** What is asked of the page. */
  readonly parts: readonly PagePart[];
  readonly profile: Profile;
}
