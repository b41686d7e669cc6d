import { paragraph, strong } from '../../examples/blocks.ts';
import { IN_ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Paragraph } from './paragraph.tsx';

const hrefOf = () => '#';

export const examples: readonly Example[] = [
  {
    name: 'two paragraphs',
    shown: (
      <>
        <Paragraph
          tongues={IN_ENGLISH}
          paragraph={paragraph('The help is free. ', strong('You can say no.'))}
          hrefOf={hrefOf}
        />
        <Paragraph
          tongues={IN_ENGLISH}
          paragraph={paragraph('An advocate decides nothing for you.')}
          hrefOf={hrefOf}
        />
      </>
    ),
  },
];
