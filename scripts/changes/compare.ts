import { type ClaimVersion, versionInForce } from '../model/claim.ts';
import type { Leaflet } from '../model/leaflet.ts';
import type { NationId } from '../model/nation.ts';
import { codeIn, sizesOf } from '../model/sheet.ts';
import type { SheetSize } from '../model/sheet-size.ts';
import { languageOf, type Site } from '../model/site.ts';
import { changedRuns } from './changed-runs.ts';
import { pairArticles } from './pair-articles.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What a change of the law does to a site: the same content, read for two days. */
export interface LawChange {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly ChangedClaim[];
  readonly leaflets: readonly ChangedLeaflet[];
}

/** A claim that says something else in a nation, or begins or ceases to be its law. */
export interface ChangedClaim {
  readonly id: string;
  readonly statement: string;
  readonly critical: boolean;
  readonly nation: NationId;
  readonly before?: ClaimVersion;
  readonly after?: ClaimVersion;
}

/** A leaflet that reads differently. */
export interface ChangedLeaflet extends Pick<Leaflet, 'id' | 'title' | 'nation' | 'language' | 'file'> {
  /** Whether it is there on both days. */
  readonly life: 'changed' | 'new' | 'gone';
  readonly sentences: readonly ChangedSentence[];
  readonly sheets: readonly ChangedSheet[];
}

export interface ChangedSentence {
  readonly under: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Claims told there. */
  readonly claims: readonly string[];
}

/** The code to take off the racks, and the one to print in its place. */
export interface ChangedSheet {
  readonly off?: string;
  readonly print?: string;
}

/** Holds two readings of the same content against each other. */
export function compare(before: Site, after: Site): LawChange {
  return {
    from: before.asOf,
    to: after.asOf,
    claims: changedClaims(before, after),
    leaflets: changedLeaflets(before, after),
  };
}

function changedClaims(before: Site, after: Site): readonly ChangedClaim[] {
  return after.claims.flatMap((claim) =>
    after.nations.flatMap((nation): readonly ChangedClaim[] => {
      const old = versionInForce(claim, nation, before.asOf);
      const now = versionInForce(claim, nation, after.asOf);
      if (old === now) return [];
      const { id, statement, critical } = claim;
      return [{ id, statement, critical, nation, ...(old && { before: old }), ...(now && { after: now }) }];
    }),
  );
}

function changedLeaflets(before: Site, after: Site): readonly ChangedLeaflet[] {
  return pairArticles(before.leaflets, after.leaflets).flatMap(({ old, now }): readonly ChangedLeaflet[] => {
    const leaflet = now ?? old;
    if (!leaflet) return [];
    const sheets = changedSheets(before, after, old, now);
    const sentences = changedSentences(before, after, old, now);
    if (sheets.length === 0 && sentences.length === 0) return [];
    const { id, title, nation, language, file } = leaflet;
    const life = old && now ? 'changed' : now ? 'new' : 'gone';
    return [{ id, title, nation, language, file, life, sentences, sheets }];
  });
}

function changedSheets(before: Site, after: Site, old?: Leaflet, now?: Leaflet): readonly ChangedSheet[] {
  const code = (site: Site, leaflet: Leaflet | undefined, size: SheetSize) =>
    leaflet && sizesOf(leaflet, site).includes(size) ? codeIn(site, leaflet, size) : undefined;
  const sizesIn = (site: Site, leaflet: Leaflet | undefined) => (leaflet ? sizesOf(leaflet, site) : []);
  const sizes = [...new Set([...sizesIn(before, old), ...sizesIn(after, now)])];
  return sizes.flatMap((size): readonly ChangedSheet[] => {
    const off = code(before, old, size);
    const print = code(after, now, size);
    return off === print
      ? []
      : [{ ...(off !== undefined && { off }), ...(print !== undefined && { print }) }];
  });
}

function changedSentences(
  before: Site,
  after: Site,
  old?: Leaflet,
  now?: Leaflet,
): readonly ChangedSentence[] {
  const all = (site: Site, leaflet: Leaflet | undefined) =>
    leaflet ? sentencesOf(leaflet, languageOf(site, leaflet.language)) : [];
  const runs = changedRuns(all(before, old), all(after, now), ({ text }) => text);
  return runs.map((run) => {
    const words = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);
    const both = [...run.before, ...run.after];
    return {
      under: both[0]?.under ?? '',
      before: words(run.before),
      after: words(run.after),
      claims: [...new Set(both.flatMap(({ rights }) => rights))],
    };
  });
}
