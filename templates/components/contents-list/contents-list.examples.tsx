import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { ContentsList } from './contents-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'short and long headings',
    shown: (
      <>
        <ContentsList
          language={ENGLISH}
          entries={[
            { id: 'time-limits', words: 'Time limits' },
            {
              id: 'family',
              words: 'I already have family or friends who help me with this every single day',
            },
          ]}
        />
        <h2 id="time-limits">Time limits</h2>
        <h2 id="family">I already have family or friends who help me with this every single day</h2>
      </>
    ),
  },
];
