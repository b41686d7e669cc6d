import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { NotInLanguage } from './not-in-language.tsx';

export const examples: readonly Example[] = [
  {
    name: 'above an English leaflet, for readers of Polish',
    shown: <NotInLanguage language={{ ...ENGLISH, id: 'pl', name: 'Polski', englishName: 'Polish' }} />,
  },
];
