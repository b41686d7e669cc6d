import { TALKING_IDEA } from '../../examples/blocks.ts';
import type { Example } from '../../examples/example.ts';
import { AnswerList } from './answer-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'with and without a picture',
    shown: (
      <AnswerList
        answers={[
          { says: 'I am being kept in hospital', href: 'kept/index.html', picture: TALKING_IDEA },
          { says: 'I am not sure', href: '../your-rights/index.html' },
        ]}
      />
    ),
  },
];
