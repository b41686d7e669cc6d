import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import type { Report, SourceFile } from './report.ts';
import { readTextFile } from './text-file.ts';
import { type Read, readYaml } from './yaml.ts';

/** Reads a whole YAML file against a schema, or reports what is wrong with it. */
export function readYamlFile<T>(
  folder: ContentFolder,
  file: SourceFile,
  schema: z.ZodType<T>,
  report: Report,
): Read<T> | undefined {
  const text = readTextFile(folder, file, report);
  return text === undefined ? undefined : readYaml({ shown: file.shown, text }, schema, report);
}
