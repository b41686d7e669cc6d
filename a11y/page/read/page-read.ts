import type { Referrer } from '../../link/reference.ts';

/** What the gate knows of a page from its HTML alone. */
export interface ReadPage extends Referrer {
  /** The file its words come from, where it names one in `<meta name="source">`. */
  readonly source?: string;
  /** Its title, with one space where there is any. */
  readonly title?: string;
  /** The language it says it is in, as written: `en-GB`. */
  readonly language?: string;
  /** The address it says it should be known by, as written. */
  readonly canonical?: string;
  /** Whether it only sends readers on to another page. */
  readonly sendsOn: boolean;
  /** Names that a link to this page can end in after `#`. */
  readonly anchors: ReadonlySet<string>;
  /** Where its sheets are, as it says itself: `<link rel="alternate" type="application/pdf">`. */
  readonly sheets: readonly string[];
  /** Where packs of several leaflets are: `<a href="….pdf" data-tells="../imha/index.html ../tribunal/index.html">`. */
  readonly packs: readonly OfferedPack[];
}

/** A PDF of several leaflets, as a page offers it. */
export interface OfferedPack {
  readonly href: string;
  /** The pages of its leaflets, in order, as they are written. */
  readonly tells: readonly string[];
}
