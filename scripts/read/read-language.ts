import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/language.ts';
import { STRING_NOTES } from '../model/strings.ts';
import type { Translation } from '../model/translation.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Report } from './report.ts';
import { languageSchema } from './schema.ts';
import type { NumberWords } from './typed-number.ts';
import { readYamlFile } from './yaml-file.ts';

/** A language, and what only the reading of its leaflets needs. */
export interface ReadLanguage {
  readonly language: Language;
  readonly numbers: NumberWords;
}

/** Who made a translation, as its file says. */
export function translationOf({
  status,
  'by-role': byRole,
  on,
}: Pick<Translation, 'status' | 'on'> & { readonly 'by-role': string }): Translation {
  return { status, byRole, on };
}

/** Reads `content/languages/<id>.yaml`, or reports each interface string that is missing or not well formed. */
export function readLanguage(folder: ContentFolder, id: string, report: Report): ReadLanguage | undefined {
  const name = `languages/${id}.yaml`;
  const file = folder.file(name);
  if (!folder.exists(name)) {
    report({
      file: file.shown,
      line: 1,
      column: 1,
      rule: 'file-missing',
      message: `site.yaml names the language “${id}”, but this file is not there.`,
      fix: 'Copy languages/en.yaml to this name and translate it, or take the language out of site.yaml.',
    });
    return undefined;
  }
  const read = readYamlFile(folder, file, languageSchema, report);
  if (!read) return undefined;
  const {
    name: ownName,
    'english-name': englishName,
    direction,
    quotes,
    alphabet,
    nations,
    numbers,
    strings,
  } = read.value;
  let whole = true;
  for (const [key, message] of Object.entries(strings)) {
    try {
      const asks = placesIn(new IntlMessageFormat(message, id, undefined, { ignoreTag: true }).getAst());
      const given = new Set(
        (STRING_NOTES[key as keyof typeof STRING_NOTES] as string).match(/(?<=\{)\w+(?=\})/gu) ?? [],
      );
      const lost = [...given].filter((place) => !asks.has(place));
      const unknown = [...asks].filter((place) => !given.has(place));
      if (lost.length + unknown.length === 0) continue;
      whole = false;
      report({
        file: file.shown,
        ...read.place('strings', key),
        rule: 'string-places',
        message:
          lost.length > 0
            ? `“${key}” leaves out ${inBraces(lost)}.`
            : `“${key}” asks for ${inBraces(unknown)}, which there is not.`,
        fix: 'Look at the same line in languages/en.yaml, and keep what stands in { } as it is.',
      });
    } catch {
      whole = false;
      report({
        file: file.shown,
        ...read.place('strings', key),
        rule: 'string-braces',
        message: `The braces of “${key}” are not whole.`,
        fix: 'Look at the same line in languages/en.yaml, and keep what stands in { } as it is.',
      });
    }
  }
  if (!whole) return undefined;
  const translation = read.value.translation && translationOf(read.value.translation);
  const language: Language = {
    id,
    name: ownName,
    englishName,
    direction,
    quotes,
    ...(alphabet && { alphabet }),
    ...(nations && { nations }),
    ...(translation && { translation }),
    strings,
  };
  return { language, numbers };
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** What the parser calls a part that is only words. */
const WORDS = 0;

/** The names of everything that is filled into a message. */
function placesIn(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part): readonly string[] => {
      if (part.type === WORDS || !('value' in part)) return [];
      if ('children' in part) return [...placesIn(part.children)];
      if (!('options' in part)) return [part.value];
      return [part.value, ...Object.values(part.options).flatMap(({ value }) => [...placesIn(value)])];
    }),
  );
}

function inBraces(places: readonly string[]): string {
  return places.map((place) => `{${place}}`).join(' and ');
}
