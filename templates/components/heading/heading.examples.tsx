import { heading } from '../../examples/blocks.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Heading } from './heading.tsx';

const hrefOf = () => '#';

export const examples: readonly Example[] = [
  {
    name: 'both levels',
    shown: (
      <main id="content">
        <h1>Your right to an advocate</h1>
        <Heading main={ENGLISH} heading={heading(2, 'who', 'Who can have an advocate')} hrefOf={hrefOf} />
        <Heading main={ENGLISH} heading={heading(3, 'sections', 'Sections of the Act')} hrefOf={hrefOf} />
      </main>
    ),
  },
];
