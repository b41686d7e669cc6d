import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { POLISH } from '../../examples/other-languages.ts';
import { SAMPLE_CONTEXT } from '../../examples/sample-site.ts';
import { Checks } from './checks.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two checks of two kinds',
    shown: (
      <>
        <h2>How we check</h2>
        <Checks language={ENGLISH} checks={SAMPLE_CONTEXT.checks} />
      </>
    ),
  },
  {
    name: 'on a page in another language',
    shown: (
      <div lang="pl">
        <h2>Co sprawdzamy</h2>
        <Checks language={POLISH} checks={SAMPLE_CONTEXT.checks} />
      </div>
    ),
  },
];
