import { isOffered, type Language } from '../model/language.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { Pack, PackPart } from '../model/pack.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import type { ContentFolder } from './content-folder.ts';
import { didYouMean } from './nearest.ts';
import type { Report } from './report.ts';
import { packSchema } from './schema.ts';
import { keptFrom, markTexts } from './translation/mark-foreign.ts';
import { inLanguage, readYamlFolder } from './yaml-folder.ts';

interface Known {
  /** The first is the one a leaflet falls back to. */
  readonly languages: readonly Language[];
  readonly nations: readonly NationId[];
  readonly leaflets: readonly Leaflet[];
  /** Of every leaflet that could be read, for any nation. */
  readonly ids: readonly string[];
}

/**
 * Reads `content/packs/*.yaml`, for each nation and language. A leaflet that is not there in a language stands in the first
 * language of the site, and the cover says so; one that is not there at all is a problem.
 */
export function readPacks(
  folder: ContentFolder,
  { languages, nations, leaflets, ids }: Known,
  report: Report,
): readonly Pack[] {
  const first = languages[0]?.id ?? '';
  const standard = leaflets.filter(({ form }) => form === 'standard');
  return readYamlFolder(folder, 'packs', packSchema, report)
    .toSorted(byOrder)
    .flatMap((source) => {
      const { id, file, value, place } = source;
      const wrong = (path: readonly (string | number)[], rule: ProblemRule, message: string, fix: string) =>
        report({ file: file.shown, ...place(...path), rule, message, fix });

      const partsOf = (
        key: 'leaflets' | 'nearest-relative',
        nation: NationId,
        language: string,
      ): readonly PackPart[] =>
        (value[key] ?? []).flatMap((wanted, index) => {
          if (value['not-in']?.[nation]?.includes(wanted)) return [];
          const there = standard.filter((leaflet) => leaflet.id === wanted && leaflet.nation === nation);
          const own = there.find((leaflet) => leaflet.language === language && leaflet.wordsIn === undefined);
          const leaflet = own ?? there.find((candidate) => candidate.language === first);
          if (leaflet) return [{ leaflet, inEnglish: !own }];
          // It is there and could not be read, which has been told where it stands.
          if (!ids.includes(wanted) && folder.isFolder(`leaflets/${wanted}`)) return [];
          wrong(
            [key, index],
            'pack-leaflet',
            `There is no leaflet “${wanted}” for ${NATION_NAMES[nation]}.`,
            ids.includes(wanted)
              ? `It is not for readers there. Leave it out there with “not-in: {${nation}: [${wanted}]}”, or write it for them.`
              : `${didYouMean(wanted, ids)}Write the name of a folder in content/leaflets.`,
          );
          return [];
        });

      /** What it and its leaflets are called first, of which a translation may keep a legal name. */
      const saidOf = (nation: NationId) => [
        value.title[first] ?? '',
        value.for[first] ?? '',
        ...standard
          .filter((one) => value.leaflets.includes(one.id) && one.nation === nation && one.language === first)
          .flatMap((leaflet) => [leaflet.title, leaflet.summary]),
      ];

      for (const [nation, left] of Object.entries(value['not-in'] ?? {})) {
        if (value.leaflets.every((leaflet) => left.includes(leaflet))) {
          wrong(
            ['not-in', nation],
            'pack-empty',
            `Every leaflet of this pack is left out for ${NATION_NAMES[nation as NationId]}, so it would have only a cover.`,
            `Leave “${nation}” out of “nations” instead.`,
          );
        }
        for (const [index, leaflet] of left.entries()) {
          if ([...value.leaflets, ...(value['nearest-relative'] ?? [])].includes(leaflet)) continue;
          wrong(
            ['not-in', nation, index],
            'pack-leaflet',
            `“${leaflet}” is left out here, but is not in this pack.`,
            'Delete it, or write it as it stands under “leaflets”.',
          );
        }
      }

      return nations
        .filter((nation) => value.nations.includes(nation))
        .flatMap((nation) =>
          languages
            .filter((language) => isOffered(language, nation))
            // A pack that has no name in a language is not made in it.
            .filter(
              ({ id: language }) => language === first || (value.title[language] && value.for[language]),
            )
            .map(({ id: language }): Pack => {
              const title = inLanguage(value.title, language, source, ['title'], report) ?? '';
              const summary = inLanguage(value.for, language, source, ['for'], report) ?? '';
              return {
                id,
                nation,
                language,
                title,
                summary,
                ...(language !== first &&
                  markTexts({ title, summary }, keptFrom(first, saidOf(nation)), language)),
                parts: partsOf('leaflets', nation, language),
                copyParts: partsOf('nearest-relative', nation, language),
              };
            }),
        );
    });
}

/** Files of one order, or of none, stay in the order of their names. */
function byOrder(a: { value: { order?: number | undefined } }, b: typeof a): number {
  const [first, second] = [
    a.value.order ?? Number.MAX_SAFE_INTEGER,
    b.value.order ?? Number.MAX_SAFE_INTEGER,
  ];
  return first - second;
}
