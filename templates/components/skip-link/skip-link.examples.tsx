import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { SkipLink } from './skip-link.tsx';

export const examples: readonly Example[] = [
  {
    name: 'before the words it leads to',
    shown: (
      <>
        <SkipLink language={ENGLISH} />
        <main id="content" tabindex={-1}>
          <p>The words.</p>
        </main>
      </>
    ),
  },
];
