import type { Claim } from './claim.ts';

/**
 * The mark by which a finished page names each claim that it tells: its place among all claims. A page names some sixty, and their
 * ids spelled out would be a thirtieth of what its reader waits for.
 *
 * @returns marks by id
 */
export function claimMarks(claims: readonly Pick<Claim, 'id'>[]): ReadonlyMap<string, string> {
  return new Map(claims.map(({ id }, place) => [id, place.toString(36)]));
}
