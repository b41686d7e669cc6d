import type { Finding } from '../finding.ts';
import type { GateReport } from '../gate.ts';
import { WIDTHS } from '../page/page-standard.ts';
import type { Judged } from '../sheet/verapdf.ts';

/** Pages named under a finding before the rest are only counted; the JSON report has all of them. */
const PAGES_NAMED = 20;

const and = new Intl.ListFormat('en-GB');

/**
 * The report for a person. A finding that is the same on many pages, as a fault in a template is, reads once,
 * with the pages it is on and the content file of each. What is on most pages comes last, nearest to the next prompt.
 */
export function reportInWords(report: GateReport): string {
  const kinds = alike(report.findings).sort((a, b) => pagesOf(a).size - pagesOf(b).size);
  return [...kinds.map(kindInWords), summary(report)].join('\n\n');
}

type Kind = [Finding, ...Finding[]];

/** Findings in groups that say the same thing of the same place, on whatever page and at whatever width. */
function alike(findings: readonly Finding[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const finding of findings) {
    const { rule, message, fix, where } = finding;
    const key = JSON.stringify([rule, message, fix, where]);
    const kind = kinds.get(key);
    if (kind) kind.push(finding);
    else kinds.set(key, [finding]);
  }
  return [...kinds.values()];
}

/** The pages of some findings, each with its content file where it has one. */
function pagesOf(findings: readonly Finding[]): Map<string, string | undefined> {
  return new Map(findings.map(({ page, source }) => [page, source]));
}

function kindInWords(findings: Kind): string {
  const [{ rule, message, fix, where }] = findings;
  const widths = WIDTHS.filter((width) => findings.some((finding) => finding.width === width));
  const pages = [...pagesOf(findings)].map(([page, source]) =>
    source === undefined ? page : `${page}  (content file: ${source})`,
  );
  const more = pages.length - PAGES_NAMED;
  return [
    `${rule}  ${message}`,
    ...(where === undefined ? [] : [`  where  ${where}`]),
    ...(widths.length === 0 ? [] : [`  width  ${and.format(widths.map(String))} pixels`]),
    ...(fix === undefined ? [] : [`  mend   ${fix}`]),
    ...pages.slice(0, PAGES_NAMED).map((page) => `  on     ${page}`),
    ...(more > 0 ? [`  on     ${more} more; --json FILE of “npm run gate” lists them all`] : []),
  ].join('\n');
}

function summary({ findings, pages, sheets, judged, links, seconds }: GateReport): string {
  const on = pagesOf(findings).size;
  return [
    findings.length === 0
      ? 'Nothing was found.'
      : `${count(findings.length, 'finding')} in ${count(on, 'file')}.`,
    `Checked ${count(pages, 'page')} in windows ${and.format(WIDTHS.map(String))} pixels wide, ${count(sheets, 'sheet')} and ${count(links, 'link')}, in ${seconds.toFixed(1)} seconds.`,
    ...(sheets === 0 ? [] : [judgedInWords(judged)]),
  ].join('\n');
}

/** What veraPDF judged, or why it did not, and how to have it. */
export function judgedInWords(judged: Judged): string {
  return 'notRun' in judged
    ? `veraPDF, an independent judge of PDF/UA-1, was not run: ${judged.notRun}`
    : `veraPDF ${judged.version}, an independent judge of PDF/UA-1, judged ${count(judged.sheets, 'sheet')}.`;
}

/** “1 page”, “1,204 links”. */
function count(amount: number, noun: string): string {
  return `${amount.toLocaleString('en-GB')} ${noun}${amount === 1 ? '' : 's'}`;
}
