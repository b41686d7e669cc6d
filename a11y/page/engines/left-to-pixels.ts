import type { Pa11yIssue } from 'pa11y';
import type { Page } from 'puppeteer';
import { HOUSE } from '../house-script.ts';
import type { PagePart } from '../page-parts.ts';

/** The rule that measures them, by name: were it imported here, all parts of a visit would change with it. */
export const LEFT_TO = 'house:contrast-pixels' satisfies PagePart;

const CONTRAST = /^color-contrast(?:-enhanced)?$/u;

/** What an engine found, without what is measured instead. */
export interface Decided {
  readonly issues: readonly Pa11yIssue[];
  /** How many were taken away. */
  readonly left: number;
}

/**
 * Takes away what axe could not decide about contrast: it says only that words stand on a picture or a gradient. The rule that
 * pictures such words with their letters and without gives a verdict, so a person need not look. Kept is what that rule does not
 * look at: words it has no eye for, and all where it is not asked for.
 */
export async function leftToPixels(
  page: Page,
  issues: readonly Pa11yIssue[],
  parts: readonly PagePart[],
): Promise<Decided> {
  const open = issues.filter(
    ({ runner, code, runnerExtras }) =>
      runner === 'axe' && runnerExtras.needsFurtherReview && CONTRAST.test(code),
  );
  if (open.length === 0 || !parts.includes(LEFT_TO)) return { issues, left: 0 };
  const selectors = JSON.stringify(open.map(({ selector }) => selector));
  const measured = (await page.evaluate(`${HOUSE}.probes.areOnPictures(${selectors})`)) as readonly boolean[];
  const taken = new Set(open.filter((_, index) => measured[index]));
  return { issues: issues.filter((issue) => !taken.has(issue)), left: taken.size };
}
