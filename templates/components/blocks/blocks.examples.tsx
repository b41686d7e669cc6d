import { LEAFLET_BLOCKS } from '../../examples/blocks.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { SAMPLE_CONTEXT } from '../../examples/sample-site.ts';
import { Blocks, type Surroundings } from './blocks.tsx';

const SURROUNDINGS: Surroundings = {
  language: ENGLISH,
  main: ENGLISH,
  // A link of each kind leads to a place of its own.
  recordingOf: (recording) => ({ recording, media: 'sound.mp3', captions: 'sound.vtt' }),
  hrefOf: (to) => (to.kind === 'anchor' ? `#${to.id}` : `#${to.kind}`),
  pictureOf: () => ({
    files: [{ href: 'pictures/talking-400.png', format: 'png', width: 400, height: 250 }],
    lazy: false,
  }),
  checks: SAMPLE_CONTEXT.checks,
};

export const examples: readonly Example[] = [
  {
    name: 'a whole leaflet',
    shown: (
      <main id="content">
        <h1>Your right to an advocate</h1>
        <Blocks blocks={LEAFLET_BLOCKS} surroundings={SURROUNDINGS} />
      </main>
    ),
  },
  {
    name: 'what is checked',
    shown: <Blocks blocks={[{ kind: 'checks' }]} surroundings={SURROUNDINGS} />,
  },
];
