import pa11y, { type Pa11yIssue } from 'pa11y';
import type { Browser } from 'puppeteer';
import type { KeptPage } from '../browser/kept-page.ts';
import type { Finding } from '../finding.ts';
import { thirdParty } from '../rules/page/third-party.ts';
import { howToMend } from './how-to-mend.ts';
import { HEIGHT, PAGE_CALLS, PAGE_STANDARD } from './page-standard.ts';

/** A page at a width: what one visit audits. */
export interface Visit {
  /** The page, from the root of the folder. */
  readonly page: string;
  /** Where it is served. */
  readonly address: string;
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

/** pa11y wants a limit, but heeds it only when it opens the page itself. */
const UNHEEDED_MS = 60_000;

/** Opens a page at a width and gives everything pa11y finds on it. Rejects where the page cannot be opened or run. */
export async function visitPage(browser: Browser, kept: KeptPage, visit: Visit): Promise<readonly Finding[]> {
  const { page, address, width } = visit;
  await kept.open(address, width);
  const findings: Finding[] = [];
  for (const call of PAGE_CALLS) {
    const { issues } = await pa11y(address, {
      ...call,
      browser,
      page: kept.forPa11y,
      ignoreUrl: true,
      standard: PAGE_STANDARD,
      timeout: UNHEEDED_MS,
      viewport: { width, height: HEIGHT },
    });
    findings.push(...issues.map((issue) => findingOf(issue, page, width)));
  }
  findings.push(...kept.askedElsewhere().map((url) => ({ page, ...thirdParty(url) })));
  return findings;
}

function findingOf(issue: Pa11yIssue, page: string, width: number): Finding {
  const { code, message, runner, selector } = issue;
  const { help, needsFurtherReview } = issue.runnerExtras;
  const said = help ? `${help}${needsFurtherReview ? ' (axe could not decide: look at it)' : ''}.` : message;
  const fix = howToMend(issue);
  return {
    page,
    rule: `${runner}:${code}`,
    message: said,
    ...(fix && { fix }),
    ...(selector && { where: selector }),
    width,
  };
}
