import type { Claim } from '../scripts/model/claim.ts';
import { claimMarks } from '../scripts/model/claim-mark.ts';

const TOLD = / data-told="(?<ids>[^"]*)"/gu;

/** A finished page, with short marks in place of the ids of the claims that its elements tell. */
export function markTold(html: string, claims: readonly Pick<Claim, 'id'>[]): string {
  const marks = claimMarks(claims);
  return html.replace(TOLD, (_, ids: string) => {
    const told = ids.split(' ').map((id) => marks.get(id) ?? id);
    return ` data-told="${told.join(' ')}"`;
  });
}
