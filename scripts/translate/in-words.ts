import path from 'node:path';
import { unitText } from '../read/translation/unit-text.ts';
import type { FoundSource, FoundTranslation, Translatable, Wanted } from './find-translations.ts';
import { keptSources } from './sources-kept.ts';

/** What has to be translated, or translated again, as lines for whoever sees to it. */
export interface ToTranslate {
  readonly lines: readonly string[];
  /** How many parts readers do not have in their language as they should. */
  readonly parts: number;
}

/** Everything that has changed since it was translated, with the old words and the new; and what has never been translated. */
export function toTranslate(
  { translations, sources, languages }: Translatable,
  { language: wanted }: Wanted,
): ToTranslate {
  const each = translations.map(ofOne);
  const asked = languages.filter((language) => wanted === undefined || language === wanted);
  const missing = asked.flatMap((language) => missingIn(language, sources, translations));
  return {
    lines: [...each.flatMap(({ lines }) => lines), ...missing],
    parts: each.reduce((sum, { parts }) => sum + parts, 0),
  };
}

function ofOne(found: FoundTranslation): ToTranslate {
  const kept = keptSources(path.dirname(found.file.path));
  const { from } = found.draft.front.value.translation;
  const old = (hash: string | undefined) => (hash !== undefined && kept.get(hash)) || 'not kept';
  const leads = (['title', 'summary'] as const).flatMap((key) =>
    found[key].standing === 'stale'
      ? [beside(`${key}:`, old(from?.[key]), found[key].source, found[key].text)]
      : [],
  );
  const parts = found.pairs.flatMap(({ source, unit, standing }) => {
    if (standing === 'missing')
      return [`  new, line ${source.at.line} of ${found.source.file.shown}:\n      now: ${unitText(source)}`];
    if (standing === 'unmarked' && unit) return [`  line ${unit.at.line} is not marked: ${unitText(unit)}`];
    if (standing !== 'stale' || !unit) return [];
    return [beside(`line ${unit.at.line}:`, old(unit.from), unitText(source), unitText(unit))];
  });
  const over = found.over.map(
    (unit) => `  line ${unit.at.line} is no longer there to translate; delete it: ${unitText(unit)}`,
  );
  const all = [...leads, ...parts, ...over];
  if (all.length === 0) return { lines: [], parts: 0 };
  return { lines: [`${found.file.shown}`, ...all, ''], parts: all.length };
}

function beside(where: string, old: string, now: string, translation: string): string {
  return `  ${where}\n      was: ${old}\n      now: ${now}\n      translated: ${translation}`;
}

/** What has never been translated into a language: every part of it stands in the main language there. */
function missingIn(
  language: string,
  sources: readonly FoundSource[],
  translations: readonly FoundTranslation[],
): readonly string[] {
  const there = new Set(
    translations.filter((found) => found.language === language).map(({ source }) => source.file.name),
  );
  const missing = sources.filter(({ file }) => !there.has(file.name));
  if (missing.length === 0) return [];
  const names = missing.map(({ file, id }) => (file.name.endsWith('.easy.md') ? `${id} (Easy Read)` : id));
  return [`Not yet in ${language}, ${missing.length} of ${sources.length}: ${names.join(', ')}`, ''];
}
