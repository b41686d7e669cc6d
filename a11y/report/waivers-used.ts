import { dayInWords } from '../../scripts/model/date.ts';
import type { Waived } from '../waive.ts';
import { counted } from './looked-in-words.ts';

/** One waiver, with what it let stay. */
export interface UsedWaiver extends Omit<Waived, 'finding'> {
  readonly rule: string;
  readonly pages: readonly string[];
  readonly findings: number;
}

/** What was waived, waiver by waiver, the one that ends first before the others. */
export function waiversUsed(waived: readonly Waived[]): readonly UsedWaiver[] {
  const groups = new Map<string, Waived[]>();
  for (const one of waived) {
    const key = JSON.stringify([one.until, one.finding.rule, one.reason, one.owner]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => {
      if (!first) return [];
      const { reason, owner, until } = first;
      const findings = [first, ...rest].map(({ finding }) => finding);
      const pages = [...new Set(findings.map(({ page }) => page))];
      return [{ rule: first.finding.rule, reason, owner, until, pages, findings: findings.length }];
    });
}

/** “4 findings in 2 files may stay until 31 January 2027: The page is being written. The editor looks at it again.” */
export function usedWaiverInWords({ findings, pages, reason, owner, until }: UsedWaiver): string {
  const stays = `${counted(findings, 'finding')} in ${counted(pages.length, 'file')} may stay until ${dayInWords(until, 'en')}`;
  return `${stays}: ${reason.replace(/[.]?$/u, '.')} The ${owner} looks at it again.`;
}
