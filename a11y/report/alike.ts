import type { Finding } from '../finding.ts';
import { groupedBy } from './grouped-by.ts';

/** Findings that read as one: there is at least one of them. */
export type Kind = readonly [Finding, ...Finding[]];

/**
 * Findings in groups that say the same thing of the same place, on whatever page, at whatever width and in whatever
 * colours: a fault of a template is one of them. What is on most pages comes last.
 */
export function alike(findings: readonly Finding[]): Kind[] {
  const kinds = groupedBy(findings, ({ rule, message, fix, where }) => [rule, message, fix, where]);
  return [...kinds.values()].sort((a, b) => pagesOf(a).size - pagesOf(b).size);
}

/** The pages of some findings, each with its content file where it has one. */
export function pagesOf(findings: readonly Finding[]): Map<string, string | undefined> {
  return new Map(findings.map(({ page, source }) => [page, source]));
}
