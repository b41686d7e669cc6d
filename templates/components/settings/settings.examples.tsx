import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Settings } from './settings.tsx';

export const examples: readonly Example[] = [
  { name: 'closed, as every page begins', shown: <Settings language={ENGLISH} /> },
];
