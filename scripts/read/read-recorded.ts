import { readFileSync } from 'node:fs';
import type { Leaflet } from '../model/leaflet.ts';
import { leafletAt } from '../model/leaflet-at.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import { inMinutes, inSeconds, type Recorded } from '../model/recording.ts';
import { hashOfWordsHeard } from '../model/words-heard.ts';
import type { ContentFolder } from './content-folder.ts';
import { mp3Seconds } from './mp3-seconds.ts';
import { published } from './read-recordings.ts';
import { type RecordedOf, readRecordedName } from './recorded-name.ts';
import type { Report } from './report.ts';
import { recordedSchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

const MP3 = '.mp3';
const ABOUT = '.mp3.yaml';

/** A recording, and the words that it reads. */
interface Found extends RecordedOf {
  readonly shown: string;
  readonly of: string;
  readonly recorded: Recorded;
}

/** Which leaflets have been read. */
interface ReadNow {
  readonly nations: readonly NationId[];
  readonly languages: readonly string[];
  /** Whether these are all the nations there are. */
  readonly everyNation: boolean;
}

/**
 * Gives each leaflet the recording of its words that stands beside it. One that reads other words is left out, with a warning:
 * someone who hears it would be told what is no longer so.
 *
 * @param leaflets in the nations that are read now
 */
export function withRecorded(
  folder: ContentFolder,
  leaflets: readonly Leaflet[],
  { nations, languages, everyNation }: ReadNow,
  { report, warn }: { readonly report: Report; readonly warn: Report },
): readonly Leaflet[] {
  const found = folder
    .list('leaflets')
    .flatMap((id) => readFolder(folder, id, languages, report))
    // Of those that are for nations nobody reads now, nothing can be said.
    .filter(({ nation }) => nation === undefined || nations.includes(nation));
  if (found.length === 0) return leaflets;
  const recordings = new Map<Leaflet, Recorded>();
  for (const one of found) {
    const read = nations
      .filter((nation) => one.nation === undefined || one.nation === nation)
      .flatMap((nation) => leafletAt(leaflets, { ...one, nation }) ?? [])
      .filter(({ wordsIn }) => wordsIn === undefined);
    // One that is made for a nation is the one for it.
    const own = read.filter(
      ({ nation }) =>
        one.nation !== undefined || !found.some((other) => other.nation === nation && isOfSame(other, one)),
    );
    // It may be one of a nation that is not read now.
    if (read.length === 0 && everyNation) {
      report({
        file: one.shown,
        line: 1,
        column: 1,
        rule: 'recorded-alone',
        message: 'This is a recording of a leaflet that readers do not have in this language.',
        fix: 'Write the leaflet first, or delete the recording and the file about it.',
      });
    }
    for (const leaflet of own) {
      if (hashOfWordsHeard(leaflet) === one.of) recordings.set(leaflet, one.recorded);
      else warn(old(one, leaflet, read.length > 1));
    }
  }
  return leaflets.map((leaflet) => {
    const recorded = recordings.get(leaflet);
    return recorded ? { ...leaflet, recorded } : leaflet;
  });
}

function isOfSame(one: RecordedOf, other: RecordedOf): boolean {
  return one.id === other.id && one.form === other.form && one.language === other.language;
}

function old(found: Found, { nation }: Leaflet, others: boolean): Parameters<Report>[0] {
  const command = recordCommand(found, others || found.nation ? nation : undefined);
  return {
    file: found.shown,
    line: 1,
    column: 1,
    rule: 'recorded-old',
    message: `This recording reads other words than the leaflet now has in ${NATION_NAMES[nation]}, so readers there do not get it.`,
    fix: `Record it again and run “${command}”, or delete it and the file about it.`,
  };
}

/** What puts a recording of a leaflet beside it. */
function recordCommand({ id, language, form }: RecordedOf, nation: NationId | undefined): string {
  const options = [
    `--leaflet ${id} --language ${language}`,
    ...(form === 'easy' ? ['--easy'] : []),
    ...(nation ? [`--nation ${nation}`] : []),
    '--file FILE',
  ];
  return `npm run record -- ${options.join(' ')}`;
}

function readFolder(
  folder: ContentFolder,
  id: string,
  languages: readonly string[],
  report: Report,
): readonly Found[] {
  const names = folder.list(`leaflets/${id}`);
  const alone = names
    .filter((name) => name.endsWith(ABOUT))
    .map((name) => name.slice(0, -'.yaml'.length))
    .filter((name) => !names.includes(name));
  for (const name of alone) {
    report({
      file: folder.file(`leaflets/${id}/${name}.yaml`).shown,
      line: 1,
      column: 1,
      rule: 'recorded-file',
      message: `The recording that this is about, “${name}”, is not there.`,
      fix: 'Put it beside this file, or delete this file.',
    });
  }
  return names
    .filter((name) => name.endsWith(MP3))
    .flatMap((name) => readOne(folder, id, name, languages, report));
}

function readOne(
  folder: ContentFolder,
  id: string,
  name: string,
  languages: readonly string[],
  report: Report,
): readonly Found[] {
  const file = folder.file(`leaflets/${id}/${name}`);
  const wrong = (rule: ProblemRule, message: string, fix: string) => {
    report({ file: file.shown, line: 1, column: 1, rule, message, fix });
    return [];
  };
  const of = readRecordedName(id, name);
  if (!of || !languages.includes(of.language)) {
    return wrong(
      'recorded-name',
      'The name of this recording does not say which leaflet it reads.',
      `Name it as the leaflet, such as ${languages[0]}.mp3, ${languages[0]}.easy.mp3 or ${languages[0]}.wales.mp3.`,
    );
  }
  if (!folder.holds(file, report)) return [];
  if (folder.isFolder(file.name)) {
    return wrong('not-a-file', 'This is a folder, where a file should be.', 'Rename or move the folder.');
  }
  const again = `Listen whether it reads the leaflet of today. Then take it out of this folder, and put it back with “${recordCommand(of, of.nation)}”.`;
  if (!folder.exists(`${file.name}.yaml`)) {
    return wrong('recorded-unmarked', 'Nobody knows which words this recording reads.', again);
  }
  const about = readYamlFile(folder, folder.file(`${file.name}.yaml`), recordedSchema, report);
  if (!about) return [];
  const measured = mp3Seconds(readFileSync(file.path));
  if (measured === undefined) {
    return wrong(
      'recorded-kind',
      'This is not a whole MP3 file, which every browser plays.',
      'Save the recording as MP3 once more.',
    );
  }
  const seconds = inSeconds(about.value.length);
  if (Math.abs(measured - seconds) > 1) {
    return wrong(
      'recorded-length',
      `This recording is ${inMinutes(Math.round(measured))} long, and not ${about.value.length}: it is not the one that was put here.`,
      again,
    );
  }
  return [{ ...of, shown: file.shown, of: about.value.of, recorded: { seconds, media: published(file) } }];
}
