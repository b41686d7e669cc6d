import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProblemRule } from '../model/problem-rule.ts';
import { inSeconds, MEDIA_TYPES, type Recording, type RecordingFile } from '../model/recording.ts';
import type { ContentFolder } from './content-folder.ts';
import { pictureName } from './picture-name.ts';
import type { Report } from './report.ts';
import { recordingSchema } from './schema.ts';
import { readTextFile } from './text-file.ts';
import { readYamlFile } from './yaml-file.ts';

const FOLDER = 'recordings';

/** Reads `content/recordings/<id>/<language>.yaml` and makes sure that nothing is missing for anyone who cannot hear or see. */
export function readRecordings(
  folder: ContentFolder,
  languages: readonly string[],
  report: Report,
): readonly Recording[] {
  return folder.list(FOLDER).flatMap((id) =>
    languages.flatMap((language) => {
      const name = `${FOLDER}/${id}/${language}.yaml`;
      return folder.exists(name) ? readOne(folder, id, language, name, report) : [];
    }),
  );
}

function readOne(
  folder: ContentFolder,
  id: string,
  language: string,
  name: string,
  report: Report,
): readonly Recording[] {
  const file = folder.file(name);
  const read = readYamlFile(folder, file, recordingSchema, report);
  if (!read) return [];
  const { kind, title, length } = read.value;
  const seconds = inSeconds(length);
  let whole = true;
  const wrong = (key: string, rule: ProblemRule, message: string, fix: string) => {
    whole = false;
    report({ file: file.shown, ...read.place(key), rule, message, fix });
  };
  const beside = (key: 'file' | 'captions' | 'transcript', what: string) => {
    const called = read.value[key];
    const found = folder.file(path.posix.normalize(`${FOLDER}/${id}/${called}`));
    if (found.name.startsWith(`${FOLDER}/${id}/`) && folder.exists(found.name)) return found;
    wrong(
      key,
      'recording-file',
      `There is no ${what} “${called}” in this folder.`,
      `Put the ${what} beside this file, with exactly this name.`,
    );
    return undefined;
  };

  const media = beside('file', kind);
  const captions = beside('captions', 'captions file');
  const transcript = beside('transcript', 'transcript');
  const ending = Object.keys(MEDIA_TYPES).find((known) => media?.name.endsWith(`.${known}`));
  const type = ending && MEDIA_TYPES[ending as keyof typeof MEDIA_TYPES];
  if (media && (!type || type.startsWith('video/') !== (kind === 'film'))) {
    const fit = kind === 'film' ? 'an MP4 file' : 'an MP3 or M4A file';
    wrong(
      'file',
      'recording-kind',
      `“${read.value.file}” is not ${fit}, which every browser plays.`,
      `Save the ${kind} as ${fit}.`,
    );
  }
  const cues = captions && readTextFile(folder, captions, report);
  if (cues !== undefined) {
    const last = lastCue(cues);
    if (last === undefined) {
      wrong(
        'captions',
        'recording-captions',
        `“${read.value.captions}” has no captions in it.`,
        'Save the captions as WebVTT: a first line WEBVTT, then times and words.',
      );
    } else if (last > seconds + 1) {
      wrong(
        'length',
        'recording-length',
        `The captions go on after ${length}, where the recording ends.`,
        'Write its real length, or mend the captions.',
      );
    }
  }
  const words = transcript && readTextFile(folder, transcript, report);
  if (!whole || !media || !captions || !type || words === undefined || cues === undefined) return [];
  return [
    {
      id,
      kind,
      language,
      title,
      seconds,
      media: { ...published(media), type },
      captions: published(captions),
      transcript: words
        .split(/\n\s*\n/u)
        .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
        .filter((paragraph) => paragraph !== ''),
    },
  ];
}

/** Where a file of a recording is published: its name changes when its bytes do. */
export function published({ name, path: where }: { name: string; path: string }): RecordingFile {
  const bytes = readFileSync(where);
  return { file: name, path: `${FOLDER}/${pictureName(name, bytes)}${path.posix.extname(name)}` };
}

/** When the last caption ends, in seconds; `undefined` if the text is no WebVTT, or has none. */
function lastCue(text: string): number | undefined {
  if (!text.startsWith('WEBVTT')) return undefined;
  const ends = [...text.matchAll(/-->\s*(?:(?<hours>\d+):)?(?<minutes>\d\d):(?<seconds>\d\d)\.\d{3}/gu)].map(
    ({ groups }) =>
      Number(groups?.hours ?? 0) * 3600 + Number(groups?.minutes) * 60 + Number(groups?.seconds),
  );
  return ends.length > 0 ? Math.max(...ends) : undefined;
}
