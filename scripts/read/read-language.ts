import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/language.ts';
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
  const { name: ownName, 'english-name': englishName, direction, numbers, strings } = read.value;
  let whole = true;
  for (const [key, message] of Object.entries(strings)) {
    try {
      new IntlMessageFormat(message, id, undefined, { ignoreTag: true });
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
  return whole ? { language: { id, name: ownName, englishName, direction, strings }, numbers } : undefined;
}
