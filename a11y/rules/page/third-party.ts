import type { Check } from '../../../scripts/model/check.ts';
import type { Finding } from '../../finding.ts';

export const thirdPartyCheck: Check = {
  id: 'page-third-party',
  words: 'No page asks another server for anything, so nobody else learns who reads it.',
  why: 'Someone on a ward may not want anybody to know which of their rights they looked up.',
};

/** A page that asks another server tells that server who reads it, and breaks where there is no internet. */
export function thirdParty(url: string): Pick<Finding, 'rule' | 'message' | 'fix'> {
  return {
    rule: 'page:third-party',
    message: `This asks another server for ${url}.`,
    fix: 'Keep a copy of the file in the site and use that.',
  };
}

/** Leaves out what reading a page has found already when watching it in a browser finds it again, at each width. */
export function oncePerPage(findings: readonly Finding[]): Finding[] {
  const known = new Set<string>();
  return findings.filter(({ page, rule, message }) => {
    if (rule !== 'page:third-party') return true;
    const key = JSON.stringify([page, message]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
