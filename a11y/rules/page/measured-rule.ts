import type { NewOnPage } from '../../page/read/new-on-pages.ts';
import type { Tab } from '../../page/use/tab.ts';
import type { RuleAbout } from './page-rule.ts';

/**
 * One rule that uses a page as a reader does: it presses keys, enlarges, takes pictures and measures them. It runs in Node,
 * once for each page, in a wide window, and leaves the page as it found it: scrolled to the top, nothing in focus, no style added.
 */
export interface MeasuredRule extends RuleAbout {
  /** What it measures once for all that is alike, in one plain sentence for the report. */
  readonly once?: string;
  /** What it judges: a page that has nothing new of that need not be measured again. */
  readonly judges: keyof NewOnPage;
  measure(tab: Tab): Promise<readonly MeasuredSlip[]>;
}

/** A place that breaks a rule. */
export interface MeasuredSlip {
  /** A CSS selector of the element. */
  readonly where?: string;
  readonly message: string;
  readonly fix: string;
}
