import type { Example } from '../../examples/example.ts';
import { SAMPLE_CONTEXT } from '../../examples/sample-site.ts';
import { Checks } from './checks.tsx';

export const examples: readonly Example[] = [
  { name: 'two checks', shown: <Checks checks={SAMPLE_CONTEXT.checks} /> },
];
