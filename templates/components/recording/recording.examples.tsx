import type { Recording as RecordingOf } from '../../../scripts/model/recording.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Recording } from './recording.tsx';

const SOUND: RecordingOf = {
  id: 'your-rights',
  kind: 'audio',
  language: 'en',
  title: 'Your rights, read aloud',
  seconds: 65,
  media: { file: 'recordings/your-rights/en.mp3', path: 'recordings/en-1a2b3c4d.mp3', type: 'audio/mpeg' },
  captions: { file: 'recordings/your-rights/en.vtt', path: 'recordings/en-5e6f7a8b.vtt' },
  transcript: ['You have rights.'],
};
const FILES = { media: 'recordings/en-1a2b3c4d.mp3', captions: 'recordings/en-5e6f7a8b.vtt' };

export const examples: readonly Example[] = [
  {
    name: 'sound, on a leaflet',
    shown: (
      <Recording
        language={ENGLISH}
        shown={{ recording: SOUND, ...FILES, transcript: 'recordings/your-rights/index.html' }}
      />
    ),
  },
  {
    name: 'a film, on its own page',
    shown: <Recording language={ENGLISH} shown={{ recording: { ...SOUND, kind: 'film' }, ...FILES }} />,
  },
];
