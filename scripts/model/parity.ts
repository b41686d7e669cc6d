import { versionInForce } from './claim.ts';
import type { Leaflet } from './leaflet.ts';
import { NATION_NAMES } from './nation.ts';
import type { Problem } from './problem.ts';
import { sizesOf } from './sheet.ts';
import { SHEET_SIZE_NAMES, type SheetSize } from './sheet-size.ts';
import { languageOf, type Site } from './site.ts';
import { sayingsOf } from './told.ts';

/** The forms in which a leaflet reaches a reader. */
export const FORMATS = [
  'page',
  'large page',
  ...SHEET_SIZE_NAMES.map((size) => `${size} sheet` as const),
] as const;

export type Format = 'page' | 'large page' | `${SheetSize} sheet` | 'kiosk';

/** One claim that a leaflet must tell, in one nation and language. */
export interface ParityRow {
  readonly leaflet: Pick<Leaflet, 'id' | 'title' | 'nation' | 'language' | 'form'>;
  readonly claim: { readonly id: string; readonly statement: string; readonly critical: boolean };
  readonly provision: string;
  /** The words that tell it. */
  readonly words: readonly string[];
  /** Whether each form was found to tell it. */
  readonly told: Readonly<Partial<Record<Format, boolean>>>;
  readonly at: Pick<Problem, 'file' | 'line' | 'column'>;
}

/** The claims that a finished form of a leaflet was found to tell. */
export type FoundIn = (leaflet: Leaflet, format: Format) => ReadonlySet<string>;

/** The forms in which a site has a leaflet. */
function formsOnSite(leaflet: Leaflet, site: Site): readonly Format[] {
  const sizes = sizesOf(leaflet, site);
  return FORMATS.filter(
    (format) => !format.endsWith('sheet') || sizes.some((size) => format === `${size} sheet`),
  );
}

/**
 * Holds every form of every leaflet to what the leaflet must tell in its nation on the day whose law the site tells.
 *
 * @param formsOf those that are looked at
 */
export function parityOf(
  site: Site,
  foundIn: FoundIn,
  formsOf: (leaflet: Leaflet, site: Site) => readonly Format[] = formsOnSite,
): readonly ParityRow[] {
  const claims = new Map(site.claims.map((claim) => [claim.id, claim]));
  // What is shown in the words of another language is told in that language.
  const own = site.leaflets.filter(({ wordsIn }) => wordsIn === undefined);
  return own.flatMap((leaflet) => {
    const found = formsOf(leaflet, site).map((format) => [format, foundIn(leaflet, format)] as const);
    const sayings = sayingsOf(leaflet.blocks);
    const { id, title, nation, language, form } = leaflet;
    return leaflet.mustTell.flatMap((at): readonly ParityRow[] => {
      const { claim: name } = at;
      const claim = claims.get(name);
      const version = claim && versionInForce(claim, nation, site.asOf);
      if (!version) return [];
      const { statement, critical } = claim;
      return [
        {
          leaflet: { id, title, nation, language, form },
          claim: { id: name, statement, critical },
          provision: version.provision,
          words: sayings.filter(({ rights }) => rights.includes(name)).map(({ text }) => text),
          told: Object.fromEntries(found.map(([format, told]) => [format, told.has(name)])),
          at,
        },
      ];
    });
  });
}

/** What is not told somewhere, as problems at the line that says it must be. */
export function parityProblems(rows: readonly ParityRow[], site: Site): readonly Problem[] {
  return rows.flatMap(({ leaflet, claim, told, at }) =>
    (Object.keys(told) as readonly Format[])
      .filter((format) => told[format] === false)
      .map((format) => ({
        file: at.file,
        line: at.line,
        column: at.column,
        rule: 'must-tell',
        message: `Readers of the ${leaflet.form === 'easy' && !format.startsWith('easy') ? 'Easy Read ' : ''}${format} for ${NATION_NAMES[leaflet.nation]} in ${languageOf(site, leaflet.language).englishName} are not told “${claim.id}”.`,
        fix: 'The text says it, so the program has left it out. Do not publish; tell whoever looks after the program.',
      })),
  );
}
