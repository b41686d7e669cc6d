import { CHECKS } from '../checks.ts';
import type { GateReport } from '../gate.ts';
import { EXTRA_AXE_RULES, PAGE_STANDARD, WIDTHS } from '../page/page-standard.ts';

/** Goes up when a key changes its name or meaning. */
const FORMAT = 1;

/**
 * The report for a program. The same folder, checked twice by the same engines, gives the same bytes:
 * so no time, and no path of the machine, is in it.
 */
export function reportAsJson({ engines, pages, sheets, judged, links, findings }: GateReport): string {
  const report = {
    format: FORMAT,
    engines,
    checked: {
      standard: PAGE_STANDARD,
      axeRules: EXTRA_AXE_RULES,
      widths: WIDTHS,
      checks: CHECKS.map(({ id }) => id),
    },
    veraPdf:
      'notRun' in judged
        ? { version: null, sheets: 0, notRun: judged.notRun }
        : { version: judged.version, sheets: judged.sheets, notRun: null },
    counts: { pages, sheets, links, findings: findings.length },
    findings: findings.map(({ page, source, rule, message, fix, where, width }) => ({
      page,
      source: source ?? null,
      rule,
      message,
      fix: fix ?? null,
      where: where ?? null,
      width: width ?? null,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
