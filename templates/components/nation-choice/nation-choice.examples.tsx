import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { NationChoice } from './nation-choice.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two nations, one language',
    shown: (
      <NationChoice
        language={ENGLISH}
        choices={[
          { nation: 'england', language: ENGLISH, href: 'england/en/index.html' },
          { nation: 'wales', language: ENGLISH, href: 'wales/en/index.html' },
        ]}
      />
    ),
  },
  {
    name: 'one nation, two languages',
    shown: (
      <NationChoice
        language={ENGLISH}
        choices={[
          { nation: 'wales', language: ENGLISH, href: 'wales/en/index.html' },
          {
            nation: 'wales',
            language: { ...ENGLISH, id: 'cy', name: 'Cymraeg', englishName: 'Welsh' },
            href: 'wales/cy/index.html',
          },
        ]}
      />
    ),
  },
];
