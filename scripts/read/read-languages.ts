import { isPublished } from '../model/translation.ts';
import type { ContentFolder } from './content-folder.ts';
import { type ReadLanguage, readLanguage } from './read-language.ts';
import type { ServiceFile } from './read-service.ts';
import type { Report } from './report.ts';

/** Reads every language of a site, and gives those that its readers are offered: drafts only where the site publishes them. */
export function readLanguages(
  folder: ContentFolder,
  service: Pick<ServiceFile, 'languages' | 'drafts'> | undefined,
  report: Report,
): readonly ReadLanguage[] {
  const all = service?.languages ?? [];
  const [main] = all;
  return all.flatMap((id) => {
    const read = readLanguage(folder, id, report);
    if (!read || id === main) return read ?? [];
    const { translation } = read.language;
    if (!translation) {
      report({
        file: folder.file(`languages/${id}.yaml`).shown,
        line: 1,
        column: 1,
        rule: 'translation-who',
        message: 'This file does not say who translated it.',
        fix: 'Write “translation: {status: draft, by-role: …, on: …}” in it. After a qualified translator has checked it, “checked” in place of “draft”.',
      });
      return [];
    }
    return isPublished(translation, service?.drafts ?? 'withhold') ? [read] : [];
  });
}
