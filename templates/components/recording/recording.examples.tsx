import { SOUND } from '../../examples/blocks.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Recording } from './recording.tsx';

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
