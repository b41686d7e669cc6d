import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import { isWindowsName } from './is-windows-name.ts';
import type { Report, SourceFile } from './report.ts';
import { ID } from './schema.ts';
import type { Read } from './yaml.ts';
import { readYamlFile } from './yaml-file.ts';

/** A file of such a folder, with the id that its name gives it. */
export interface ReadFile<T> extends Read<T> {
  readonly id: string;
  readonly file: SourceFile;
}

/** Reads each `<id>.yaml` in a folder of the content against one schema. What is not one is a problem. */
export function readYamlFolder<T>(
  folder: ContentFolder,
  name: string,
  schema: z.ZodType<T>,
  report: Report,
): readonly ReadFile<T>[] {
  return folder.list(name).flatMap((entry) => {
    const file = folder.file(`${name}/${entry}`);
    const id = entry.replace(/\.yaml$/u, '');
    if (isWindowsName(id)) {
      report({
        file: file.shown,
        line: 1,
        column: 1,
        rule: 'file-name',
        message: `Windows keeps the name “${id}” for itself: no file can have it there.`,
        fix: 'Give this file another name.',
      });
      return [];
    }
    if (!entry.endsWith('.yaml') || !ID.test(id)) {
      report({
        file: file.shown,
        line: 1,
        column: 1,
        rule: 'file-name',
        message: `“${entry}” is not the name of a file that can stand here.`,
        fix: 'Use small letters, digits and single hyphens, and .yaml at the end, like “section-2.yaml”.',
      });
      return [];
    }
    const read = readYamlFile(folder, file, schema, report);
    return read ? [{ id, file, ...read }] : [];
  });
}

/** What stands under a language, or a problem. */
export function inLanguage<T>(
  said: Readonly<Record<string, T>>,
  language: string,
  { file, place }: Pick<ReadFile<unknown>, 'file' | 'place'>,
  path: readonly (string | number)[],
  report: Report,
): T | undefined {
  const found = said[language];
  if (found === undefined) {
    report({
      file: file.shown,
      ...place(...path),
      rule: 'language-missing',
      message: `“${String(path.at(-1))}” is not written in the language “${language}”.`,
      fix: `Add a line “${language}: …” under it.`,
    });
  }
  return found;
}
