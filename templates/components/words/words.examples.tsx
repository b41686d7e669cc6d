import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Words } from './words.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two words',
    shown: (
      <Words
        language={ENGLISH}
        entries={[
          { term: 'Advocate', meaning: 'a trained person who helps you speak up and use your rights.' },
          { term: 'Section', meaning: 'the part of the Mental Health Act that keeps you in hospital.' },
        ]}
      />
    ),
  },
];
