/** What a reader’s system may ask for instead of light colours: dark ones, more contrast, or colours of its own. */
export type Colours = 'dark' | 'contrast' | 'forced';

/** Something a reader would stumble over, found on a finished page or sheet. */
export interface Finding {
  /** The page or sheet, from the root of the audited folder: `england/en/imha/index.html`. */
  readonly page: string;
  /** The file a writer edits to mend it, if the page names one: `leaflets/imha/en.md`. */
  readonly source?: string;
  /** Who found it and which of its rules: `axe:color-contrast-enhanced`, `htmlcs:WCAG2AAA…`, `house:type-size`, `link:broken`, `sheet:text`. */
  readonly rule: string;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do about it, where the rule knows. */
  readonly fix?: string;
  /** Where on the page: a CSS selector, or `page 2` of a sheet. */
  readonly where?: string;
  /** Width of the window in CSS pixels, for rules run in a browser. */
  readonly width?: number;
  /** The colours asked for, where not the usual light ones. */
  readonly colours?: Colours;
}

/** A steady order for findings: by page, then rule, place and width, so that two runs give the same report. */
export function byPage(a: Finding, b: Finding): number {
  return (
    compare(a.page, b.page) ||
    compare(a.rule, b.rule) ||
    compare(a.where ?? '', b.where ?? '') ||
    (b.width ?? 0) - (a.width ?? 0) ||
    compare(a.colours ?? '', b.colours ?? '') ||
    compare(a.message, b.message) ||
    compare(a.fix ?? '', b.fix ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
