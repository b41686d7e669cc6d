import { type Claim, versionAhead, versionInForce } from '../model/claim.ts';
import type { Day } from '../model/date.ts';
import { type NationId, nationsInWords } from '../model/nation.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from './nearest.ts';
import type { Register } from './read-claims.ts';
import type { Report } from './report.ts';

/** What all of a nation’s articles tell together. */
export interface ToldTo {
  readonly nation: NationId;
  /** Parts of the law whose changes are listed with `::: changes`. */
  readonly topics: ReadonlySet<string>;
  /** Claims told as law. */
  readonly claims: ReadonlySet<string>;
}

/**
 * Holds what is told to what is changing: a change that has been passed must be listed until it starts, and a critical one
 * must be told once it has. A service that lists no changes at all is only warned: it may be a service’s first day.
 */
export function checkChanges(
  { claims, place }: Register,
  told: readonly ToldTo[],
  asOf: Day,
  { report, warn }: { report: Report; warn: Report },
): void {
  const listed = new Set(told.flatMap(({ topics }) => [...topics]));
  for (const claim of claims.values()) {
    const unlisted = told.filter(({ nation, topics }) => {
      const topic = topicAhead(claim, nation, asOf);
      return topic !== undefined && !topics.has(topic);
    });
    const topic = unlisted[0] && topicAhead(claim, unlisted[0].nation, asOf);
    tell(listed.size > 0 ? report : warn, place(claim.id), unlisted, {
      rule: 'change-unlisted',
      message: `are not told that “${claim.id}” is changing.`,
      fix: `${didYouMean(topic ?? '', listed)}Write “::: changes ${topic}” in a leaflet, with a heading inside it.`,
    });
    const untold = told.filter(
      ({ nation, claims: known }) =>
        claim.critical && versionInForce(claim, nation, asOf)?.change !== undefined && !known.has(claim.id),
    );
    tell(warn, place(claim.id), untold, {
      rule: 'change-untold',
      message: `are told by no leaflet that “${claim.id}” has started.`,
      fix: `Say it in a leaflet that it is about, and tie it with {right=${claim.id}}.`,
    });
  }
}

function topicAhead(claim: Claim, nation: NationId, asOf: Day): string | undefined {
  return versionAhead(claim, nation, asOf)?.change?.topic;
}

function tell(
  take: Report,
  at: Pick<Problem, 'file' | 'line' | 'column'> | undefined,
  missed: readonly ToldTo[],
  { rule, message, fix }: Pick<Problem, 'rule' | 'message' | 'fix'>,
): void {
  if (missed.length === 0 || !at) return;
  const readers = nationsInWords(missed.map(({ nation }) => nation));
  take({ ...at, rule, message: `Readers in ${readers} ${message}`, fix });
}
