import type { GateReport } from '../gate-report.ts';
import { alike, type Kind, pagesOf } from './alike.ts';
import { COLOUR_NAMES, counted, lookedInWords, pixels } from './looked-in-words.ts';
import { seenAt } from './sightings.ts';
import { usedWaiverInWords, waiversUsed } from './waivers-used.ts';
import { whyOf } from './why-of.ts';

/** Pages named under a finding before the rest are only counted; the JSON report has all of them. */
const PAGES_NAMED = 20;

const and = new Intl.ListFormat('en-GB');

/**
 * The report for a person. A finding that is the same on many pages, as a fault in a template is, reads once,
 * with the pages it is on and the content file of each. What is on most pages comes last, nearest to the next prompt.
 */
export function reportInWords(report: GateReport): string {
  const waived = waiversUsed(report.waived).map((used) =>
    [`waived  ${used.rule}  ${usedWaiverInWords(used)}`, ...named(used.pages)].join('\n'),
  );
  return [...waived, ...alike(report.findings).map(kindInWords), summary(report)].join('\n\n');
}

function kindInWords(findings: Kind): string {
  const [{ rule, message, fix, where }] = findings;
  const { widths, colours } = seenAt(findings);
  const pages = [...pagesOf(findings)].map(([page, source]) =>
    source === undefined ? page : `${page}  (content file: ${source})`,
  );
  return [
    `${rule}  ${message}`,
    `  why    ${whyOf(rule)}`,
    ...(where === undefined ? [] : [`  where  ${where}`]),
    ...(widths.length === 0 ? [] : [`  width  ${pixels(widths)}`]),
    ...(colours.every((name) => name === 'light')
      ? []
      : [`  in     ${and.format(colours.map((name) => COLOUR_NAMES[name]))} colours`]),
    ...(fix === undefined ? [] : [`  mend   ${fix}`]),
    ...named(pages),
  ].join('\n');
}

function named(pages: readonly string[]): readonly string[] {
  const more = pages.length - PAGES_NAMED;
  return [
    ...pages.slice(0, PAGES_NAMED).map((page) => `  on     ${page}`),
    ...(more > 0 ? [`  on     ${more} more; --json FILE of “npm run gate” lists them all`] : []),
  ];
}

function summary(report: GateReport): string {
  return [foundInWords(report), ...lookedInWords(report)].join('\n');
}

/** “4 findings in 3 files.” */
export function foundInWords({ findings, waived }: GateReport): string {
  if (findings.length > 0)
    return `${counted(findings.length, 'finding')} in ${counted(pagesOf(findings).size, 'file')}.`;
  return waived.length === 0 ? 'Nothing was found.' : 'Nothing was found but what is waived.';
}
