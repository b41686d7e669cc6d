import { IN_ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { FillIn } from './fill-in.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two lines',
    shown: <FillIn tongues={IN_ENGLISH} labels={['I arrived on this day, at this time', 'My time ends']} />,
  },
];
