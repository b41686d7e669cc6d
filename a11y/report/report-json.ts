import { CHECKS } from '../checks.ts';
import type { Finding } from '../finding.ts';
import type { GateReport } from '../gate-report.ts';
import { EXTRA_AXE_RULES, PAGE_STANDARD } from '../page/engines/page-standard.ts';

/** Goes up when a key changes its name or meaning. */
export const FORMAT = 3;

/**
 * The report for a program, with all that every other report is made of (`read-report.ts` reads it back). The same
 * folder, checked twice by the same engines, gives the same bytes: so no time, and no path of the machine, is in it.
 */
export function reportAsJson(report: GateReport): string {
  const { engines, profile, looked, pages, inFull, sheets, files, judged, links, retries, findings, waived } =
    report;
  const { shard } = report;
  const { widths, colours, textSizes, once } = looked;
  const written = {
    format: FORMAT,
    engines,
    profile,
    shard: shard ?? null,
    checked: {
      standard: PAGE_STANDARD,
      axeRules: EXTRA_AXE_RULES,
      widths,
      colours,
      textSizes,
      once,
      checks: CHECKS.map(({ id }) => id),
    },
    veraPdf:
      'notRun' in judged
        ? { version: null, sheets: 0, notRun: judged.notRun }
        : { version: judged.version, sheets: judged.sheets, notRun: null },
    counts: { pages, inFull, sheets, links, findings: findings.length, waived: waived.length },
    files,
    retries: retries.map(({ page, width, reason }) => ({ page, width: width ?? null, reason })),
    findings: findings.map(withAllKeys),
    waived: waived.map(({ finding, reason, owner, until }) => ({
      finding: withAllKeys(finding),
      reason,
      owner,
      until,
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function withAllKeys({ page, source, rule, message, fix, where, width, colours }: Finding) {
  return {
    page,
    source: source ?? null,
    rule,
    message,
    fix: fix ?? null,
    where: where ?? null,
    width: width ?? null,
    colours: colours ?? null,
  };
}
