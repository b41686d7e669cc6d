import type { Example } from '../../examples/example.ts';
import { WordList } from './word-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two words',
    shown: (
      <WordList
        entries={[
          { term: 'advocate', meaning: 'Someone separate from the hospital who helps you use your rights.' },
          { term: 'section', meaning: 'A part of the law. Each one has a number.' },
        ]}
      />
    ),
  },
];
