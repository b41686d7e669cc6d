import pa11y, { type Pa11yIssue } from 'pa11y';
import type { Browser } from 'puppeteer';
import type { KeptPage } from '../browser/kept-page.ts';
import type { Finding } from '../finding.ts';
import { thirdParty } from '../rules/page/third-party.ts';
import { asksHouse, checkHouse, measureHouse } from './check-house.ts';
import { enginePart } from './engines/engine-part.ts';
import { howToMend } from './engines/how-to-mend.ts';
import { LEFT_TO, leftToPixels } from './engines/left-to-pixels.ts';
import { HEIGHT, PAGE_CALLS, PAGE_STANDARD, WIDTHS } from './engines/page-standard.ts';
import type { PagePart } from './page-parts.ts';
import { VARIANTS, type Variant } from './variants.ts';
import type { Visit } from './visit.ts';

/** pa11y wants a limit, but heeds it only when it opens the page itself. */
const UNHEEDED_MS = 60_000;

/**
 * Opens a page at a width and gives everything that is found on it, in all the colours that belong to the width.
 * Rejects where the page cannot be opened or run.
 *
 * @param known what was measured on pages before, for rules which measure the same thing only once
 */
export async function visitPage(
  browser: Browser,
  kept: KeptPage,
  visit: Visit,
  known: Map<string, unknown>,
): Promise<readonly Finding[]> {
  const { page, address, width, parts, profile } = visit;
  await kept.open(address, width);
  const findings: Finding[] = [];
  const looks = looksAt(width, parts);
  const measured = looks.some((variant) => variant.measured);
  for (const variant of looks) {
    await kept.show(variant.colours);
    const engines = variant.engines ? await runEngines(browser, kept, visit) : undefined;
    findings.push(...(engines?.findings ?? []));
    findings.push(...(await checkHouse(kept.page, page, variant, parts, profile)));
    if (variant.measured) findings.push(...(await measureHouse(kept, visit, known)));
    // A picture is cut off elsewhere in a narrow window, so what axe left open there is measured there too.
    else if (engines?.left && !measured)
      findings.push(...(await measureHouse(kept, visit, known, [LEFT_TO])));
  }
  if (parts.includes('third-party'))
    findings.push(...kept.askedElsewhere().map((url) => ({ page, ...thirdParty(url) })));
  return findings;
}

/** The widths at which a page must be opened for what is asked of it. It is always opened in the wide window. */
export function widthsFor(parts: readonly PagePart[]): readonly number[] {
  return WIDTHS.filter((width, index) => index === 0 || looksAt(width, parts).length > 0);
}

function looksAt(width: number, parts: readonly PagePart[]): readonly Variant[] {
  return VARIANTS.filter(
    (variant) =>
      variant.width === width &&
      ((variant.engines && callsAt(width, parts).length > 0) || asksHouse(variant, parts)),
  );
}

function callsAt(width: number, parts: readonly PagePart[]) {
  return PAGE_CALLS.filter(({ runners }) =>
    runners.every((runner) => parts.includes(enginePart(runner, width))),
  );
}

async function runEngines(
  browser: Browser,
  kept: KeptPage,
  { page, address, width, parts }: Visit,
): Promise<{ readonly findings: readonly Finding[]; readonly left: number }> {
  const findings: Finding[] = [];
  let left = 0;
  for (const call of callsAt(width, parts)) {
    const { issues } = await pa11y(address, {
      ...call,
      browser,
      page: kept.forPa11y,
      ignoreUrl: true,
      standard: PAGE_STANDARD,
      timeout: UNHEEDED_MS,
      viewport: { width, height: HEIGHT },
    });
    const decided = await leftToPixels(kept.page, issues, parts);
    left += decided.left;
    findings.push(...decided.issues.map((issue) => findingOf(issue, page, width)));
  }
  return { findings, left };
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
