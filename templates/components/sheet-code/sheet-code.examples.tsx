import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { SheetCode } from './sheet-code.tsx';

export const examples: readonly Example[] = [
  {
    name: 'the code of a sheet',
    shown: <SheetCode language={ENGLISH} code="nearest-relative-england-en-standard-7k3f9q" />,
  },
];
