import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { NationChoice } from './nation-choice.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two nations',
    shown: (
      <NationChoice
        language={ENGLISH}
        choices={[
          { nation: 'england', href: 'england/en/index.html' },
          { nation: 'wales', href: 'wales/en/index.html' },
        ]}
      />
    ),
  },
];
