import { type Claim, versionAhead } from '../model/claim.ts';
import type { Day } from '../model/date.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import { didYouMean } from './nearest.ts';
import type { Register } from './read-claims.ts';
import type { Report } from './report.ts';

/** The topics that a nation’s articles list with `::: changes`. */
export interface Listed {
  readonly nation: NationId;
  readonly topics: ReadonlySet<string>;
}

/**
 * Reports each change that has been passed and has not started, and that no leaflet lists.
 * A service that lists none at all is only warned: it may be a service’s first day.
 */
export function checkChangesListed(
  { claims, place }: Register,
  listed: readonly Listed[],
  asOf: Day,
  { report, warn }: { report: Report; warn: Report },
): void {
  const known = new Set(listed.flatMap(({ topics }) => [...topics]));
  const take = known.size > 0 ? report : warn;
  for (const claim of claims.values()) {
    const missed = listed.filter(({ nation, topics }) => {
      const topic = versionAhead(claim, nation, asOf)?.change?.topic;
      return topic !== undefined && !topics.has(topic);
    });
    const [first] = missed;
    const at = first && place(claim.id);
    if (!at) continue;
    const topic = topicOf(claim, first.nation, asOf);
    take({
      ...at,
      rule: 'change-unlisted',
      message: `Readers in ${missed.map(({ nation }) => NATION_NAMES[nation]).join(' and ')} are not told that “${claim.id}” is changing.`,
      fix: `${didYouMean(topic, known)}Write “::: changes ${topic}” in a leaflet, with a heading inside it.`,
    });
  }
}

function topicOf(claim: Claim, nation: NationId, asOf: Day): string {
  return versionAhead(claim, nation, asOf)?.change?.topic ?? '';
}
