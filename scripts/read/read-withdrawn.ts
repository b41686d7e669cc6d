import type { Day } from '../model/date.ts';
import type { NationId } from '../model/nation.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import type { ContentFolder } from './content-folder.ts';
import { didYouMean } from './nearest.ts';
import type { Report } from './report.ts';
import { EVERY_LEAFLET, withdrawnSchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

/** Where it stands which leaflets are withdrawn. */
export const WITHDRAWN_FILE = 'withdrawn.yaml';

/** An entry of `withdrawn.yaml`. */
export interface Withdrawal {
  /** The name of a folder in leaflets/; undefined for every leaflet. */
  readonly leaflet: string | undefined;
  readonly since: Day;
  /** Why, by language; always in the main one. */
  readonly because: Readonly<Record<string, string>>;
  /** Where it is withdrawn; undefined for everywhere. */
  readonly nations: readonly NationId[] | undefined;
  /** In which languages; undefined for every one. */
  readonly languages: readonly string[] | undefined;
}

/** Whether nobody is to use any of a leaflet, in whatever nation and language. */
export function isWhollyWithdrawn(id: string, withdrawals: readonly Withdrawal[]): boolean {
  return withdrawals.some(
    ({ leaflet, nations, languages }) => (leaflet ?? id) === id && !nations && !languages,
  );
}

interface Known {
  /** Of every leaflet there is. */
  readonly ids: readonly string[];
  /** The first is the main one. */
  readonly languages: readonly string[];
  readonly today: Day;
}

/** Reads `content/withdrawn.yaml`, where there is one. */
export function readWithdrawn(
  folder: ContentFolder,
  { ids, languages, today }: Known,
  report: Report,
): readonly Withdrawal[] {
  const file = folder.file(WITHDRAWN_FILE);
  if (!folder.exists(file.name)) return [];
  const read = readYamlFile(folder, file, withdrawnSchema, report);
  if (!read) return [];
  const [main = ''] = languages;
  return read.value.map(({ leaflet, since, because, nations, languages: inThese }, index): Withdrawal => {
    const wrong = (key: string, rule: ProblemRule, message: string, fix: string) =>
      report({ file: file.shown, ...read.place(index, key), rule, message, fix });
    if (leaflet !== EVERY_LEAFLET && !ids.includes(leaflet)) {
      wrong(
        'leaflet',
        'withdrawn-leaflet',
        `There is no leaflet “${leaflet}”.`,
        `${didYouMean(leaflet, ids)}Write the name of a folder in content/leaflets, or “${EVERY_LEAFLET}”.`,
      );
    }
    if (because[main] === undefined) {
      wrong(
        'because',
        'language-missing',
        `“because” is not written in the language “${main}”, which every reader falls back to.`,
        `Add “${main}: …” under it.`,
      );
    }
    if (since > today) {
      wrong(
        'since',
        'withdrawn-since',
        `The day ${since} is still to come. What is withdrawn is withdrawn at once.`,
        'Write the day of today, or delete the entry until then.',
      );
    }
    for (const language of inThese ?? []) {
      if (!languages.includes(language)) {
        wrong(
          'languages',
          'withdrawn-language',
          `The site has no language “${language}”.`,
          `Write some of: ${languages.slice(1).join(', ')}.`,
        );
      } else if (language === main) {
        wrong(
          'languages',
          'withdrawn-language',
          `What is wrong in “${main}” is wrong in each translation of it.`,
          'Delete the line “languages”: the leaflet is then withdrawn in every language.',
        );
      }
    }
    return {
      leaflet: leaflet === EVERY_LEAFLET ? undefined : leaflet,
      since: since as Day,
      because,
      nations,
      languages: inThese,
    };
  });
}
