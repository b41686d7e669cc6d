import { type Day, dayInWords } from '../scripts/model/date.ts';
import { byPage, type Finding } from './finding.ts';
import type { GateReport } from './gate-report.ts';
import type { Waived } from './waived.ts';
import type { Waiver } from './waiver.ts';

/**
 * The report without what is waived on a day, which it lists apart. Each waiver that is over, that nothing needs, or that
 * is for no page of the folder is a finding itself, so that none is forgotten.
 */
export function waive(report: GateReport, waivers: readonly Waiver[], day: Day): GateReport {
  const tries = waivers.map((waiver) => ({ waiver, matches: pagesLike(waiver.page), used: false }));
  const left: Finding[] = [];
  const waived: Waived[] = [...report.waived];
  for (const finding of report.findings) {
    const fitting = tries.filter(
      ({ waiver, matches }) => waiver.rule === finding.rule && matches(finding.page),
    );
    for (const one of fitting) one.used = true;
    const holding = fitting.find(({ waiver }) => day <= waiver.until);
    if (holding) {
      const { reason, owner, until } = holding.waiver;
      waived.push({ finding, reason, owner, until });
    } else left.push(finding);
  }
  for (const { waiver, matches, used } of tries) {
    const isThere = report.files.some(matches);
    const fault = faultOf(waiver, { used, isThere, day });
    if (fault) left.push({ page: waiver.file, where: `line ${waiver.place().line}`, ...fault });
  }
  return { ...report, findings: left.sort(byPage), waived };
}

/** Only the waivers for files that were looked at: those for the rest say nothing of a part of the site. */
export function waiversFor(waivers: readonly Waiver[], files: readonly string[]): readonly Waiver[] {
  return waivers.filter(({ page }) => files.some(pagesLike(page)));
}

function faultOf(
  { rule, page, owner, until }: Waiver,
  { used, isThere, day }: { used: boolean; isThere: boolean; day: Day },
): Pick<Finding, 'rule' | 'message' | 'fix'> | undefined {
  if (used && day <= until) return undefined;
  if (used) {
    return {
      rule: 'waiver:over',
      message: `The waiver of “${rule}” on “${page}” ended on ${dayInWords(until, 'en')}.`,
      fix: `Mend what it waived, and delete it; or ask the ${owner} for a new day.`,
    };
  }
  if (isThere) {
    return {
      rule: 'waiver:unneeded',
      message: `Nothing on “${page}” breaks the rule “${rule}”, so it needs no waiver.`,
      fix: 'Delete the waiver; or correct its rule, if it was meant for another.',
    };
  }
  return {
    rule: 'waiver:no-page',
    message: `There is no page or sheet “${page}” to waive “${rule}” on.`,
    fix: 'Write the page as a report names it, from the root of the folder; or delete the waiver.',
  };
}

/** Whether a path is one of those that a pattern means. */
function pagesLike(pattern: string): (path: string) => boolean {
  const words = pattern
    .split(/(\*\*\/?|\*)/u)
    .map((part) =>
      part === '*' ? '[^/]*' : part.startsWith('**') ? '.*' : part.replace(/[\\^$.|?+()[\]{}]/gu, '\\$&'),
    );
  const expression = new RegExp(`^${words.join('')}$`, 'u');
  return (path) => expression.test(path);
}
