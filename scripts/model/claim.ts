import type { Day } from './date.ts';
import type { NationId } from './nation.ts';
import type { Quantity } from './quantity.ts';

/** A legal fact the leaflets rely on. Sentences are tied to claims with `{right=…}` and `{{ law.… }}`. */
export interface Claim {
  readonly id: string;
  /** The fact in one line, for the person who keeps the law current. */
  readonly statement: string;
  readonly versions: readonly ClaimVersion[];
}

/** What a claim says in some nations, between two days. */
export interface ClaimVersion {
  readonly nations: readonly NationId[];
  /** Where the law says it: `MHA 1983 s130B(6)`. */
  readonly provision: string;
  /** The first day it is known to be in force; `null` where it has been passed but not started. */
  readonly from: Day | null;
  /** The last day it is in force; `null` where no end is known. */
  readonly to: Day | null;
  /** `read` in the source named, or `known` and still to be checked. */
  readonly standing: 'read' | 'known';
  readonly source: string;
  readonly value?: Quantity;
}

/** The version of a claim that is law in a nation on a day, if there is one. */
export function versionInForce(claim: Claim, nation: NationId, on: Day): ClaimVersion | undefined {
  return claim.versions.find(
    (version) =>
      version.nations.includes(nation) &&
      version.from !== null &&
      version.from <= on &&
      (version.to === null || on <= version.to),
  );
}
