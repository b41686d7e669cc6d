import { dayInWords } from '../../scripts/model/date.ts';
import type { Waived } from '../waived.ts';
import { groupedBy } from './grouped-by.ts';
import { counted } from './looked-in-words.ts';

/** One waiver, with what it let stay. */
export interface UsedWaiver extends Omit<Waived, 'finding'> {
  readonly rule: string;
  readonly pages: readonly string[];
  readonly findings: number;
}

/** What was waived, waiver by waiver, the one that ends first before the others. */
export function waiversUsed(waived: readonly Waived[]): readonly UsedWaiver[] {
  const groups = groupedBy(waived, ({ until, finding, reason, owner }) => [
    until,
    finding.rule,
    reason,
    owner,
  ]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const [{ finding, reason, owner, until }] = group;
      const pages = [...new Set(group.map((one) => one.finding.page))];
      return { rule: finding.rule, reason, owner, until, pages, findings: group.length };
    });
}

/** “4 findings in 2 files may stay until 31 January 2027: The page is being written. The editor looks at it again.” */
export function usedWaiverInWords({ findings, pages, reason, owner, until }: UsedWaiver): string {
  const stays = `${counted(findings, 'finding')} in ${counted(pages.length, 'file')} may stay until ${dayInWords(until, 'en')}`;
  return `${stays}: ${reason.replace(/[.]?$/u, '.')} The ${owner} looks at it again.`;
}
