import { CannotRun } from '../../model/cannot-run.ts';
import type { Day } from '../../model/date.ts';
import { openContent } from '../../read/open-content.ts';
import { readLanguage } from '../../read/read-language.ts';
import type { Report } from '../../read/report.ts';
import type { Translatable } from '../find-translations.ts';
import { writeWhole } from '../write-whole.ts';
import { writeXliff } from './write-xliff.ts';

/** What to export, and where to. */
interface Export {
  readonly content: string;
  readonly language: string;
  readonly out: string;
  readonly today: Day;
}

/** Writes an XLIFF file of all that was found, and returns what to tell. Throws `CannotRun` for a language that is not there. */
export function exportXliff(
  found: Translatable,
  { content, language, out, today }: Export,
  report: Report,
): string {
  const { mainLanguage, languages, sources } = found;
  if (!languages.includes(language)) {
    throw new CannotRun(
      `“${language}” is not a language to translate into. There are: ${languages.join(', ')}. Add it to site.yaml first.`,
    );
  }
  if (sources.length === 0) throw new CannotRun('There is no leaflet or page of this name.');
  const folder = openContent(content);
  const from = readLanguage(folder, mainLanguage, report)?.language;
  const to = readLanguage(folder, language, report)?.language;
  if (!from || !to) throw new CannotRun('A language file is wrong. Mend it first: “npm run check” names it.');
  writeWhole(out, writeXliff(found, { from, to, today }));
  return `${out}: ${sources.length} ${sources.length === 1 ? 'leaflet' : 'leaflets'} for a translator of ${to.englishName}.`;
}
