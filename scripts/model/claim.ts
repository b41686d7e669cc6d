import type { Day } from './date.ts';
import type { NationId } from './nation.ts';
import type { Quantity } from './quantity.ts';

/** A legal fact the leaflets rely on. Sentences are tied to claims with `{right=…}` and `{{ law.… }}`. */
export interface Claim {
  readonly id: string;
  /** The fact in one line, for the person who keeps the law current. */
  readonly statement: string;
  /** A deadline, a telephone number, a right to appeal, or who may refuse what: wrong words here cost someone their freedom. */
  readonly critical: boolean;
  /** Nations whose law does not say this. Every nation has versions or stands here, so that none is forgotten. */
  readonly notIn: readonly NationId[];
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
  /** `read` in the source named; `known` and still to be found there; `check`: unsure, so never printed as law. */
  readonly standing: Standing;
  readonly source: string;
  /** The day someone last held this version against its source. */
  readonly checked: Day;
  readonly value?: Quantity;
  /** Where an Act brings this version in: what a reader is told until it starts. */
  readonly change?: Change;
}

export const STANDINGS = ['read', 'known', 'check'] as const;

export type Standing = (typeof STANDINGS)[number];

/** A change that has been passed, as the list of what is changing tells it. */
export interface Change {
  /** The day the Act was passed (royal assent). */
  readonly passed: Day;
  /** The part of the list it stands in: `advocates`. */
  readonly topic: string;
  /** In plain words, by language; `{new}` and `{now}` stand for the numbers of this version and of the one in force. */
  readonly words: Readonly<Record<string, string>>;
}

/** The version of a claim that is law in a nation on a day, if there is one. */
export function versionInForce(claim: Claim, nation: NationId, on: Day): ClaimVersion | undefined {
  return claim.versions.find((version) => version.nations.includes(nation) && isInForce(version, on));
}

/** The version that a passed Act will bring to a nation after a day, if there is one. */
export function versionAhead(claim: Claim, nation: NationId, on: Day): ClaimVersion | undefined {
  return claim.versions.find(
    ({ nations, change, from }) =>
      nations.includes(nation) && change !== undefined && change.passed <= on && (from === null || on < from),
  );
}

/** True once the newest version of a claim in a nation is law: what `::: before` and `::: after` turn on. */
export function hasStarted(claim: Claim, nation: NationId, on: Day): boolean {
  const newest = claim.versions.findLast(({ nations }) => nations.includes(nation));
  return newest !== undefined && newest.from !== null && newest.from <= on;
}

function isInForce({ from, to }: ClaimVersion, on: Day): boolean {
  return from !== null && from <= on && (to === null || on <= to);
}
