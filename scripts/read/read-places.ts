import type { Contact } from '../model/contact.ts';
import { type Day, dayInWords } from '../model/date.ts';
import { type KioskSettings, USUAL_KIOSK } from '../model/kiosk/kiosk-settings.ts';
import { isOffered, type Language } from '../model/language.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { Place } from '../model/place.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import type { ContentFolder } from './content-folder.ts';
import { didYouMean } from './nearest.ts';
import type { Report } from './report.ts';
import { placeSchema } from './schema.ts';
import { inLanguage, readYamlFolder } from './yaml-folder.ts';

interface Known {
  /** The first is the one that is fallen back to. */
  readonly languages: readonly Language[];
  /** Those that are read now. */
  readonly nations: readonly NationId[];
  /** Those of the site. */
  readonly allNations: readonly NationId[];
  /** By language. */
  readonly contacts: Readonly<Record<string, readonly Contact[]>>;
  /** The day whose law is told: drop-ins before it are over. */
  readonly asOf: Day;
}

/** Reads `content/places/*.yaml`, each in every language. A ward that has drop-ins and none to come is warned of. */
export function readPlaces(
  folder: ContentFolder,
  { languages, nations, allNations, contacts, asOf }: Known,
  { report, warn }: { report: Report; warn: Report },
): readonly Place[] {
  const sources = readYamlFolder(folder, 'places', placeSchema, report);
  for (const { file, value, place } of sources) {
    if (allNations.includes(value.nation)) continue;
    warn({
      file: file.shown,
      ...place('nation'),
      rule: 'place-nation',
      message: `${value.ward} is in ${NATION_NAMES[value.nation]}, and site.yaml does not name it, so nothing is made for this ward.`,
      fix: `Mend “nation:”, add ${value.nation} to “nations” in site.yaml, or delete this file.`,
    });
  }
  return sources
    .filter(({ value }) => nations.includes(value.nation))
    .flatMap((source) => {
      const { id, file, value, place } = source;
      const wrong = (path: readonly (string | number)[], rule: ProblemRule, message: string, fix: string) =>
        report({ file: file.shown, ...place(...path), rule, message, fix });
      const all = value['drop-ins'] ?? [];
      for (const [index, { from, to }] of all.entries()) {
        if (from < to) continue;
        wrong(
          ['drop-ins', index, 'to'],
          'drop-in-time',
          `This drop-in ends at ${to}, and begins at ${from}.`,
          'Write the time it begins after “from:”, and the later time it ends after “to:”.',
        );
      }
      const next = all
        .map((dropIn, index) => ({ ...dropIn, index }))
        .filter(({ on }) => on >= asOf)
        .sort((a, b) => `${a.on} ${a.from}`.localeCompare(`${b.on} ${b.from}`, 'en'));
      if (value['drop-ins'] && next.length === 0) {
        const last = all
          .map(({ on }) => on)
          .sort()
          .at(-1);
        warn({
          file: file.shown,
          ...source.placeOfKey('drop-ins'),
          rule: 'drop-in-over',
          message: `${value.ward} has drop-ins, but none to come${last ? `: the last was on ${dayInWords(last, 'en')}` : ''}.`,
          fix: 'Add the next dates. Until then its sheets have lines to write them on.',
        });
      }

      const [first] = languages;
      const inMain = <T>(said: Readonly<Record<string, T>>, path: readonly (string | number)[]) =>
        inLanguage(said, first?.id ?? '', source, path, report);
      const offered = languages.filter((language) => isOffered(language, value.nation));
      return offered.map(({ id: language }): Place => {
        const contact = (key: 'advocacy' | 'complaints') => {
          const wanted = value[key];
          if (wanted === undefined) return undefined;
          const here = contacts[language] ?? [];
          const found = here.find((one) => one.id === wanted);
          if (!found) {
            const names = here.map((one) => one.id);
            wrong(
              [key],
              'contact-unknown',
              `There is no contact “${wanted}” in site.yaml.`,
              `${didYouMean(wanted, names)}Contacts: ${names.join(', ')}.`,
            );
          }
          return found;
        };
        const advocacy = contact('advocacy');
        const complaints = contact('complaints');
        return {
          id,
          nation: value.nation,
          language,
          hospital: value.hospital,
          ward: value.ward,
          ...(first && language !== first.id && { namesIn: first.id }),
          ...(value.phone !== undefined && { phone: value.phone }),
          // Without them in a language, there is a line to write on.
          ask:
            value.ask?.[language] ??
            (language === first?.id && value.ask ? (inMain(value.ask, ['ask']) ?? []) : []),
          ...(advocacy && { advocacy }),
          ...(complaints && { complaints }),
          ...(value.kiosk && { kiosk: kioskSettings(value.kiosk) }),
          dropIns: next.map(({ on, from, to, room, index }) => ({
            on,
            from,
            to,
            // What stands on its door, if nothing else is said.
            room: room[language] ?? inMain(room, ['drop-ins', index, 'room']) ?? '',
            ...(first && room[language] === undefined && { roomIn: first.id }),
          })),
        };
      });
    });
}

function kioskSettings(
  told: true | { readonly 'idle-seconds'?: number | undefined; readonly prints?: boolean | undefined },
): KioskSettings {
  if (told === true) return USUAL_KIOSK;
  return {
    idleSeconds: told['idle-seconds'] ?? USUAL_KIOSK.idleSeconds,
    prints: told.prints ?? USUAL_KIOSK.prints,
  };
}
