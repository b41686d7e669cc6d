import { TALKING_IDEA, TALKING_ROW } from '../../examples/blocks.ts';
import { IN_ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Row } from './row.tsx';

const words = (text: string) => ({ ...TALKING_ROW, text: [{ kind: 'text', text }] }) as const;

export const examples: readonly Example[] = [
  {
    name: 'one idea',
    shown: (
      <Row
        tongues={IN_ENGLISH}
        row={words('An advocate helps you.')}
        picture={TALKING_IDEA}
        hrefOf={() => '#'}
      />
    ),
  },
  {
    name: 'two lines',
    shown: (
      <Row
        tongues={IN_ENGLISH}
        row={words(
          'An advocate helps you say what you want. You can meet them in private, where no one else can hear.',
        )}
        picture={TALKING_IDEA}
        hrefOf={() => '#'}
      />
    ),
  },
];
