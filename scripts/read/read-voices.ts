import type { Day } from '../model/date.ts';
import type { Place } from '../model/place.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import type { Voice } from '../model/voice.ts';
import type { ContentFolder } from './content-folder.ts';
import { didYouMean } from './nearest.ts';
import type { Report } from './report.ts';
import { voiceSchema } from './schema.ts';
import { inLanguage, readYamlFolder } from './yaml-folder.ts';

interface Known {
  readonly languages: readonly string[];
  readonly places: readonly Place[];
  /** No answer can be of a later day. */
  readonly today: Day;
}

/** Reads `content/voices/*.yaml`, in each language, the newest answer first. */
export function readVoices(
  folder: ContentFolder,
  { languages, places, today }: Known,
  report: Report,
): readonly Voice[] {
  return readYamlFolder(folder, 'voices', voiceSchema, report)
    .flatMap((source) => {
      const { id, file, value, place } = source;
      const wrong = (path: readonly string[], rule: ProblemRule, message: string, fix: string) =>
        report({ file: file.shown, ...place(...path), rule, message, fix });
      if ((value.did === undefined) === (value['why-not'] === undefined)) {
        wrong(
          ['said'],
          'voice-answer',
          'This has to have one answer.',
          'Write either “did:” with what was done, or “why-not:” with why it could not be done.',
        );
        return [];
      }
      if (value.on > today) {
        wrong(
          ['on'],
          'voice-day',
          'This day is still to come.',
          'Write the day on which the answer was given.',
        );
      }
      if (value.place !== undefined && !folder.exists(`places/${value.place}.yaml`)) {
        const wards = folder.list('places').map((name) => name.replace(/\.yaml$/u, ''));
        wrong(
          ['place'],
          'place-unknown',
          `There is no place “${value.place}”.`,
          `${didYouMean(value.place, wards)}Write the name of a file in content/places, or delete the line.`,
        );
      }
      const [first] = languages;
      // An answer that is not written in a language is not shown in it.
      const told = languages.filter((language) => language === first || value.said[language] !== undefined);
      return told.map((language): Voice => {
        const words = (key: 'said' | 'did' | 'why-not') => {
          const said = value[key];
          return said && inLanguage(said, language, source, [key], report);
        };
        const did = words('did');
        const whyNot = words('why-not');
        const at = places.find((one) => one.id === value.place && one.language === language);
        return {
          id,
          language,
          said: words('said') ?? '',
          ...(did !== undefined && { did }),
          ...(whyNot !== undefined && { whyNot }),
          on: value.on,
          ...(at && { ward: at.ward }),
          ...(at?.namesIn !== undefined && { wardIn: at.namesIn }),
        };
      });
    })
    .sort((a, b) => b.on.localeCompare(a.on, 'en') || a.id.localeCompare(b.id, 'en'));
}
