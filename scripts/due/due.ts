import { type Claim, type ClaimVersion, versionInForce } from '../model/claim.ts';
import type { Contact } from '../model/contact.ts';
import { type Day, daysFrom } from '../model/date.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { contactDue } from '../model/review.ts';
import type { Site } from '../model/site.ts';
import { claimsTold } from '../model/told.ts';

/** What has to be looked at again, the most urgent first. */
export interface Due {
  readonly today: Day;
  readonly leaflets: readonly DueLeaflet[];
  readonly contacts: readonly DueContact[];
}

export interface DueLeaflet extends Pick<Leaflet, 'title' | 'file' | 'nextReview'> {
  /** Days until it is due; fewer than none once it is overdue. */
  readonly daysLeft: number;
  readonly claims: readonly DueClaim[];
}

/** A claim to hold against its source again, with every version that the leaflet tells. */
export interface DueClaim extends Pick<Claim, 'id' | 'statement' | 'critical'> {
  readonly versions: readonly ClaimVersion[];
}

export interface DueContact extends Pick<Contact, 'id' | 'name' | 'checked'> {
  /** `null` if nobody has ever tried it. */
  readonly daysLeft: number | null;
}

/** Everything that falls due within so many days, or has fallen due. */
export function dueWithin(site: Site, today: Day, days: number): Due {
  const files = new Map<string, Leaflet[]>();
  for (const leaflet of site.leaflets) files.set(leaflet.file, [...(files.get(leaflet.file) ?? []), leaflet]);
  const leaflets = [...files.values()].flatMap((versions): readonly DueLeaflet[] => {
    const [leaflet] = versions;
    if (!leaflet) return [];
    const { title, file, nextReview } = leaflet;
    const daysLeft = daysFrom(today, nextReview);
    return daysLeft > days ? [] : [{ title, file, nextReview, daysLeft, claims: claimsOf(site, versions) }];
  });
  const contacts = (site.service.contacts[site.languages[0]?.id ?? ''] ?? []).flatMap(
    (contact): readonly DueContact[] => {
      const due = contactDue(contact, site.service.review);
      const daysLeft = due === null ? null : daysFrom(today, due);
      if (daysLeft !== null && daysLeft > days) return [];
      const { id, name, checked } = contact;
      return [{ id, name, checked, daysLeft }];
    },
  );
  return {
    today,
    leaflets: leaflets.sort((a, b) => a.daysLeft - b.daysLeft || a.file.localeCompare(b.file, 'en')),
    contacts: contacts.sort((a, b) => (a.daysLeft ?? -Infinity) - (b.daysLeft ?? -Infinity)),
  };
}

/** The claims of a leaflet in all its nations: what is still to be found in a source first, then what is critical. */
function claimsOf(site: Site, leaflets: readonly Leaflet[]): readonly DueClaim[] {
  const told = leaflets.map(({ nation, blocks }) => ({ nation, claims: claimsTold(blocks) }));
  const urgency = ({ versions, critical }: DueClaim) =>
    (versions.some(({ standing }) => standing !== 'read') ? 0 : 2) + (critical ? 0 : 1);
  return site.claims
    .flatMap((claim): readonly DueClaim[] => {
      const versions = told
        .filter(({ claims }) => claims.has(claim.id))
        .flatMap(({ nation }) => versionInForce(claim, nation, site.asOf) ?? []);
      const { id, statement, critical } = claim;
      return versions.length === 0 ? [] : [{ id, statement, critical, versions: [...new Set(versions)] }];
    })
    .sort((a, b) => urgency(a) - urgency(b));
}
