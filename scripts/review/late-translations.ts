import type { ShownLate } from '../model/shown-review.ts';
import { unitText } from '../read/translation/unit-text.ts';
import { type FoundTranslation, findTranslations, type Wanted } from '../translate/find-translations.ts';
import { shownLanguage } from './changed-articles.ts';
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
  return find(now).flatMap((found): readonly ShownLate[] => {
    const known = were.get(found.file.name);
    const late = lateIn(found);
    const parts = late.filter((part) => !known?.has(keyOf(part)));
    if (parts.length === 0 || !now.site.languages.some(({ id }) => id === found.language)) return [];
    return [
      {
        file: found.file.name,
        language: shownLanguage(now.site, before.site, found.language),
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
    if (standing === 'missing') return [{ english: unitText(source) }];
    return standing === 'stale' && unit ? [{ english: unitText(source), translation: unitText(unit) }] : [];
  });
  return [...leads, ...parts];
}

function keyOf({ english }: Part): string {
  return english;
}
