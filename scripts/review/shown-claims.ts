import { type Claim, type ClaimVersion, versionAhead, versionInForce } from '../model/claim.ts';
import type { NationId } from '../model/nation.ts';
import type { ShownClaim } from '../model/shown-review.ts';
import type { Site } from '../model/site.ts';

/** The claims of both sides, by id. */
export interface BothClaims {
  readonly before: ReadonlyMap<string, Claim>;
  readonly now: ReadonlyMap<string, Claim>;
  readonly site: Site;
}

export function bothClaims(before: Site, now: Site): BothClaims {
  const byId = ({ claims }: Site) => new Map(claims.map((claim) => [claim.id, claim]));
  return { before: byId(before), now: byId(now), site: now };
}

/** What a sentence rests on: the claims it was tied to before and now, with their law in some nations. */
export function shownClaims(
  { before, now, site }: BothClaims,
  nations: readonly NationId[],
  rights: { readonly before?: readonly string[]; readonly now?: readonly string[] },
): readonly ShownClaim[] {
  const ids = [...new Set([...(rights.now ?? []), ...(rights.before ?? [])])];
  return ids.flatMap((id): readonly ShownClaim[] => {
    const claim = now.get(id) ?? before.get(id);
    if (!claim) return [];
    const tied = tieOf(id, rights);
    return [
      {
        id,
        statement: claim.statement,
        critical: claim.critical,
        ...(tied && { tied }),
        changed: saidBy(before.get(id)) !== saidBy(now.get(id)),
        versions: versionsIn(claim, nations, site),
      },
    ];
  });
}

/** All of it but the day on which somebody looked. */
function saidBy(claim: Claim | undefined): string {
  return JSON.stringify(claim, (key, value: unknown) => (key === 'checked' ? undefined : value));
}

function tieOf(
  id: string,
  { before, now }: { readonly before?: readonly string[]; readonly now?: readonly string[] },
): ShownClaim['tied'] {
  if (!before || !now) return undefined;
  if (!before.includes(id)) return 'newly';
  return now.includes(id) ? undefined : 'no longer';
}

/** The law of the day, or else what has been passed and is told as coming. */
function versionsIn(claim: Claim, nations: readonly NationId[], { asOf }: Site): readonly ClaimVersion[] {
  const found = nations.flatMap(
    (nation) => versionInForce(claim, nation, asOf) ?? versionAhead(claim, nation, asOf) ?? [],
  );
  return [...new Set(found)];
}
