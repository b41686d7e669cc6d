/** What every page is held to, in the words pa11y takes. The gate, the statement and the stock check all read this. */
export const PAGE_STANDARD = 'WCAG2AAA';

/**
 * Rules that axe has but pa11y never asks it for: pa11y’s own list stops at WCAG 2.1 AA whatever the standard.
 * WCAG 2.5.8 (size of targets), 1.4.6 (enhanced contrast), 2.4.9 (what a link leads to, from its words alone).
 */
export const EXTRA_AXE_RULES = [
  'target-size',
  'color-contrast-enhanced',
  'identical-links-same-purpose',
] as const;

/**
 * One pa11y call for each engine, because rules named for axe make HTML CodeSniffer throw.
 * axe calls some of its failures moderate or minor, which pa11y leaves out unless asked: a heading level skipped is one.
 * HTML CodeSniffer’s warnings and notices are its questions for a person, not failures, so they stay out.
 */
export const PAGE_CALLS = [
  { runners: ['htmlcs'], rules: [], includeWarnings: false, includeNotices: false },
  { runners: ['axe'], rules: EXTRA_AXE_RULES, includeWarnings: true, includeNotices: true },
] as const;

/** Widths of the window in CSS pixels: a desk, and a desk at 400% zoom, which is also a small telephone (WCAG 1.4.10). */
export const WIDTHS = [1280, 320] as const;

/** Height of the window in CSS pixels. */
export const HEIGHT = 1024;
