import { paragraph, strong } from '../../examples/blocks.ts';
import type { Example } from '../../examples/example.ts';
import { Paragraph } from './paragraph.tsx';

const hrefOf = () => '#';

export const examples: readonly Example[] = [
  {
    name: 'two paragraphs',
    shown: (
      <>
        <Paragraph paragraph={paragraph('The help is free. ', strong('You can say no.'))} hrefOf={hrefOf} />
        <Paragraph paragraph={paragraph('An advocate decides nothing for you.')} hrefOf={hrefOf} />
      </>
    ),
  },
];
