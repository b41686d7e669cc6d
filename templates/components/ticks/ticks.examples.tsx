import { TALKING_IDEA, TALKING_ROW, text } from '../../examples/blocks.ts';
import { IN_ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Ticks } from './ticks.tsx';

const words = ['I want to see an advocate.', 'I need an interpreter, and I would like one who is a woman.'];

const shared = { hrefOf: () => '#', pictureOf: () => TALKING_IDEA };

export const examples: readonly Example[] = [
  {
    name: 'words to tick',
    shown: (
      <Ticks
        tongues={IN_ENGLISH}
        ticks={{ kind: 'ticks', items: words.map((said) => ({ text: [text(said)], rights: [] })) }}
        {...shared}
      />
    ),
  },
  {
    name: 'pictures to tick',
    shown: (
      <Ticks
        tongues={IN_ENGLISH}
        ticks={{
          kind: 'ticks',
          items: words.map((said) => ({ text: [text(said)], rights: [], idea: TALKING_ROW.idea })),
        }}
        {...shared}
      />
    ),
  },
];
