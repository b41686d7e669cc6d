import type { Language } from '../model/language.ts';
import type { ShownLate } from '../model/shown-review.ts';
import { readLanguages } from '../read/read-languages.ts';
import { readService } from '../read/read-service.ts';
import { markdownOf } from '../read/translation/unit-text.ts';
import { type FoundTranslation, findTranslations, type Wanted } from '../translate/find-translations.ts';
import type { Side } from './side.ts';

type Part = ShownLate['parts'][number];

/** Translations with parts that are behind now and were not before. Drafts that readers do not see are told, too. */
export function lateTranslations(
  before: Side,
  now: Side,
  { language, leaflet }: { readonly language?: string; readonly leaflet?: string },
): readonly ShownLate[] {
  const wanted: Wanted = {
    ...(language !== undefined && { language }),
    ...(leaflet !== undefined && { id: leaflet }),
  };
  const find = ({ folder }: Side) =>
    findTranslations(folder.root, wanted, () => undefined)?.translations ?? [];
  const were = new Map(find(before).map((found) => [found.file.name, new Set(lateIn(found).map(keyOf))]));
  const languages = languagesOf(now);
  return find(now).flatMap((found): readonly ShownLate[] => {
    const known = were.get(found.file.name);
    const late = lateIn(found);
    const parts = late.filter((part) => !known?.has(keyOf(part)));
    const spoken = languages.find(({ id }) => id === found.language);
    if (parts.length === 0 || !spoken) return [];
    const { id, englishName, direction } = spoken;
    return [
      {
        file: found.file.name,
        language: { id, englishName, direction },
        parts,
        already: late.length - parts.length,
      },
    ];
  });
}

function lateIn(found: FoundTranslation): readonly Part[] {
  const leads = (['title', 'summary'] as const).flatMap((key): readonly Part[] =>
    found[key].standing === 'stale' ? [{ english: found[key].source, translation: found[key].text }] : [],
  );
  const parts = found.pairs.flatMap(({ source, unit, standing }): readonly Part[] => {
    if (standing === 'missing') return [{ english: markdownOf(source.text) }];
    return standing === 'stale' && unit
      ? [{ english: markdownOf(source.text), translation: markdownOf(unit.text) }]
      : [];
  });
  return [...leads, ...parts, ...found.over.map((unit) => ({ translation: markdownOf(unit.text) }))];
}

function keyOf({ english, translation }: Part): string {
  return english ?? `over ${translation}`;
}

/** Those that are withheld from readers, too. */
function languagesOf({ folder }: Side): readonly Language[] {
  const nothing = () => undefined;
  const service = readService(folder, nothing);
  const all = readLanguages(folder, service && { ...service, drafts: 'publish' }, nothing);
  return all.map(({ language }) => language);
}
