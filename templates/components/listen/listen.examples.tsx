import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Listen } from './listen.tsx';

const POLISH = { ...ENGLISH, id: 'pl', name: 'Polski', englishName: 'Polish' };

export const examples: readonly Example[] = [
  { name: 'above a leaflet', shown: <Listen language={ENGLISH} /> },
  {
    name: 'above a leaflet in the words of another language',
    shown: <Listen language={ENGLISH} wordsIn={POLISH} />,
  },
];
