import type { SourceArticles } from './articles.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Report } from './report.ts';
import { shippedEdition } from './shipped-edition.ts';

/**
 * Warns of what a service has put in the place of something that comes with this program, where that has changed since it was copied:
 * perhaps with the law.
 */
export function checkCopied(
  folder: ContentFolder,
  { leaflets, infoPages, translations }: SourceArticles,
  warn: Report,
): void {
  const { below } = folder;
  if (!below) return;
  for (const { id, form, language, file, front } of [...leaflets, ...infoPages, ...translations]) {
    if (!folder.owns(file) || !below.exists(file.name)) continue;
    const shipped = below.file(file.name);
    const from = front.value['copied-from'];
    if (from === 'none' || from === shippedEdition(shipped)) continue;
    const command = `npm run copy -- ${id}${form === 'easy' ? ' --easy' : ''}${language === 'en' ? '' : ` --language ${language}`} --taken-over`;
    if (from === undefined) {
      warn({
        file: file.shown,
        line: 1,
        column: 1,
        rule: 'copied-unmarked',
        message: `This stands in the place of ${shipped.shown}, and does not say from which edition of it it was copied.`,
        fix: `If it was copied from the one of today, type “${command}”. If it is all your own, write “copied-from: none” at its top.`,
      });
    } else {
      warn({
        file: file.shown,
        ...front.place('copied-from'),
        rule: 'copied-old',
        message: `This was copied from ${shipped.shown}, which has changed since, perhaps with the law.`,
        fix: `Compare the two, and take over what is new. Then type “${command}”.`,
      });
    }
  }
}
