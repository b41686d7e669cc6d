/** A film, or sound, that a service made itself, with all that someone needs who cannot see or hear it. */
export interface Recording {
  /** The name of its folder: `your-rights`. */
  readonly id: string;
  readonly kind: RecordingKind;
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly seconds: number;
  readonly media: RecordingFile & { readonly type: MediaType };
  /** WebVTT. */
  readonly captions: RecordingFile;
  /** Everything that is said, and what is shown or heard besides; each a paragraph. */
  readonly transcript: readonly string[];
}

export const RECORDING_KINDS = ['audio', 'film'] as const;
export type RecordingKind = (typeof RECORDING_KINDS)[number];

/** A file as it lies in the content folder, and as it is published. */
export interface RecordingFile {
  /** From the content folder: `recordings/your-rights/en.mp3`. */
  readonly file: string;
  /** From the root of the site: `recordings/en-1a2b3c4d.mp3`. */
  readonly path: string;
}

/** Someone reads a whole leaflet aloud. All that is said stands in the leaflet. */
export interface Recorded {
  readonly seconds: number;
  readonly media: RecordingFile;
}

/** What every browser plays, by the ending of a file. */
export const MEDIA_TYPES = { mp3: 'audio/mpeg', m4a: 'audio/mp4', mp4: 'video/mp4' } as const;
export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];

/** A length of time as digits: `1:05`. */
export function inMinutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The same in whole seconds, as a writer types it. */
export function inSeconds(length: string): number {
  const [minutes = 0, seconds = 0] = length.split(':').map(Number);
  return minutes * 60 + seconds;
}
