import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Dates } from './dates.tsx';

export const examples: readonly Example[] = [
  {
    name: 'three days',
    shown: <Dates language={ENGLISH} lawChecked="2026-11-22" nextReview="2027-05-22" asOf="2026-11-20" />,
  },
];
