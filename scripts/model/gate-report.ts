import type { Day } from './date.ts';

/** What the gate found, as a page for people shows it. */
export interface ShownReport {
  /** The folder that was checked, as whoever checked it wrote it. */
  readonly folder: string;
  readonly day: Day;
  /** “4 findings in 3 files.” */
  readonly result: string;
  /** What was looked at and how, each a sentence. */
  readonly looked: readonly string[];
  /** The fault that is on most pages first. */
  readonly faults: readonly ShownFault[];
  /** Kinds of fault that the page has no room for. */
  readonly leftOut: number;
  readonly waived: readonly ShownWaiver[];
  /** The style sheet, as the page names it. */
  readonly style: string;
}

/** One fault, on one page or on many that share it. */
export interface ShownFault {
  readonly rule: string;
  readonly message: string;
  readonly why: string;
  readonly fix?: string;
  /** Where on the page: a CSS selector, or a page of a sheet. */
  readonly where?: string;
  /** “In windows 1280 and 320 pixels wide, in dark colours.” */
  readonly seen?: string;
  readonly picture: ShownPicture | { readonly missing: string };
  /** The component that drew it: `templates/components/row/row.tsx`. */
  readonly template?: string;
  /** Where it is, each with the content file that its words come from. */
  readonly pages: readonly { readonly page: string; readonly source?: string }[];
  /** Pages that are not named. */
  readonly more: number;
}

/** A picture of a fault, beside the report. */
export interface ShownPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** What is shown, for people who cannot see it. */
  readonly alt: string;
}

/** What may stay, and until when. */
export interface ShownWaiver {
  readonly rule: string;
  readonly words: string;
  readonly pages: readonly string[];
}
