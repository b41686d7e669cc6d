import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { VoiceList } from './voice-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'one thing done, one that cannot be',
    shown: (
      <VoiceList
        language={ENGLISH}
        voices={[
          {
            id: 'type',
            language: 'en',
            said: 'Make the type larger.',
            did: 'It is larger now.',
            on: '2026-11-24',
          },
          {
            id: 'door',
            language: 'en',
            said: 'Leave the garden door open at night.',
            whyNot: 'At night there are too few staff to be in the garden with you.',
            on: '2026-11-02',
            ward: 'Sample ward',
          },
        ]}
      />
    ),
  },
];
