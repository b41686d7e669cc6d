import { TALKING_IDEA } from '../../examples/blocks.ts';
import type { Example } from '../../examples/example.ts';
import { Row } from './row.tsx';

const words = (text: string) =>
  ({
    kind: 'row',
    idea: {
      id: 'advocate',
      picture: { file: 'pictures/advocate.svg', name: 'advocate', width: 48, height: 48, drawing: true },
    },
    text: [{ kind: 'text', text }],
    rights: [],
  }) as const;

export const examples: readonly Example[] = [
  {
    name: 'one idea',
    shown: <Row row={words('An advocate helps you.')} picture={TALKING_IDEA} hrefOf={() => '#'} />,
  },
  {
    name: 'two lines',
    shown: (
      <Row
        row={words(
          'An advocate helps you say what you want. You can meet them in private, where no one else can hear.',
        )}
        picture={TALKING_IDEA}
        hrefOf={() => '#'}
      />
    ),
  },
];
