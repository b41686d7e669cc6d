import { SOUND } from '../../examples/blocks.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { RecordedLeaflet, WORDS_ID } from './recorded-leaflet.tsx';
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
  {
    name: 'someone reading a leaflet, above it',
    shown: (
      <>
        <RecordedLeaflet
          language={ENGLISH}
          title="Your advocate"
          seconds={200}
          media="recordings/en-9a8b7c6d.mp3"
        />
        <p id={WORDS_ID}>An advocate helps you speak up.</p>
      </>
    ),
  },
];
